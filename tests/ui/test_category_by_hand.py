"""The category of a difference is settled by hand: from both menus, taken back in order, kept, and found again."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from ui.hands import open_pair, settle, write_pair

from viewer.model import Category, Kind, Side
from viewer.presenting.details import details
from viewer.presenting.filters import EVERYTHING
from viewer.presenting.review import Remark, fingerprints, old_fingerprints, taken_over
from viewer.ui.category_by_hand import CategoryByHand
from viewer.ui.in_sight import line_of

BODY = "\n\n".join(f"Paragraph {n} tells of the harbour and of what the town made of it." for n in range(60))
LEFT = f"The hosts came to the quay at five.\n\n{BODY}\n\nThe old colour of the boat was blue, and it cost 5 pounds."
RIGHT = f"The ghosts came to the quay at five.\n\n{BODY}\n\nThe old color of the boat was blue and it cost 6 pounds."


@pytest.fixture
def read(real_window, tmp_path, qtbot):
    open_pair(real_window, qtbot, write_pair(tmp_path, LEFT, RIGHT))
    real_window.page.set_filter(EVERYTHING)
    return real_window


def number_of(window, words, side=Side.LEFT):
    comparison = window.bench.comparison
    return next(n for n, d in enumerate(comparison.differences) if comparison.text_of(d, side).strip() == words)


def category_of(window, words, side=Side.LEFT):
    return window.bench.comparison.differences[number_of(window, words, side)].category


def menu_over_list(page, number):
    shown = page.list.list
    index = page.list.model.index(page.list.model.row_of(number))
    shown.scrollTo(index)
    at = shown.visualRect(index).center()
    viewport = shown.viewport()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    return next(m for m in shown.findChildren(QMenu) if m.isVisible() and m.parent() is shown)


def category_menu(menu):
    """The menu of the categories inside another, or None."""
    return next((a.menu() for a in menu.actions() if a.text() == "Cate&gory"), None)


def choose(window, qtbot, menu, title):
    """Open the inner menu by its key, and press the entry."""
    inner = category_menu(menu)
    menu.setActiveAction(inner.menuAction())
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    qtbot.waitUntil(inner.isVisible)
    (entry,) = [a for a in inner.actions() if a.text() == title]
    with qtbot.waitSignal(window.bench.compared):
        qtbot.mouseClick(inner, Qt.MouseButton.LeftButton, pos=inner.actionGeometry(entry).center())
    settle(window, qtbot)


def recategorise(window, qtbot, words, title):
    choose(window, qtbot, menu_over_list(window.page, number_of(window, words)), title)


def test_from_the_list_it_is_set_shown_and_said(read, qtbot):
    page = read.page
    menu = menu_over_list(page, number_of(read, "5"))
    inner = category_menu(menu)
    titles = [a.text() for a in inner.actions() if not a.isSeparator()]
    assert titles[:2] == ["Wording", "Numbers"]
    assert titles[-1] == "As It &Was Found"
    assert [a.text() for a in inner.actions() if a.isChecked()] == ["Numbers"]
    assert not inner.actions()[-1].isEnabled()
    choose(read, qtbot, menu, "Spelling")
    assert category_of(read, "5") is Category.SPELLING
    assert page.current == number_of(read, "5")
    assert "category settled by hand" in page.list.details.toPlainText()
    assert read.status.currentMessage() == "The category is now spelling"
    menu = menu_over_list(page, number_of(read, "5"))
    assert [a.text() for a in category_menu(menu).actions() if a.isChecked()] == ["Spelling"]
    choose(read, qtbot, menu, "As It &Was Found")
    assert category_of(read, "5") is Category.NUMBER
    assert "by hand" not in page.list.details.toPlainText()


def test_from_the_texts_it_is_set_and_they_stay_where_they_were(read, qtbot):
    view, page = read.page.view, read.page
    height, room = view.height(), page.verdict.height() + 40
    page.verdict._tallest[page.verdict.width()] = room  # as after a longer verdict of another filter
    page.verdict.updateGeometry()
    qtbot.waitUntil(lambda: view.height() < height)
    page.go_to(number_of(read, "colour"))
    settle(read, qtbot)
    before = view.verticalScrollBar().value()
    assert before > 0
    y = line_of(view.scrolling, page.current, Side.LEFT, view.typography.body(Side.LEFT).step)
    at = next(
        QPoint(x, round(y))
        for x in range(0, view.viewport().width(), 4)
        if (hit := page.mouse.hit(QPoint(x, round(y)).toPointF())) and hit.difference == page.current
    )
    viewport = view.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at)))
    menu = next(m for m in read.findChildren(QMenu) if m.isVisible() and category_menu(m))
    choose(read, qtbot, menu, "Wording")
    assert category_of(read, "colour") is Category.WORDING
    QApplication.processEvents()
    assert page.verdict.height() == room
    assert view.verticalScrollBar().value() == before
    assert page.current == number_of(read, "colour")


def test_what_moved_or_stands_alone_has_no_such_menu(compared):
    seen = {}
    for n, d in enumerate(compared.bench.comparison.differences):
        menu = QMenu()
        compared.commands.category.fill(menu, n)
        seen.setdefault((d.kind, d.left is not None and d.right is not None), set()).add(bool(category_menu(menu)))
    assert seen[Kind.REPLACED, True] == {True}
    assert seen[Kind.MOVED, True] == seen[Kind.INSERTED, False] == seen[Kind.DELETED, False] == {False}


def test_where_the_category_is_hidden_it_is_said(read, qtbot):
    read.page.set_filter(EVERYTHING.toggled(Category.SPELLING))
    recategorise(read, qtbot, "hosts", "Spelling")
    assert read.status.currentMessage() == "The category is now spelling, which is hidden"
    assert number_of(read, "hosts") not in read.page.presenter.shown()
    assert read.page.current is None


def test_it_is_taken_back_in_order_with_the_rest(read, qtbot):
    recategorise(read, qtbot, "hosts", "Spelling")
    read.actions_table["reviewed"].trigger()
    recategorise(read, qtbot, "5", "Typography")
    recategorise(read, qtbot, "hosts", "Numbers")
    undo = read.actions_table["undo"]
    seen = []
    for compares in (True, True, False, True):
        if compares:
            with qtbot.waitSignal(read.bench.compared):
                undo.trigger()
            settle(read, qtbot)
        else:
            undo.trigger()
        seen.append((category_of(read, "hosts"), category_of(read, "5"), len(read.commands.reviewing.remarks)))
    assert seen == [
        (Category.SPELLING, Category.TYPOGRAPHY, 1),
        (Category.SPELLING, Category.NUMBER, 1),
        (Category.SPELLING, Category.NUMBER, 0),
        (Category.WORDING, Category.NUMBER, 0),
    ]
    assert read.bench.by_hand == ()
    assert read.status.currentMessage() == "Taken back: category settled by hand"
    assert read.page.current == number_of(read, "hosts")


def test_a_note_stays_with_it_and_it_outlasts_reading_again_and_swapping(read, qtbot):
    read.page.go_to(number_of(read, "hosts"))
    read.commands.reviewing._put({read.page.told[read.page.current]: Remark(note="Ask.")})
    recategorise(read, qtbot, "hosts", "Spelling")
    for name, side in (("reload", Side.LEFT), ("swap", Side.RIGHT), ("reload", Side.RIGHT), ("swap", Side.LEFT)):
        before = read.bench.comparison
        read.actions_table[name].trigger()
        qtbot.waitUntil(lambda before=before: read.bench.comparison is not before)
        settle(read, qtbot)
        assert category_of(read, "hosts", side) is Category.SPELLING, name
        assert read.commands.reviewing.remark(number_of(read, "hosts", side)).note == "Ask.", name


@pytest.mark.parametrize("meanwhile", ["the sides are exchanged", "another is settled"])
def test_what_was_settled_on_the_way_is_taken_back_before_what_was_noted_earlier(read, meanwhile, qtbot):
    def settle_as(words, category):
        read.commands.category._settle([number_of(read, words)], category)

    read.page.go_to(number_of(read, "hosts"))
    read.actions_table["reviewed"].trigger()
    settle_as("hosts", Category.SPELLING)
    if meanwhile == "another is settled":
        settle_as("colour", Category.WORDING)
    else:
        read.actions_table["swap"].trigger()
    settle(read, qtbot)
    side = Side.LEFT if meanwhile == "another is settled" else Side.RIGHT
    for words, found in (("colour", Category.SPELLING), ("hosts", Category.WORDING)):
        if len(read.bench.by_hand) == 2 or words == "hosts":
            assert category_of(read, words, side) is not found
            read.actions_table["undo"].trigger()
            settle(read, qtbot)
        assert category_of(read, words, side) is found
        assert read.commands.reviewing.noted()
    read.actions_table["undo"].trigger()
    assert not read.commands.reviewing.noted()
    assert read.bench.by_hand == ()


def test_two_are_taken_back_at_once(read, qtbot):
    recategorise(read, qtbot, "hosts", "Spelling")
    recategorise(read, qtbot, "colour", "Wording")
    for _ in range(2):
        read.actions_table["undo"].trigger()
    settle(read, qtbot)
    assert read.bench.by_hand == ()
    assert category_of(read, "hosts") is Category.WORDING


def test_it_is_not_compared_anew_for_a_category(read, qtbot, monkeypatch):
    monkeypatch.setattr(type(read.bench._engine), "compare", lambda *_: pytest.fail("compared anew"))
    recategorise(read, qtbot, "hosts", "Spelling")
    assert category_of(read, "hosts") is Category.SPELLING


def test_it_is_kept_with_the_session(read, dialogs, tmp_path, qtbot):
    recategorise(read, qtbot, "hosts", "Spelling")
    read.actions_table["reviewed"].trigger()
    path = tmp_path / "s.variorum"
    dialogs.save = (path, "")
    read.actions_table["save_session"].trigger()
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["by_hand"][0][0]["category"] == "spelling"
    read.actions_table["close"].trigger()
    with qtbot.waitSignal(read.bench.compared):
        read.open_paths((path,))
    settle(read, qtbot)
    assert category_of(read, "hosts") is Category.SPELLING
    assert read.commands.reviewing.remark(number_of(read, "hosts")).reviewed
    assert read.bench.comparison.options.by_hand == read.bench.by_hand[0]


def test_notes_of_older_sessions_are_found(read, qtbot):
    comparison = read.bench.comparison
    old, new = old_fingerprints(comparison), fingerprints(comparison)
    assert len(set(new)) == len(new)
    n = number_of(read, "hosts")
    assert old[n] != new[n]
    remarks = {old[n]: Remark(note="Old."), "gone-0": Remark(note="Elsewhere.")}
    assert taken_over(remarks, comparison) == {new[n]: Remark(note="Old."), "gone-0": Remark(note="Elsewhere.")}
    read.commands.reviewing.take_up(remarks)
    read.commands.reviewing.show_comparison()
    assert read.commands.reviewing.remark(n).note == "Old."
    recategorise(read, qtbot, "hosts", "Spelling")
    assert read.commands.reviewing.remark(number_of(read, "hosts")).note == "Old."


def test_the_details_say_that_it_was_settled(read):
    comparison = read.bench.comparison
    d = comparison.differences[number_of(read, "hosts")]
    assert details(comparison, d).settled == ""
    assert details(comparison, replace(d, found=Category.NUMBER)).settled == "category settled by hand"


def test_without_a_comparison_nothing_is_offered(window):
    menu = QMenu()
    CategoryByHand(window.page, window.bench).fill(menu, 0)
    assert not menu.actions()


def press(window, words, title):
    """Press an entry of the menu, and wait for nothing."""
    menu = menu_over_list(window.page, number_of(window, words))
    next(a for a in category_menu(menu).actions() if a.text() == title).trigger()
    menu.close()


def test_where_it_is_cancelled_nothing_was_settled_and_the_undo_is_of_what_was_before(read, qtbot):
    recategorise(read, qtbot, "5", "Spelling")
    press(read, "hosts", "Spelling")
    read.bench.cancel()
    settle(read, qtbot)
    assert len(read.bench.by_hand) == 1
    read.status.clearMessage()
    with qtbot.waitSignal(read.bench.compared):
        read.actions_table["reload"].trigger()
    settle(read, qtbot)
    assert category_of(read, "hosts") is Category.WORDING
    assert read.status.currentMessage() == ""  # nothing is said of what was cancelled
    with qtbot.waitSignal(read.bench.compared):
        read.actions_table["undo"].trigger()
    settle(read, qtbot)
    assert category_of(read, "5") is Category.NUMBER
    assert read.bench.by_hand == ()


def test_undone_before_it_is_in_force_it_is_taken_back_and_nothing_else(read, qtbot):
    read.actions_table["next"].trigger()
    read.actions_table["reviewed"].trigger()
    press(read, "hosts", "Spelling")
    read.actions_table["undo"].trigger()
    settle(read, qtbot)
    assert category_of(read, "hosts") is Category.WORDING
    assert read.bench.by_hand == ()
    assert len(read.commands.reviewing.remarks) == 1


def test_two_settled_in_a_row_are_both_in_force(read, qtbot):
    press(read, "hosts", "Spelling")
    press(read, "5", "Spelling")
    settle(read, qtbot)
    assert {category_of(read, "hosts"), category_of(read, "5")} == {Category.SPELLING}
    assert len(read.bench.by_hand) == 2


def test_sides_swapped_before_it_is_in_force_lose_nothing(read, qtbot):
    press(read, "hosts", "Spelling")
    read.actions_table["swap"].trigger()
    settle(read, qtbot)
    assert category_of(read, "hosts", Side.RIGHT) is Category.SPELLING
    assert read.bench.by_hand[0][0].flip().flip() == read.bench.by_hand[0][0]
