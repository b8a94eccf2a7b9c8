"""Take the pictures of the README and of the user guide from the running program: the sample pair, light and dark.

    .venv/bin/python packaging/screenshots.py

Shows no window. Writes resources/screenshots/window-light.png and window-dark.png, and the figures of the guide, which
have fewer colours where Pillow is there to choose them.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from stage import ROOT, SAMPLE, action, child, compared, in_a_process_of_its_own, play, process

PICTURES = ROOT / "resources" / "screenshots"
FIGURES = ROOT / "resources" / "guide" / "figures"
SIZE = (1400, 900)
# The guide shows its figures at little more than half of this width.
FIGURE_SIZE = (1200, 760)
# A picture of a window has few colours: more of them cannot be told apart, and cost bytes.
COLOURS = 192
# The window says in its title what it shows, once it shows it.
TITLE = f"{SAMPLE[0].name} — {SAMPLE[1].name}"
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
            in_a_process_of_its_own(__file__, [theme], home)
    return 0


def take(theme: str) -> int:
    """Start the program as its own door does, wait for the comparison, and save what the window shows."""
    from viewer import settings

    settings.save_settings(settings.Settings(theme=settings.ThemeChoice(theme)))
    saved: list[bool] = []

    def visit(application: QApplication) -> None:
        window = compared(application, TITLE)
        window.resize(*SIZE)
        process(SETTLING)
        for _ in range(STEPS):
            action(window, "next").trigger()
            process(0.05)
        process(SETTLING)
        PICTURES.mkdir(exist_ok=True)
        saved.append(window.grab().save(str(PICTURES / f"window-{theme}.png")))
        _take_figures(window, lambda name, shown: saved.append(_save_figure(f"{name}-{theme}", shown)))
        window.close()

    play([str(path) for path in SAMPLE], visit)
    return 0 if saved and all(saved) else 1


def _take_figures(window: QMainWindow, save: Callable[[str, QWidget], None]) -> None:
    """Take what the guide shows, one after the other; the last is the start page, which knows the sample by then."""
    window.resize(*FIGURE_SIZE)
    process(SETTLING)
    for back_into_sight in ("previous", "next"):
        action(window, back_into_sight).trigger()
        process(SETTLING)
    save("window", window)
    save("details", child(window, "differences"))
    action(window, "arrange_single").trigger()
    process(SETTLING)
    save("single", window)
    action(window, "arrange_columns").trigger()
    action(window, "changes_only").trigger()
    for _ in range(FURTHER):
        action(window, "next").trigger()
        process(0.05)
    process(SETTLING)
    save("changes", window)
    action(window, "changes_only").trigger()
    action(window, "preferences").trigger()
    process(SETTLING)
    dialog = child(window, "preferences")
    save("preferences", dialog)
    dialog.close()
    action(window, "close").trigger()
    process(SETTLING)
    save("start", window)


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


if __name__ == "__main__":
    sys.exit(main())
