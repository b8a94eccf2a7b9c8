"""The running program without a screen, for scripts that take its picture: starts it, waits, presses. Saves nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
SAMPLE = (SAMPLES / "night-ferry-blog.txt", SAMPLES / "night-ferry-wire.md")
PATIENCE = 30.0
# As large as one of the larger real ones: Qt's own has 800 pixels, and dialogs would be cut to what it has room for.
SCREEN = {
    "name": "stage", "x": 0, "y": 0, "width": 3840, "height": 2160,
    "dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96,
}  # fmt: skip


def in_a_process_of_its_own(
    script: str, words: Sequence[str], home: str, more: Mapping[str, str] | None = None
) -> None:
    """Run a script again, without a screen and with a home of its own, so that nothing of one run shows in another."""
    screen = Path(home) / "screen.json"
    screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    own = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
        **dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"), home),
    }
    subprocess.run([sys.executable, script, *words], check=True, env=os.environ | own | dict(more or {}))


def play(names: Sequence[str], visit: Callable[[QApplication], None]) -> None:
    """Start the program as its own door does; the visit is the reader's. A fault in it is not the program's to tell."""
    from viewer.app import make_application, run

    application = make_application()
    faults: list[Exception] = []

    def stay() -> int:
        try:
            visit(application)
        except Exception as fault:  # noqa: BLE001 - raised again below, past the hook that would show it in a dialog
            faults.append(fault)
        return 0

    application.exec = stay  # type: ignore[method-assign]  # the reader's whole visit are these pictures
    run(names)
    if faults:
        raise faults[0]


def compared(application: QApplication, title: str) -> QMainWindow:
    """Return the window as soon as it shows the comparison: it says in its title what it shows."""
    found: list[QMainWindow] = []

    def look() -> bool:
        windows = (w for w in application.topLevelWidgets() if isinstance(w, QMainWindow))
        found.extend(w for w in windows if title in w.windowTitle())
        return bool(found)

    until(look, f"no window called “{title}”")
    return found[0]


def until(true: Callable[[], bool], trouble: str) -> None:
    """Let the program work until something is so. Raises TimeoutError, with what is the matter then."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"{trouble} within {PATIENCE:.0f} s")
        process(0.05)


def process(seconds: float) -> None:
    """Let the program work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def action(window: QMainWindow, name: str) -> QAction:
    """Return what the reader would press."""
    return next(a for a in window.findChildren(QAction) if a.objectName() == name)


def child(window: QMainWindow, name: str) -> QWidget:
    """Return a part of the window by its name."""
    return next(child for kind in (QDialog, QWidget) for child in window.findChildren(kind, name))
