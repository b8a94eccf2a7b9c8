"""What CI does, in the order of what is quickest to fail. Runs the tools, and judges by their exit status alone."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import environment
from environment import ROOT

# Tests that show a window or build a program go one at a time: several windows take the keyboard from each other.
_ALONE = ("tests/ui", "tests/x11", "tests/packaging")


def run_all(pytest_arguments: Sequence[str], *, fast: bool) -> int:
    """Run every check, even after one failed; return the first status that is not 0."""
    first_failure = 0
    lines: list[str] = []
    for name, command in _steps(pytest_arguments, fast=fast):
        print(f"\n=== {name}: {' '.join(map(str, command[1:]))}", flush=True)
        start = time.monotonic()
        status = subprocess.call(command, cwd=ROOT, env=_environment())
        first_failure = first_failure or status
        lines.append(f"{name:8} {'passed' if status == 0 else f'FAILED, status {status}':20} {_since(start)}")
    print("\n" + "\n".join(lines), flush=True)
    return first_failure


def _steps(pytest_arguments: Sequence[str], *, fast: bool) -> list[tuple[str, list[str | Path]]]:
    python = environment.python()
    return [
        ("format", [python, "-m", "ruff", "format", "--check", "."]),
        ("lint", [python, "-m", "ruff", "check", "."]),
        ("types", [python, "-m", "mypy"]),
        ("imports", [environment.script("lint-imports")]),
        *_tests([python, "-m", "pytest", *(["-m", "not bundle"] if fast else [])], pytest_arguments),
    ]


def _tests(pytest: list[str | Path], arguments: Sequence[str]) -> list[tuple[str, list[str | Path]]]:
    """Return the tests that are asked for, or all: those of the engine side by side, on as many cores as there are."""
    if arguments:
        return [("tests", [*pytest, *arguments])]
    cores = str(os.cpu_count() or 1)
    engine = [*pytest, "-n", cores, "--dist", "worksteal", *(f"--ignore={folder}" for folder in _ALONE)]
    return [("engine", engine), ("window", [*pytest, *_ALONE])]


def _environment() -> dict[str, str]:
    """Return the environment for the tools: no window appears but in the tests that bring their own display."""
    return {"QT_QPA_PLATFORM": "offscreen"} | environment.clean()


def _since(start: float) -> str:
    return f"{time.monotonic() - start:6.1f} s"
