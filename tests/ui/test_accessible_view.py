"""What a screen reader is told of the texts: rows, cells, letters and places."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleActionInterface

from viewer.model import Side
from viewer.ui import accessible_parts, accessible_view
from viewer.ui.places import box_of

NAME, VALUE, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description


@pytest.fixture
def tree(compared):
    return QAccessible.queryAccessibleInterface(compared.page.view)


def cell_with(tree, words):
    cells = (row.child(side) for row in map(tree.child, range(tree.childCount())) for side in range(row.childCount()))
    return next(cell for cell in cells if words in cell.text(VALUE))


def test_rows_are_as_on_the_screen(compared, tree):
    plan = compared.page.view.store.plan
    assert tree.childCount() == len(plan)
    assert tree.text(VALUE) == f"{len(plan)} rows in two columns"
    row = tree.child(0)
    assert row.text(NAME) == f"Row 1 of {len(plan)}, no difference shown"
    assert row.childCount() == 2
    assert row.parent() is tree
    assert row.child(1).parent() is row
    assert tree.indexOfChild(tree.child(3)) == 3
    assert row.indexOfChild(row.child(1)) == 1
    assert tree.child(len(plan)) is None
    assert row.child(2) is None


def test_every_text_is_there_whole(compared, tree):
    comparison = compared.page.presenter.comparison
    for side, column in ((Side.LEFT, 0), (Side.RIGHT, 1)):
        document, told = comparison.side(side), []
        for n in range(tree.childCount()):
            text = tree.child(n).child(column).textInterface()
            told += [text.text(0, text.characterCount())] if text is not None else []
        assert "\n".join(told) == "\n".join(document.text[p.start : p.end] for p in document.paragraphs)


def test_marks_are_told_in_words(tree):
    cell = cell_with(tree, "prepared by ghosts")
    assert cell.text(NAME) == "Right, paragraph 4"
    assert cell.text(DESCRIPTION) == "“hosts” became “ghosts”"
    assert cell.parent().text(NAME).endswith(", 1 difference")


def test_what_is_hidden_is_not_told(compared, tree):
    from viewer.presenting.filters import DEFAULT_FILTER

    typography = cell_with(tree, "a plan")
    before = typography.text(DESCRIPTION)
    compared.commands.handlers()["show_everything"]()
    assert len(cell_with(tree, "a plan").text(DESCRIPTION)) > len(before)
    compared.page.set_filter(DEFAULT_FILTER)
    assert cell_with(tree, "a plan").text(DESCRIPTION) == before


def test_an_empty_cell_says_so(tree):
    row = next(r for r in map(tree.child, range(tree.childCount())) if "No comments yet" in r.child(0).text(VALUE))
    assert row.child(1).text(NAME) == "Nothing on the right"
    assert row.child(1).textInterface() is None


def test_offsets_are_units_and_a_pair_is_never_cut(tree):
    text = cell_with(tree, "🛳").textInterface()
    whole = text.text(0, text.characterCount())
    at = whole.index("🛳")
    assert text.characterCount() == len(whole.encode("utf-16-le")) // 2
    assert text.text(at, at + 2) == "🛳"


def test_letters_have_places_on_the_screen(compared, tree):
    cell = cell_with(tree, "prepared by ghosts")
    text = cell.textInterface()
    at = text.text(0, text.characterCount()).index("ghosts")
    box = text.characterRect(at)
    assert cell.rect().contains(box)
    assert text.offsetAtPoint(box.topLeft() + QPoint(1, box.height() // 2)) == at
    assert text.characterRect(at + 1).left() > box.left() or text.characterRect(at + 1).top() > box.top()
    inside = tree.childAt(box.center().x(), box.center().y())
    assert inside is cell.parent()
    assert inside.childAt(box.center().x(), box.center().y()) is cell


def test_the_cell_of_the_difference_in_hand_is_selected(compared, tree):
    cell = cell_with(tree, "prepared by ghosts")
    assert not cell.state().selected
    comparison = compared.page.presenter.comparison
    ghosts = next(n for n, d in enumerate(comparison.differences) if comparison.text_of(d, Side.RIGHT) == "ghosts")
    compared.page.go_to(ghosts)
    assert cell.state().selected
    assert cell.parent().child(0).state().selected
    assert not cell_with(tree, "It rained").state().selected


def test_a_fold_says_its_words_and_opens(long_window):
    tree = QAccessible.queryAccessibleInterface(long_window.page.view)
    rows = tree.childCount()
    long_window.commands.toggle_changes_only()
    fold = next(r for r in map(tree.child, range(tree.childCount())) if r.role() == QAccessible.Role.Button)
    assert fold.text(NAME) == "7 paragraphs without a shown difference"
    assert fold.childCount() == 0
    folded = tree.childCount()
    assert folded < rows
    fold.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert tree.childCount() == folded + 6


def test_rows_are_made_when_asked_for_and_let_go(long_window, monkeypatch):
    monkeypatch.setattr(accessible_view, "KEPT", 20)
    held = len(accessible_parts.held)
    tree = QAccessible.queryAccessibleInterface(long_window.page.view)
    assert tree.childCount() == 200
    assert len(accessible_parts.held) == held
    for n in range(tree.childCount()):
        assert tree.child(n).child(0).text(VALUE).startswith(f"{n} ")
    assert len(accessible_parts.held) == held + 20 * 3
    first = tree.child(0)
    long_window.bench.close()
    assert tree.childCount() == 0
    assert len(accessible_parts.held) == held
    assert first.known_as not in accessible_parts.held


def test_what_is_out_of_sight_is_said_to_be(long_window):
    tree = QAccessible.queryAccessibleInterface(long_window.page.view)
    cell = tree.child(150).child(0)
    assert cell.state().offscreen
    assert not tree.child(0).state().offscreen
    cell.textInterface().scrollToSubstring(0, 3)
    assert not cell.state().offscreen


def test_lines_break_where_they_do_on_the_screen_and_letters_stand_where_they_are_seen(long_window, qtbot):
    view = long_window.page.view
    tree = QAccessible.queryAccessibleInterface(view)
    checked = 0
    for row in range(3):
        for side in Side:
            cell = tree.child(row).cells[side]
            text = cell.textInterface()
            (seen,) = view.store.row(row).on(side).paragraphs
            screen = [seen.layout.lineAt(n).textStart() for n in range(seen.layout.lineCount())]
            told = tree.lines.document.firstBlock().layout()
            assert [told.lineAt(n).textStart() for n in range(told.lineCount())] == screen
            for start in screen:
                place = box_of(view, side, cell.offset_of(start)).translated(view.viewport().mapToGlobal(QPoint(0, 0)))
                box = text.characterRect(start)
                assert abs(box.left() - place.left()) < 3
                assert abs(box.center().y() - place.center().y()) < place.height() / 2
            checked += len(screen) > 1
    assert checked
