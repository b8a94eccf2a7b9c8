"""Time the start of the window: from the birth of a process to its first right frame. Asserts nothing."""

from __future__ import annotations

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_PROBE = Path(__file__).with_name("start_probe.py")
_SAMPLES = _ROOT / "resources" / "samples"
_SAMPLE = tuple(str(_SAMPLES / name) for name in ("night-ferry-blog.txt", "night-ferry-wire.md"))
_STARTS: dict[str, tuple[str, ...]] = {
    "start, empty window of Qt": ("floor",),
    "start, start page": ("window",),
    "start, sample pair": ("window", *_SAMPLE),
}
_REPEATS = 7


def run(say: Callable[[str], None]) -> dict[str, object]:
    """Start each in turn, several times, so that what else the machine does falls on all. Returns figures in ms.

    The modules are compiled before, as in every program that is installed: some machines leave no bytecode behind.
    """
    compileall.compile_dir(_ROOT / "viewer", quiet=1)
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in _STARTS}
    for turn in range(_REPEATS + 1):
        for name, (what, *names) in _STARTS.items():
            found = _start(what, names)
            if turn:  # the first one brought files into memory
                took[name].append(found)
    figures: dict[str, object] = {}
    for name, times in took.items():
        walls, works = zip(*times, strict=True)
        median, least, work = statistics.median(walls), min(walls), statistics.median(works)
        figures[name] = {"median": median, "least": least, "processor": work}
        say(f"{name:26} median {median:6.0f}  least {least:6.0f}  of the processor {work:6.0f}\n")
    return figures


def _start(what: str, names: list[str]) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as home:
        mine = {"XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home, "PYTHONPATH": str(_ROOT)}
        since = time.monotonic()
        done = subprocess.run(
            [sys.executable, str(_PROBE), what, str(since), *names],
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ, **mine},
            capture_output=True,
            text=True,
            check=True,
        )
    wall, work = done.stdout.split()
    return float(wall) * 1e3, float(work) * 1e3
