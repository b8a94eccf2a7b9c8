"""By category, headings stand between the differences: they are read and heard, and nothing stops at them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from viewer.presenting.filters import EVERYTHING
from viewer.presenting.labels import CATEGORY_LABELS


@pytest.fixture
def ordered(compared, qtbot):
    compared.page.set_filter(EVERYTHING)
    qtbot.mouseClick(compared.page.list.by_category, Qt.MouseButton.LeftButton)
    return compared


def headings(page):
    model = page.list.model
    return [row for row in range(model.rowCount()) if model.difference(row) is None]


def test_each_category_has_one_with_its_count(ordered):
    page, counts = ordered.page, ordered.page.presenter.counts()
    titles = [page.list.model.index(row).data() for row in headings(page)]
    assert titles == [f"{label.name} · {counts[c]}" for c, label in CATEGORY_LABELS.items() if counts[c]]
    first = page.list.model.index(0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "3\u00a0differences in wording"
    assert page.list.heading.text().startswith(f"{len(page.presenter.shown())} differences")


def test_in_reading_order_there_are_none(ordered, qtbot):
    qtbot.mouseClick(ordered.page.list.by_category, Qt.MouseButton.LeftButton)
    assert headings(ordered.page) == []
    assert ordered.page.list.model.rowCount() == len(ordered.page.presenter.shown())


def test_keys_walk_from_difference_to_difference(ordered, qtbot):
    page, shown = ordered.page, ordered.page.list.list
    shown.setFocus()
    qtbot.waitUntil(shown.hasFocus)
    qtbot.keyClick(shown, Qt.Key.Key_Home)
    seen = [shown.currentIndex().row()]
    for _ in range(len(page.presenter.shown()) - 1):
        qtbot.keyClick(shown, Qt.Key.Key_Down)
        seen.append(shown.currentIndex().row())
        assert page.current == page.list.model.difference(seen[-1])
    assert seen == [row for row in range(page.list.model.rowCount()) if row not in headings(page)]


def test_neither_click_nor_menu_acts_on_one(ordered, qtbot):
    page, shown = ordered.page, ordered.page.list.list
    at = shown.visualRect(page.list.model.index(0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.current is None
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(shown.viewport(), QContextMenuEvent(reason, at, shown.viewport().mapToGlobal(at)))
    assert not [m for m in shown.findChildren(QMenu) if m.isVisible()]


def test_the_difference_in_hand_stays_when_the_order_changes(ordered, qtbot):
    page = ordered.page
    page.next()
    page.next()
    for _ in range(2):
        qtbot.mouseClick(page.list.by_category, Qt.MouseButton.LeftButton)
        assert page.list.model.difference(page.list.list.currentIndex().row()) == page.current


def test_a_heading_is_lower_than_an_item_and_shows_above_the_first(ordered):
    page, shown = ordered.page, ordered.page.list.list
    heading, item = (shown.visualRect(page.list.model.index(row)) for row in (0, 1))
    assert heading.height() < item.height()
    page.go_to(page.list.model.difference(1))
    assert shown.visualRect(page.list.model.index(0)).top() == 0
    assert shown.indexAt(QPoint(20, 2)).row() == 0


def test_what_is_looked_for_alone_is_counted(ordered):
    page = ordered.page
    page.list.search.setText("wording")
    assert [page.list.model.index(row).data() for row in headings(page)] == ["Wording · 3"]
    page.list.search.setText("no such words anywhere")
    assert page.list.model.rowCount() == 0
