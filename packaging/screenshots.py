"""Take the pictures of the README from the running program: the sample pair, light and dark. Shows no window.

    .venv/bin/python packaging/screenshots.py

Writes resources/screenshots/window-light.png and window-dark.png.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
SAMPLE = (SAMPLES / "night-ferry-blog.txt", SAMPLES / "night-ferry-wire.md")
PICTURES = ROOT / "resources" / "screenshots"
SIZE = (1400, 900)
# The window says in its title what it shows, once it shows it.
TITLE = f"{SAMPLE[0].name} — {SAMPLE[1].name}"
PATIENCE = 30.0
# So many times to the next difference: past the title and the furniture below it, into the article.
STEPS = 11
# For what moves into its place or is measured in idle time.
SETTLING = 1.0


def main() -> int:
    """Take each picture in a process of its own, so that nothing of one shows in the other."""
    for theme in sys.argv[1:]:
        return take(theme)
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as home:
            own = {
                "QT_QPA_PLATFORM": "offscreen",
                "XDG_CONFIG_HOME": home,
                "XDG_STATE_HOME": home,
                "XDG_RUNTIME_DIR": home,
            }
            subprocess.run([sys.executable, __file__, theme], check=True, env=os.environ | own)
    return 0


def take(theme: str) -> int:
    """Start the program as its own door does, wait for the comparison, and save what the window shows."""
    from viewer import settings
    from viewer.app import make_application, run

    settings.save_settings(settings.Settings(theme=settings.ThemeChoice(theme)))
    application = make_application()
    saved: list[bool] = []

    def grab() -> int:
        window = _compared(application)
        window.resize(*SIZE)
        _process(application, SETTLING)
        for _ in range(STEPS):
            _next(window).trigger()
            _process(application, 0.05)
        _process(application, SETTLING)
        PICTURES.mkdir(exist_ok=True)
        saved.append(window.grab().save(str(PICTURES / f"window-{theme}.png")))
        window.close()
        return 0

    application.exec = grab  # type: ignore[method-assign]  # the reader's whole visit is one picture
    run([str(path) for path in SAMPLE])
    return 0 if saved == [True] else 1


def _compared(application: QApplication) -> QMainWindow:
    """Return the window as soon as it shows the comparison."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        _process(application, 0.05)
        for widget in application.topLevelWidgets():
            if isinstance(widget, QMainWindow) and TITLE in widget.windowTitle():
                return widget
    raise TimeoutError(f"no window called “{TITLE}” within {PATIENCE:.0f} s")


def _next(window: QMainWindow) -> QAction:
    """Return what the reader would press."""
    return next(a for a in window.findChildren(QAction) if QKeySequence("F8") in a.shortcuts())


def _process(application: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


if __name__ == "__main__":
    sys.exit(main())
