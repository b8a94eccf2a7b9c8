"""What a reader does with the window: drag, drop, wait."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from ui.made import Made


def settle(window, qtbot):
    """Wait until nothing is asked any more."""
    qtbot.waitUntil(lambda: not window.desk.waits_for("comparison"))


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def words(text):
    mime = QMimeData()
    mime.setText(text)
    return mime


def drag(window, mime, share):
    """Drag over the window, at a share of its width."""
    at = QPointF(window.width() * share, window.height() / 2)
    arguments = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(window, kind(at.toPoint(), *arguments))
    return at, arguments


def drop(window, mime, share=0.25):
    """Drop on the window, at a share of its width."""
    at, arguments = drag(window, mime, share)
    QApplication.sendEvent(window, QDropEvent(at, *arguments))


def long_comparison(rows):
    """A comparison of so many rows, with a change in every tenth."""
    made = Made()
    sentence = "The harbour board has voted to keep the night ferry running through the winter, its chair said. "
    for n in range(rows):
        change = "[-hosts-]{+ghosts+} " if n % 10 == 0 else ""
        made.row(f"{n} {change}{sentence * (1 + n % 4)}")
    return made.comparison()
