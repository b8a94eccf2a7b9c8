"""Take the pictures of the README and of the user guide from the running program: the sample pair, light and dark.

    .venv/bin/python packaging/screenshots.py

Shows no window. Writes resources/screenshots/window-light.png and window-dark.png, and the figures of the guide, which
have fewer colours where Pillow is there to choose them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
SAMPLE = (SAMPLES / "night-ferry-blog.txt", SAMPLES / "night-ferry-wire.md")
PICTURES = ROOT / "resources" / "screenshots"
FIGURES = ROOT / "resources" / "guide" / "figures"
SIZE = (1400, 900)
# The guide shows its figures at little more than half of this width.
FIGURE_SIZE = (1200, 760)
# A picture of a window has few colours: more of them cannot be told apart, and cost bytes.
COLOURS = 192
# The window says in its title what it shows, once it shows it.
TITLE = f"{SAMPLE[0].name} — {SAMPLE[1].name}"
PATIENCE = 30.0
# So many times to the next difference: past the title and the furniture below it, into the article.
STEPS = 11
# And so many more to where much is the same.
FURTHER = 2
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
            _action(window, "next").trigger()
            _process(application, 0.05)
        _process(application, SETTLING)
        PICTURES.mkdir(exist_ok=True)
        saved.append(window.grab().save(str(PICTURES / f"window-{theme}.png")))
        _take_figures(application, window, lambda name, shown: saved.append(_save_figure(f"{name}-{theme}", shown)))
        window.close()
        return 0

    application.exec = grab  # type: ignore[method-assign]  # the reader's whole visit is these pictures
    run([str(path) for path in SAMPLE])
    return 0 if saved and all(saved) else 1


def _take_figures(application: QApplication, window: QMainWindow, save: Callable[[str, QWidget], None]) -> None:
    """Take what the guide shows, one after the other; the last is the start page, which knows the sample by then."""
    window.resize(*FIGURE_SIZE)
    _process(application, SETTLING)
    for back_into_sight in ("previous", "next"):
        _action(window, back_into_sight).trigger()
        _process(application, SETTLING)
    save("window", window)
    save("details", _child(window, "differences"))
    _action(window, "arrange_single").trigger()
    _process(application, SETTLING)
    save("single", window)
    _action(window, "arrange_columns").trigger()
    _action(window, "changes_only").trigger()
    for _ in range(FURTHER):
        _action(window, "next").trigger()
        _process(application, 0.05)
    _process(application, SETTLING)
    save("changes", window)
    _action(window, "changes_only").trigger()
    _action(window, "preferences").trigger()
    _process(application, SETTLING)
    dialog = _child(window, "preferences")
    save("preferences", dialog)
    dialog.close()
    _action(window, "close").trigger()
    _process(application, SETTLING)
    save("start", window)


def _child(window: QMainWindow, name: str) -> QWidget:
    return next(child for kind in (QDialog, QWidget) for child in window.findChildren(kind, name))


def _save_figure(name: str, shown: QWidget) -> bool:
    """Save what a widget shows, and take out the colours that nobody sees."""
    FIGURES.mkdir(parents=True, exist_ok=True)
    path = FIGURES / f"{name}.png"
    if not shown.grab().save(str(path)):
        return False
    with suppress(ImportError):
        from PIL import Image

        with Image.open(path) as picture:
            way = Image.Quantize.MAXCOVERAGE  # few but strong colours are the marks
            few = picture.convert("RGB").quantize(COLOURS, way, dither=Image.Dither.NONE)
        few.save(path, optimize=True)
    return True


def _compared(application: QApplication) -> QMainWindow:
    """Return the window as soon as it shows the comparison."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        _process(application, 0.05)
        for widget in application.topLevelWidgets():
            if isinstance(widget, QMainWindow) and TITLE in widget.windowTitle():
                return widget
    raise TimeoutError(f"no window called “{TITLE}” within {PATIENCE:.0f} s")


def _action(window: QMainWindow, name: str) -> QAction:
    """Return what the reader would press."""
    return next(a for a in window.findChildren(QAction) if a.objectName() == name)


def _process(application: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


if __name__ == "__main__":
    sys.exit(main())
