"""Make the virtual environment of a checkout and keep it current. Standard library alone; never touches the system."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import system

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "variorum-stamp.json"
OLDEST = (3, 11)

# What a user's shell may have set that would lead a virtual environment's Python or pip astray.
_MISLEADING = ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV")


class Trouble(Exception):  # noqa: N818  (what the user is told, in a sentence)
    """Something the user must know or do; its text is shown as it is."""


def python() -> Path:
    """Return the environment's Python."""
    return script("python")


def script(name: str) -> Path:
    """Return a program of the environment."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def clean() -> dict[str, str]:
    """Return the process's environment without what would lead another Python astray."""
    return {name: value for name, value in os.environ.items() if name not in _MISLEADING}


def ensure(*extras: str) -> None:
    """Make the environment with the program and these extras in it; do nothing where it is current."""
    stamp = _read_stamp()
    digest = _digest()
    current = stamp.get("digest") == digest and python().exists()
    installed = set(stamp.get("extras", ())) if python().exists() else set()
    if current and installed.issuperset(extras):
        return
    if not _is_usable():
        _make()
    wanted = sorted(installed.union(extras))
    _install(wanted)
    STAMP.write_text(json.dumps({"digest": digest, "extras": wanted}), encoding="utf-8")


def _digest() -> str:
    """Say in one word what the environment is made from: the project's file, and where the checkout stands."""
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + str(ROOT).encode()).hexdigest()


def _read_stamp() -> dict[str, object]:
    try:
        return dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}


def _is_usable() -> bool:
    """Whether an environment stands there whose Python runs, is new enough, and has pip."""
    try:
        made_with = re.search(r"^version\S*\s*=\s*(\d+)\.(\d+)", (VENV / "pyvenv.cfg").read_text("utf-8"), re.MULTILINE)
    except OSError:
        return False
    if not made_with or (int(made_with[1]), int(made_with[2])) < OLDEST or not python().exists():
        return False
    return subprocess.run([python(), "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0


def _make() -> None:
    if lacking := system.provide(system.venv_needs()):
        raise Trouble(system.sentence(lacking, "No virtual environment can be made"))
    _say(f"Making the environment {VENV} with Python {sys.version.split()[0]}.")
    _call([sys.executable, "-m", "venv", "--clear", VENV], "The virtual environment could not be made")


def _install(extras: list[str]) -> None:
    _say("Installing the program and its libraries into it. This takes about half a minute, once.")
    what = f".[{','.join(extras)}]" if extras else "."
    _call(
        [python(), "-m", "pip", "install", "--disable-pip-version-check", "--editable", what],
        "The libraries could not be installed; is the network there?",
    )


def _call(command: list[str | Path], what_failed: str) -> None:
    status = subprocess.call(command, cwd=ROOT, env=clean())
    if status:
        raise Trouble(f"{what_failed} (status {status}; the command's own words stand above).")


def _say(sentence: str) -> None:
    print(sentence, flush=True)
