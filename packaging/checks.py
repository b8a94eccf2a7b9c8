"""What CI does, in the order of what is quickest to fail. Runs the tools, and judges by their exit status alone."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import environment
from environment import ROOT


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
    chosen = ["-m", "not bundle"] if fast else []
    return [
        ("format", [python, "-m", "ruff", "format", "--check", "."]),
        ("lint", [python, "-m", "ruff", "check", "."]),
        ("types", [python, "-m", "mypy"]),
        ("imports", [environment.script("lint-imports")]),
        ("tests", [python, "-m", "pytest", *chosen, *pytest_arguments]),
    ]


def _environment() -> dict[str, str]:
    """Return the environment for the tools: no window appears but in the tests that bring their own display."""
    return {"QT_QPA_PLATFORM": "offscreen"} | environment.clean()


def _since(start: float) -> str:
    return f"{time.monotonic() - start:6.1f} s"
