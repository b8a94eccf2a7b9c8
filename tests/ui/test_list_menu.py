"""The menu over the list of differences, by the pointer and by a key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu


def opened(page, at, reason=QContextMenuEvent.Reason.Mouse):
    viewport = page.list.list.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    return next((m for m in page.list.list.findChildren(QMenu) if m.isVisible()), None)


def middle(page, row):
    return page.list.list.visualRect(page.list.model.index(row)).center()


def test_it_acts_on_the_difference_under_the_pointer(compared, qtbot):
    page = compared.page
    menu = opened(page, middle(page, 2))
    assert page.current == page.presenter.shown()[2]
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert texts[:4] == ["Mark as Reviewed", "Mark All Alike as Reviewed", "Note…", "Copy Difference"]
    at = menu.actionGeometry(menu.actions()[3]).center()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
    difference = page.presenter.comparison.differences[page.current]
    words = page.presenter.comparison.text_of(difference, "left") or page.presenter.comparison.text_of(
        difference, "right"
    )
    assert words.split()[0] in QGuiApplication.clipboard().text()


def test_where_no_item_is_it_acts_on_the_one_in_hand_or_does_not_open(compared):
    page = compared.page
    below = QPoint(4, page.list.list.viewport().height() - 2)
    assert not page.list.list.indexAt(QPoint(-5, -5)).isValid()
    assert opened(page, QPoint(-5, -5)) is None
    page.next()
    page.next()
    menu = opened(page, below if not page.list.list.indexAt(below).isValid() else QPoint(-5, -5))
    assert page.current == page.presenter.shown()[1]
    menu.close()
