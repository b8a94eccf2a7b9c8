#!/usr/bin/env python3
"""Set up and run a checkout with nothing but Python: the window, the checks, the bundle. Knows nothing of the program.

    python3 packaging/dev.py run [LEFT RIGHT]     open the window, on the sample pair where none is named
    python3 packaging/dev.py test [PYTEST ARGS]   everything that CI does
    python3 packaging/dev.py bundle               build the program that needs no Python

Each makes the environment `.venv` first where it is missing or out of date. Standard library alone.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (said in a sentence instead of a syntax error further down)
    sys.exit(
        f"Variorum needs Python 3.11 or newer; this is Python {sys.version.split()[0]} ({sys.executable}).\n"
        "Install a newer one from your system's packages or python.org, and call it by its name: "
        "python3.11 packaging/dev.py run"
    )

import argparse
import os
import subprocess
from pathlib import Path

import checks
import environment
import system
from environment import ROOT, Trouble

SAMPLE = (
    ROOT / "resources" / "samples" / "night-ferry-blog.txt",
    ROOT / "resources" / "samples" / "night-ferry-wire.md",
)

NO_DISPLAY = (
    "Everything is installed, but there is no display to open the window on "
    "(neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
    "Run this command in a graphical session, or compare without a window: {command} compare {left} {right}"
)


def run(arguments: argparse.Namespace) -> int:
    """Open the window on two files."""
    if len(arguments.files) not in (0, 2):
        raise Trouble("Name two files to compare, or none for the sample pair.")
    left, right = (Path(f).absolute() for f in arguments.files or SAMPLE)
    environment.ensure()
    lacking = system.provide(system.WINDOW_LIBRARIES + system.X11_LIBRARIES + system.FONTS)
    if set(lacking).intersection(system.WINDOW_LIBRARIES):
        raise Trouble(system.sentence(lacking, "The window cannot open"))
    variorum = environment.script("variorum")
    if sys.platform.startswith("linux") and not _has_display():
        raise Trouble(NO_DISPLAY.format(command=variorum, left=left, right=right))
    if lacking:
        print(system.sentence(lacking, "The window may not open, or may show no letters"), file=sys.stderr)
    return subprocess.call([variorum, left, right], env=environment.clean())


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def test(arguments: argparse.Namespace) -> int:
    """Run everything that CI does. Status 0 when all of it passed."""
    environment.ensure("dev", "bundle")
    wanted = system.WINDOW_LIBRARIES + system.X11_LIBRARIES + system.FONTS + system.test_needs()
    if not arguments.fast:
        wanted += system.bundle_needs()
    lacking = system.provide(wanted)
    warning = system.sentence(lacking, "Tests that need more fail or are skipped") if lacking else ""
    print(warning, file=sys.stderr)
    status = checks.run_all(arguments.pytest, fast=arguments.fast)
    print(warning, file=sys.stderr)  # once more, where it is read: below what failed for want of it
    return status


def bundle(_arguments: argparse.Namespace) -> int:
    """Build the PyInstaller bundle into dist/."""
    environment.ensure("bundle")
    lacking = system.provide(system.WINDOW_LIBRARIES + system.X11_LIBRARIES + system.bundle_needs())
    if lacking:
        raise Trouble(system.sentence(lacking, "The bundle cannot be built"))
    return subprocess.call([environment.python(), ROOT / "packaging" / "bundle.py"], env=environment.clean())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up and run a checkout of Variorum.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    command = commands.add_parser("run", help="open the window, on the sample pair where no files are named")
    command.add_argument("files", nargs="*", metavar="FILE", help="the left and the right text")
    command.set_defaults(do=run)
    command = commands.add_parser("test", help="run everything that CI does; further arguments go to pytest")
    command.add_argument("--fast", action="store_true", help="leave out the tests of the bundle")
    command.set_defaults(do=test)
    command = commands.add_parser("bundle", help="build the program that needs no Python, into dist/")
    command.set_defaults(do=bundle)
    return parser


def main() -> int:
    """Do what the command line says; trouble is a sentence and status 2."""
    parser = _parser()
    arguments, further = parser.parse_known_args()
    if further and arguments.do is not test:
        parser.error(f"unknown: {' '.join(further)}")
    arguments.pytest = further
    try:
        return int(arguments.do(arguments))
    except Trouble as trouble:
        print(f"\n{trouble}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
