"""The menu over the list of differences, by the pointer and by a key."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from ui.hands import open_pair


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


def test_the_menus_close_where_another_comparison_comes(real_window, pair, qtbot):
    window, page = real_window, real_window.page
    open_pair(window, qtbot, pair)
    QApplication.processEvents()
    viewport, at = page.view.viewport(), QPoint(200, 20)
    reason = QContextMenuEvent.Reason.Mouse

    def over_list():
        return opened(page, middle(page, 0))

    def over_texts():
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
        return next(m for m in window.findChildren(QMenu) if m.isVisible())

    for show in (over_list, over_texts):
        menu = show()
        for _ in range(2):  # the second time the menu is gone
            with qtbot.waitSignal(window.bench.compared, timeout=20_000):
                window.bench.reload()
            QApplication.processEvents()
            assert not shiboken6.isValid(menu) or not menu.isVisible()


def test_the_menu_over_a_mark_in_the_texts_acts_on_its_difference(real_window, pair, qtbot):
    window, page = real_window, real_window.page
    open_pair(window, qtbot, pair)
    QApplication.processEvents()
    viewport, reason = page.view.viewport(), QContextMenuEvent.Reason.Mouse

    def over(at):
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
        return next(m for m in window.findChildren(QMenu) if m.isVisible())

    places = (QPoint(x, y) for y in range(0, 120, 6) for x in range(0, page.view.columns.middle, 6))
    marked = next(
        at for at in places if (hit := page.mouse.hit(QPointF(at))) is not None and hit.difference is not None
    )
    number = page.mouse.hit(QPointF(marked)).difference
    menu = over(marked)
    assert page.current == number
    note = next(action for action in menu.actions() if action.text().replace("&", "") == "Note…")
    reviewed = next(action for action in menu.actions() if action.text().replace("&", "") == "Mark as Reviewed")
    assert note.isEnabled()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(reviewed).center())
    assert window.commands.reviewing.remark(number).reviewed
    menu = over(QPoint(page.view.columns.middle // 2, viewport.height() - 4))
    assert not [action for action in menu.actions() if "Reviewed" in action.text()]
    menu.close()
