"""Take the pictures of the README and of the user guide from the running program: the sample pair, light and dark.

    .venv/bin/python packaging/screenshots.py           # in every language of the window
    .venv/bin/python packaging/screenshots.py de ru     # in these alone

Shows no window. Writes the figures of the guide to resources/guide/figures/LANGUAGE/, in as few colours as look the
same; and in English resources/screenshots/window-light.png and window-dark.png as well.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from stage import ROOT, SAMPLE, action, child, compared, in_a_process_of_its_own, play, process

PICTURES = ROOT / "resources" / "screenshots"
FIGURES = ROOT / "resources" / "guide" / "figures"
SIZE = (1400, 900)
# The guide shows its figures at little more than half of this width.
FIGURE_SIZE = (1200, 760)
# A picture of a window has few colours. With so many no part of a pixel of the figures is off by more than 17 of 255,
# and the mean by 0.1.
COLOURS = 96
# Of these the ones that are seen most; the others are those that would be missed most.
FREQUENT = 48
# The window says in its title what it shows, once it shows it.
TITLE = f"{SAMPLE[0].name} — {SAMPLE[1].name}"
# So many times to the next difference: past the title and the furniture below it, into the article.
STEPS = 9
# And so many more to where much is the same.
FURTHER = 2
# For what moves into its place or is measured in idle time.
SETTLING = 1.0


def main() -> int:
    """Take each picture in a process of its own, so that nothing of one shows in the other."""
    from viewer.settings import LANGUAGES

    if sys.argv[1:2] == ["--one"]:
        return take(*sys.argv[2:])
    if unknown := set(sys.argv[1:]).difference(LANGUAGES):
        sys.exit(f"The window does not speak {', '.join(sorted(unknown))}, but {', '.join(LANGUAGES)}.")
    for language in sys.argv[1:] or LANGUAGES:
        for theme in ("light", "dark"):
            with tempfile.TemporaryDirectory() as home:
                in_a_process_of_its_own(__file__, ["--one", language, theme], home)
    return 0


def take(language: str, theme: str) -> int:
    """Start the program as its own door does, wait for the comparison, and save what the window shows."""
    from viewer import settings

    settings.save_settings(settings.Settings(theme=settings.ThemeChoice(theme), language=language))
    saved: list[bool] = []

    def visit(application: QApplication) -> None:
        window = compared(application, TITLE)
        window.resize(*SIZE)
        process(SETTLING)
        for _ in range(STEPS):
            action(window, "next").trigger()
            process(0.05)
        process(SETTLING)
        if language == "en":
            PICTURES.mkdir(exist_ok=True)
            saved.append(window.grab().save(str(PICTURES / f"window-{theme}.png")))
        folder = FIGURES / language
        folder.mkdir(parents=True, exist_ok=True)

        def save(name: str, shown: QWidget) -> None:
            picture = with_few_colours(shown.grab().toImage())
            saved.append(picture.save(str(folder / f"{name}-{theme}.png"), quality=0))

        _take_figures(window, save)
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


def with_few_colours(picture: QImage) -> QImage:
    """Return a picture in a palette: its most frequent colours, and of the others those furthest from any of these."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)[:, : picture.width()]
    colours, place, count = np.unique(pixels, return_inverse=True, return_counts=True)
    parts = np.stack([colours >> shift & 0xFF for shift in (16, 8, 0)], axis=1).astype(np.int32)
    chosen = list(np.argsort(-count, kind="stable")[:FREQUENT])
    nearest, distance = np.zeros(len(colours), np.intp), np.full(len(colours), np.iinfo(np.int32).max, np.int32)
    for n in range(min(COLOURS, len(colours))):
        if n == len(chosen):
            chosen.append(int(np.argmax(distance)))
        to_it = ((parts - parts[chosen[n]]) ** 2).sum(axis=1)
        nearest[to_it < distance], distance = n, np.minimum(distance, to_it)
    indices = nearest[place].astype(np.uint8).reshape(pixels.shape)
    padded = np.pad(indices, ((0, 0), (0, -picture.width() % 4)))  # a line of a QImage fills whole words
    made = QImage(padded.tobytes(), picture.width(), picture.height(), padded.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([int(colours[n]) for n in chosen])
    return made.copy()


if __name__ == "__main__":
    sys.exit(main())
