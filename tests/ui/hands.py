"""What a reader does with the window: drag, drop, choose, save, wait."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from ui.made import Made

from viewer.model import Side
from viewer.ui.kept import state_folder

# So long (in ms) the program's own engine may take for two short texts on a busy machine.
PATIENCE = 60_000


def settle(window, qtbot):
    """Wait until nothing is asked any more."""
    qtbot.waitUntil(lambda: not window.desk.waits_for("comparison"))


def open_pair(window, qtbot, paths, answer=None):
    """Open two files and wait until they are compared; `answer` is what the engine made by hand says of them."""
    if answer is not None:
        window.hands.engine.answer = answer
    with qtbot.waitSignal(window.bench.compared, timeout=PATIENCE):
        window.open_paths(tuple(paths))
    settle(window, qtbot)


def write_pair(folder, left, right):
    """Write two texts, and return their places."""
    paths = folder / "left.txt", folder / "right.txt"
    for path, text in zip(paths, (left, right), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def activate(window, qtbot):
    """Bring a window to the front, so that it takes the keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


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


def dialog_of(kind):
    """The dialog of a kind that is open."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def offered(dialog):
    """What stands in the list of a dialog, from top to bottom."""
    model = dialog.list.model()
    return [model.index(row, 0).data().strip() for row in range(model.rowCount())]


def figures_of(guide):
    """The files of the figures that the page of a guide has."""
    figures = guide.page._figures
    return [figures._file(name) for name in figures._sizes]


def menu_of(window, qtbot, side):
    """The menu that a press on a card opens."""
    cards = window.page.cards
    x = cards.width() // 4 if side is Side.LEFT else cards.width() * 3 // 4
    qtbot.mouseClick(cards, Qt.MouseButton.LeftButton, pos=QPoint(x, cards.height() // 2))
    qtbot.waitUntil(lambda: dialog_of(QMenu) is not None)
    return dialog_of(QMenu)


def choose(menu, *way):
    """Trigger an entry of a menu, by its words."""
    for word in way[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.text().replace("&", "") == word)
    action = next(a for a in menu.actions() if a.text().replace("&", "") == way[-1])
    action.trigger()


def close_menus():
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()
    QApplication.processEvents()


def saved(window, dialogs, path):
    dialogs.save = (path, "")
    window.actions_table["save_session"].trigger()


def killed_and_restored(window, make_window, qtbot):
    """Return a window of another run, which takes up what this one has kept."""
    window.commands.sessions._autosaving.keep()
    (kept,) = state_folder().glob("*.variorum")
    kept.with_name("left.variorum").write_bytes(kept.read_bytes())
    window.commands.sessions.forget()
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        assert again.restore()
    settle(again, qtbot)
    activate(again, qtbot)
    return again
