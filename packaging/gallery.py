"""Take a picture of every screen of the program, to be looked at: two themes, two scales, several languages.

    .venv/bin/python packaging/gallery.py FOLDER
    .venv/bin/python packaging/gallery.py FOLDER --theme dark --scale 2 --language de --scene sample dialogs

Shows no window. Each theme, scale and language is a visit in a process of its own, and a folder of its own in FOLDER,
such as `dark-2-de`; sheets with nine pictures each lie beside them for a first look. The scenes stand in
gallery_scenes.py.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path

import gallery_scenes
import stage as program
from PySide6.QtCore import QMimeData, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

THEMES, SCALES, LANGUAGES = ("light", "dark"), ("1", "2"), ("en", "de", "ru")
# So long until what moves into its place stands there (in seconds).
SETTLING = 0.35
# A sheet shows so many pictures in a row and in a column, each in a place of this size.
ACROSS, PLACE = 3, QSize(800, 540)


class Stage:
    """The window, and what a scene does with it."""

    def __init__(self, window: QMainWindow, home: Path, folder: Path) -> None:
        self.window, self.home, self._folder = window, home, folder
        self.copies = tuple(Path(shutil.copy(path, home)) for path in program.SAMPLE)

    def settle(self, seconds: float = SETTLING) -> None:
        """Let the program do what it has begun."""
        program.process(seconds)

    def press(self, name: str) -> None:
        """Press an action."""
        program.action(self.window, name).trigger()
        program.process(0.05)

    def next(self, times: int) -> None:
        """Go so many differences on."""
        for _ in range(times):
            self.press("next")
        self.settle()

    def size(self, width: int, height: int) -> None:
        """Give the window a size."""
        self.window.resize(width, height)
        self.settle()

    def change(self, **settings: object) -> None:
        """Choose settings, as the preferences do."""
        self.window.commands._memory.change(**settings)  # noqa: SLF001 - the window has no door to it, and needs none
        self.settle()

    def open(self, left: Path, right: Path) -> None:
        """Compare two files, and wait for the answer."""
        self.window.open_paths((left, right))
        program.compared(QApplication.instance(), f"{left.name} — {right.name}")
        self.settle(1.0)

    def drag(self, *paths: Path) -> None:
        """Drag files over the left half of the window; without any, what was dragged leaves it."""
        if not paths:
            QApplication.sendEvent(self.window, QDragLeaveEvent())
            return
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        at = QPointF(self.window.width() * 0.25, self.window.height() / 2)
        for kind in (QDragEnterEvent, QDragMoveEvent):
            held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self.window, kind(at.toPoint(), *held))

    def shown_dialog(self) -> QDialog:
        """Return the dialog that is open."""
        return next(d for d in self.window.findChildren(QDialog) if d.isVisible())

    def shown_menu(self) -> QMenu:
        """Return the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def dialog(self, name: str) -> None:
        """Save the dialog that is open, and close it."""
        self.settle()
        dialog = self.shown_dialog()
        self.save(name, dialog)
        dialog.close()
        self.settle()

    def menu(self, name: str, menu: QMenu) -> None:
        """Save the window with a menu over it, and close the menu."""
        self.settle(0.2)
        picture = self.window.grab()
        painter = QPainter(picture)
        painter.drawPixmap(self.window.mapFromGlobal(menu.pos()), menu.grab())
        painter.end()
        self._keep(name, picture)
        menu.close()
        self.settle(0.1)

    def save(self, name: str, shown: QWidget | None = None) -> None:
        """Save what a widget shows, or the window."""
        self.settle()
        self._keep(name, (shown or self.window).grab())

    def _keep(self, name: str, picture: QPixmap) -> None:
        if not picture.save(str(self._folder / f"{name}.png")):
            raise OSError(f"{name} cannot be written to {self._folder}")


def main(words: Sequence[str]) -> int:
    """Take what is wanted, a process for each way that the program can look."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument("folder", type=Path)
    reader.add_argument("--theme", nargs="+", choices=THEMES, default=THEMES)
    reader.add_argument("--scale", nargs="+", default=SCALES)
    reader.add_argument("--language", nargs="+", default=LANGUAGES)
    reader.add_argument("--scene", nargs="+", choices=list(gallery_scenes.SCENES), default=list(gallery_scenes.SCENES))
    reader.add_argument("--here", action="store_true", help=argparse.SUPPRESS)  # the visit itself, in its own process
    asked = reader.parse_args(words)
    for theme, scale, language in product(asked.theme, asked.scale, asked.language):
        folder = asked.folder / f"{theme}-{scale}-{language}"
        folder.mkdir(parents=True, exist_ok=True)
        if asked.here:
            take(theme, language, folder, asked.scene)
            continue
        one = [str(asked.folder), "--theme", theme, "--scale", scale, "--language", language, "--here", "--scene"]
        with tempfile.TemporaryDirectory() as home:
            more = {"QT_SCALE_FACTOR": scale, "TMPDIR": home}
            program.in_a_process_of_its_own(__file__, [*one, *asked.scene], home, more)
        make_sheets(folder)
    return 0


def take(theme: str, language: str, folder: Path, scenes: Sequence[str]) -> None:
    """Start the program and play the scenes."""
    from viewer import settings

    known = settings.Settings(theme=settings.ThemeChoice(theme), language=language)
    settings.save_settings(known)

    def visit(application: QApplication) -> None:
        window = next(w for w in application.topLevelWidgets() if isinstance(w, QMainWindow))
        with tempfile.TemporaryDirectory() as home:
            stage = Stage(window, Path(home), folder)
            stage.size(*gallery_scenes.USUAL)
            for name in scenes:
                gallery_scenes.SCENES[name](stage)
            window.close()

    program.play([], visit)


def make_sheets(folder: Path) -> None:
    """Put the pictures of a folder together on sheets, in the order in which they were taken."""
    application = QApplication.instance() or QApplication(["gallery", "-platform", "offscreen"])
    assert application is not None
    pictures = sorted(folder.glob("*.png"), key=lambda path: path.stat().st_mtime_ns)
    for n in range(0, len(pictures), ACROSS**2):
        sheet = QImage(PLACE * ACROSS, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.darkMagenta)
        painter = QPainter(sheet)
        for k, path in enumerate(pictures[n : n + ACROSS**2]):
            place = QRect(QPointF(k % ACROSS * PLACE.width(), k // ACROSS * PLACE.height()).toPoint(), PLACE)
            room = place.adjusted(3, 18, -3, -3)
            image = QImage(str(path))
            image.setDevicePixelRatio(1)
            if image.width() > room.width() or image.height() > room.height():
                ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                image = image.scaled(room.size(), *ways)
            painter.drawImage(room.topLeft(), image)
            painter.setPen(Qt.GlobalColor.white)
            painter.drawText(place.adjusted(4, 2, 0, 0), path.stem)
        painter.end()
        sheet.save(str(folder.parent / f"sheet-{folder.name}-{n // ACROSS**2 + 1}.png"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
