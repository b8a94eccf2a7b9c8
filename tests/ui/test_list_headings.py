"""By category, headings stand between the differences: they are read and heard, and nothing stops at them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from presenting.builder import built
from presenting.builder import pair as facing
from PySide6.QtCore import QAbstractListModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from ui.hands import long_comparison, open_pair

from viewer.presenting.filters import EVERYTHING
from viewer.presenting.labels import CATEGORY_LABELS
from viewer.ui import difference_item, difference_list
from viewer.ui.difference_item import MEASURED_ITEMS, ItemPainter
from viewer.ui.long_list import LongList, Places


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


@pytest.fixture
def long(ordered, monkeypatch):
    """The same list, held for long: none of its items is measured, and Qt lays none of them out."""
    monkeypatch.setattr(difference_list, "MEASURED_ITEMS", 0)
    ordered.resize(1400, 620)
    ordered.page.set_filter(EVERYTHING)
    QApplication.processEvents()
    shown = ordered.page.list.list
    assert shown.uniformItemSizes()
    assert shown.verticalScrollBar().maximum() > 0
    return ordered


def boxes(page):
    model = page.list.model
    return [page.list.list.visualRect(model.index(row)) for row in range(model.rowCount())]


def test_in_a_long_list_headings_are_as_low_and_all_stand_below_each_other(ordered, monkeypatch):
    page = ordered.page
    low = boxes(page)[headings(page)[0]].height()
    monkeypatch.setattr(difference_list, "MEASURED_ITEMS", 0)
    page.set_filter(EVERYTHING)
    found, heads = boxes(page), headings(page)
    assert len(heads) > 4
    assert {found[row].height() for row in heads} == {low}
    items = {box.height() for row, box in enumerate(found) if row not in heads}
    assert len(items) == 1
    assert low < min(items)
    assert all(one.bottom() + 1 == other.top() for one, other in pairwise(found))
    assert {box.width() for box in found} == {page.list.list.viewport().width()}


def test_in_a_long_list_a_click_takes_what_is_under_it(long, qtbot):
    page, shown = long.page, long.page.list.list
    page.go_to(page.presenter.shown()[0])
    for row in range(page.list.model.rowCount()):
        index = page.list.model.index(row)
        shown.scrollTo(index)
        box = shown.visualRect(index)
        assert shown.viewport().rect().contains(box)
        for at in (box.topLeft() + QPoint(30, 1), box.center(), box.bottomLeft() + QPoint(30, -1)):
            assert shown.indexAt(at) == index
        before = page.current
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        wanted = page.list.model.difference(row)
        assert page.current == (before if wanted is None else wanted)
        if wanted is not None:
            assert shown.currentIndex() == index
        assert shown.selectionModel().selectedIndexes() == [shown.currentIndex()]


def test_in_a_long_list_keys_walk_to_every_difference_and_no_heading(long, qtbot):
    page, shown = long.page, long.page.list.list
    items = [row for row in range(page.list.model.rowCount()) if row not in headings(page)]
    shown.setFocus()
    qtbot.waitUntil(shown.hasFocus)
    qtbot.keyClick(shown, Qt.Key.Key_Home)
    seen = [shown.currentIndex().row()]
    for _ in items[1:]:
        qtbot.keyClick(shown, Qt.Key.Key_Down)
        seen.append(shown.currentIndex().row())
        assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))
    assert seen == items
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.currentIndex().row() == items[-1]
    for _ in items[1:]:
        qtbot.keyClick(shown, Qt.Key.Key_Up)
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    assert shown.currentIndex().row() == items[0]
    qtbot.keyClick(shown, Qt.Key.Key_End)
    assert shown.currentIndex().row() == items[-1]


def test_in_a_long_list_the_page_keys_go_by_what_is_in_sight(long, qtbot):
    page, shown = long.page, long.page.list.list
    shown.setFocus()
    qtbot.waitUntil(shown.hasFocus)
    qtbot.keyClick(shown, Qt.Key.Key_Home)
    seen = [shown.currentIndex().row()]
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        for _ in range(page.list.model.rowCount()):
            qtbot.keyClick(shown, key)
            if shown.currentIndex().row() == seen[-1]:
                break
            seen.append(shown.currentIndex().row())
    assert not set(seen) & set(headings(page))
    assert max(seen) == page.list.model.rowCount() - 1
    assert seen[0] == seen[-1] == 1
    assert len(seen) > 4


def test_a_long_list_paints_what_a_short_one_does(long):
    page, shown, theme = long.page, long.page.list.list, long._theme
    picture = shown.viewport().grab().toImage()
    for row in range(page.list.model.rowCount()):
        box = shown.visualRect(page.list.model.index(row))
        if not shown.viewport().rect().contains(box):
            continue
        ground = picture.pixelColor(4, box.center().y())
        assert (ground == theme.colour("panel")) is (row not in headings(page)), row
    page.go_to(page.list.model.difference(2))
    lit = shown.viewport().grab().toImage().pixelColor(1, shown.visualRect(page.list.model.index(2)).center().y())
    assert lit == theme.accent


def test_a_screen_reader_finds_the_items_of_a_long_list_in_their_places(long, qtbot):
    page, shown = long.page, long.page.list.list
    heard = QAccessible.queryAccessibleInterface(shown)
    assert heard.childCount() == page.list.model.rowCount()
    children = {row: heard.child(row) for row in (0, 1, 5)}
    for row, child in children.items():
        index = page.list.model.index(row)
        box = shown.visualRect(index)
        assert child.role() is QAccessible.Role.ListItem
        assert child.text(QAccessible.Text.Name) == index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert child.rect() == box.translated(shown.viewport().mapToGlobal(QPoint(0, 0)))


@pytest.mark.parametrize("rows", [[], [0], [0, 1, 7], [0, 40], [3, 9, 98]])
def test_places_go_there_and_back(rows):
    places = Places(99, 43, 23, rows)
    tops = [places.top(row) for row in range(100)]
    assert [b - a for a, b in pairwise(tops)] == [23 if row in rows else 43 for row in range(99)]
    for row, (a, b) in enumerate(pairwise(tops)):
        assert [places.row_at(y) for y in (a, a + 1, b - 1)] == [row] * 3
        assert places.is_heading(row) is (row in rows)
    assert places.row_at(tops[-1]) == 99
    assert places.row_at(-1) == -1


def test_a_hundred_thousand_differences_are_shown_without_asking_for_each(theme, qtbot):
    class Many(QAbstractListModel):
        headings, asked = (0, 20_000, 70_000), 0

        def rowCount(self, parent=None):  # noqa: N802 - Qt's name
            Many.asked += 1
            return 100_000

        def data(self, index, role=Qt.ItemDataRole.DisplayRole):
            return f"Item {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None

    model = Many()
    shown = LongList(lambda: model.headings)
    qtbot.addWidget(shown)
    shown.setUniformItemSizes(True)
    shown.setVerticalScrollMode(LongList.ScrollMode.ScrollPerPixel)
    shown.setModel(model)
    shown.resize(300, 400)
    shown.show()
    shown.scrollToBottom()
    QApplication.processEvents()
    assert shown.viewport().rect().contains(shown.visualRect(model.index(99_999)))
    assert Many.asked < 1_000


def test_in_another_order_the_difference_in_hand_is_lit_again_once_a_search_ends(compared, qtbot):
    page = compared.page
    page.next()
    page.list.search.setText("no difference has these words")
    qtbot.mouseClick(page.list.by_category, Qt.MouseButton.LeftButton)
    page.list.search.clear()
    assert page.list.model.difference(page.list.list.currentIndex().row()) == page.current


@pytest.mark.parametrize("entries", [MEASURED_ITEMS, MEASURED_ITEMS + 1])
def test_a_list_of_any_length_is_there_with_the_next_frame(window, pair, qtbot, entries):
    """Laid out by bits it was blank until the last of them."""
    open_pair(window, qtbot, pair, lambda: long_comparison(10 * entries))
    page, shown = window.page, window.page.list.list
    qtbot.waitUntil(lambda: page.presenter is not None)
    page.set_filter(EVERYTHING)
    assert len(page.presenter.entries().firsts) == entries
    for _ in range(2):
        qtbot.mouseClick(page.list.by_category, Qt.MouseButton.LeftButton)
        QApplication.sendPostedEvents()
        shown.viewport().repaint()
        assert shown.indexAt(QPoint(30, 30)).isValid()


def test_items_are_measured_once_though_a_scroll_bar_comes_and_notes_are_shown(window, pair, qtbot, monkeypatch):
    measured, size = [], ItemPainter._size

    def measure(painter, index):
        measured.append(index.row())
        return size(painter, index)

    monkeypatch.setattr(ItemPainter, "_size", measure)
    open_pair(window, qtbot, pair, lambda: long_comparison(600))
    qtbot.wait(100)
    shown = window.page.list.list
    assert shown.verticalScrollBar().isVisible()
    assert sorted(measured) == list(range(60))
    painter = shown.itemDelegate()
    margins = difference_item._LEFT + painter._sign_width + difference_item._RIGHT
    assert painter._width() == shown.viewport().width() - margins, "the lines have all the room beside the scroll bar"


def test_what_says_the_same_stands_together_behind_what_is_said_once(window, pair, qtbot):
    page = window.page
    rows = [facing("A [-harbour-]{+harbor+} here."), facing("A [-tun-]{+ton+}."), facing("Its [-harbour-]{+harbor+}.")]
    open_pair(window, qtbot, pair, lambda: built(*rows))
    qtbot.mouseClick(page.list.by_category, Qt.MouseButton.LeftButton)
    model = page.list.model
    assert [model.difference(at) for at in range(model.rowCount())] == [None, 1, 0, 2]
    for n in range(3):
        page.go_to(n)
        assert model.difference(page.list.list.currentIndex().row()) == n
    qtbot.keyClicks(page.list.search, "harbour")
    assert [model.difference(at) for at in range(model.rowCount())] == [None, 0, 2]
    assert model.row_of(1) is None
