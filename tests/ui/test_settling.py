"""Settling by hand with the mouse: the menu over a paragraph, the click on the other side, and taking it back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from ui.hands import activate, open_pair, settle, write_pair

from viewer.model import Act, Side
from viewer.ui.by_hand import _Spot
from viewer.ui.text_selection import selected_text

LEFT = "The ferry ran aground at night.\n\nNobody aboard was hurt at all.\n\nThe board will meet on Monday morning.\n"
RIGHT = "The ferry ran aground at night.\n\nA crowd came down to look.\n\nThe board will meet on Monday morning.\n"


@pytest.fixture
def real(real_window, qtbot, tmp_path):
    """Return the window on a pair whose second paragraphs have no word in common."""
    window = real_window
    open_pair(window, qtbot, write_pair(tmp_path, LEFT, RIGHT))
    return window


def spot(window, side, paragraph):
    """Return where a paragraph stands in the view."""
    view = window.page.view
    store = view.store
    row = store.plan.row_of_paragraph(side, paragraph)
    y = store.heights.top(row) - view.verticalScrollBar().value() + 14
    return QPoint(round(view.columns.text_left(side)) + 20, round(y))


def choose(window, qtbot, at, title):
    """Open the menu over a place and choose an entry by the mouse."""
    viewport = window.page.view.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at)))
    menu = next(m for m in window.findChildren(QMenu) if m.isVisible())
    action = next(a for a in menu.actions() if title in a.text().replace("&", ""))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    settle(window, qtbot)


def pairs(window):
    return {(r.left, r.right) for r in window.bench.comparison.rows}


def tags(window, side):
    presenter = window.page.presenter
    cells = [presenter.cell(row, side) for row in range(len(presenter.rows))]
    return [paragraph.tag for cell in cells for paragraph in cell.paragraphs]


def test_a_paragraph_tells_that_it_was_settled_by_hand(real, qtbot):
    assert tags(real, Side.LEFT) == [None, "Only on the left", None]
    choose(real, qtbot, spot(real, Side.LEFT, 1), "Align with a Paragraph on the Right")
    qtbot.mouseClick(real.page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(real, Side.RIGHT, 1))
    settle(real, qtbot)
    assert tags(real, Side.LEFT) == tags(real, Side.RIGHT) == [None, "Aligned by hand", None]
    choose(real, qtbot, spot(real, Side.LEFT, 1), "Part from What It Faces")
    assert tags(real, Side.LEFT) == [None, "Only on the left, parted by hand", None]
    assert tags(real, Side.RIGHT) == [None, "Only on the right, parted by hand", None]


def test_what_was_settled_is_of_no_other_two_texts(real, qtbot, tmp_path):
    choose(real, qtbot, spot(real, Side.LEFT, 1), "Not Part of the Article")
    settle(real, qtbot)
    assert len(real.bench.by_hand) == 1
    for name in ("three.txt", "four.txt"):
        (tmp_path / name).write_text(f"The ferry ran aground, says {name}.\n")
    real.open_paths((tmp_path / "three.txt", tmp_path / "four.txt"))
    settle(real, qtbot)
    assert real.bench.by_hand == ()
    real.actions_table["undo"].trigger()
    assert real.status.currentMessage() == "There is nothing to take back"


def test_two_paragraphs_are_aligned_and_the_undo_parts_them(real, qtbot):
    assert ((1,), ()) in pairs(real)
    real.resize(real.minimumSizeHint().width() + 40, 600)
    QApplication.processEvents()
    width = real.width()
    choose(real, qtbot, spot(real, Side.LEFT, 1), "Align with a Paragraph on the Right")
    QApplication.processEvents()
    assert real.width() == width, "what is asked for widens no window"
    real.status.say("something that passes")
    real.status.clearMessage()
    assert "Click the paragraph on the right" in real.status.question.text()
    assert selected_text(real.bench.comparison.left, real.page.view.selection) == "Nobody aboard was hurt at all."
    assert [label.isVisible() for label in (real.status.question, real.status.step)] == [True, False]
    qtbot.mouseClick(real.page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(real, Side.RIGHT, 1))
    settle(real, qtbot)
    assert ((1,), (1,)) in pairs(real)
    assert [label.isVisible() for label in (real.status.question, real.status.step)] == [False, True]
    activate(real, qtbot)
    qtbot.keyClick(real.page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(real, qtbot)
    assert ((1,), ()) in pairs(real)


def test_by_keys_alone_two_paragraphs_are_aligned(real, qtbot):
    view = real.page.view
    real.actions_table["caret"].trigger()
    real.page.caret.put(Side.LEFT, real.bench.comparison.left.paragraphs[1].start + 3)
    at = view.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    menu = next(m for m in real.findChildren(QMenu) if m.isVisible())
    action = next(a for a in menu.actions() if "Align" in a.text())
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert "Enter there" in real.status.question.text()
    real.page.caret.put(Side.RIGHT, real.bench.comparison.right.paragraphs[1].start)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    settle(real, qtbot)
    assert ((1,), (1,)) in pairs(real)
    assert not real.page.mouse.awaited


def test_the_menu_by_key_is_of_what_is_in_sight_where_there_is_no_caret(real, qtbot):
    view = real.page.view
    at = view.rect().center()
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.mapToGlobal(at)))
    menu = next(m for m in real.findChildren(QMenu) if m.isVisible())
    assert any("Align" in a.text() for a in menu.actions())
    menu.close()


@pytest.mark.parametrize("list_first", [False, True])
def test_shift_and_f10_open_the_menu_of_what_has_the_focus(real, qtbot, list_first):
    activate(real, qtbot)
    real.actions_table["next"].trigger()
    (real.page.list.list if list_first else real.page.view).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = next(m for m in real.findChildren(QMenu) if m.isVisible())
    assert any(("Note" if list_first else "Align") in a.text().replace("&", "") for a in menu.actions())
    menu.close()


def test_what_is_asked_for_is_seen_in_the_words_and_at_the_pointer(real, qtbot):
    viewport, question, step = real.page.view.viewport(), real.status.question, real.status.step
    qtbot.mouseMove(viewport, spot(real, Side.RIGHT, 1))
    assert viewport.cursor().shape() is Qt.CursorShape.IBeamCursor
    choose(real, qtbot, spot(real, Side.LEFT, 1), "Align with")
    qtbot.mouseMove(viewport, spot(real, Side.RIGHT, 2))
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert question.font().bold()
    assert question.palette().windowText().color() != step.palette().windowText().color()
    qtbot.keyClick(real, Qt.Key.Key_Escape)
    qtbot.mouseMove(viewport, spot(real, Side.RIGHT, 1))
    assert viewport.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_what_is_asked_for_is_asked_in_a_language_that_is_chosen_meanwhile(real, qtbot, speaking):
    choose(real, qtbot, spot(real, Side.LEFT, 1), "Align with")
    speaking("de")
    assert real.status.question.text().startswith("Den Absatz rechts anklicken")
    assert real.status.question.isVisible()


def test_a_text_that_is_read_again_on_the_way_may_have_lost_the_paragraph(real, qtbot):
    real.commands.by_hand._place(Act.OUTSIDE, _Spot(Side.LEFT, 2), range(2, 3))
    real.bench.sides[Side.LEFT].source.path.write_text("The ferry ran aground.\n")
    real.actions_table["reload"].trigger()
    settle(real, qtbot)
    assert len(real.bench.comparison.left.paragraphs) == 1
    assert len(real.bench.by_hand) == 1


def test_escape_leaves_all_as_it_is(real, qtbot):
    choose(real, qtbot, spot(real, Side.LEFT, 1), "Align with")
    qtbot.keyClick(real, Qt.Key.Key_Escape)
    qtbot.mouseClick(real.page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(real, Side.RIGHT, 1))
    settle(real, qtbot)
    assert ((1,), ()) in pairs(real)


def test_what_faces_is_parted_and_stays_so_when_the_sides_are_swapped_and_read_again(real, qtbot):
    choose(real, qtbot, spot(real, Side.RIGHT, 2), "Part from What It Faces")
    assert ((2,), ()) in pairs(real)
    real.bench.swap()
    real.bench.reload()
    settle(real, qtbot)
    assert ((2,), ()) in pairs(real)


def test_a_paragraph_is_left_out_of_the_article_and_taken_in(real, qtbot):
    choose(real, qtbot, spot(real, Side.LEFT, 1), "Not Part of the Article")
    assert real.bench.comparison.left.paragraphs[1].role.is_furniture
    choose(real, qtbot, spot(real, Side.LEFT, 1), "Part of the Article")
    assert not real.bench.comparison.left.paragraphs[1].role.is_furniture


def test_all_selected_paragraphs_are_left_out_at_once_and_come_back_with_one_undo(real, qtbot):
    viewport = real.page.view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=spot(real, Side.LEFT, 1))
    qtbot.mouseMove(viewport, spot(real, Side.LEFT, 2))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=spot(real, Side.LEFT, 2))
    choose(real, qtbot, spot(real, Side.LEFT, 1), "The 2 Selected Paragraphs Are Not Part of the Article")
    comparison = real.bench.comparison
    assert [p.role.is_furniture for p in comparison.left.paragraphs] == [False, True, True]
    # the one that a paragraph faces goes with it, and what stood alone has no such one
    assert [p.role.is_furniture for p in comparison.right.paragraphs] == [False, False, True]
    real.commands.undo()
    settle(real, qtbot)
    assert not any(p.role.is_furniture for p in real.bench.comparison.left.paragraphs)


def test_what_is_selected_elsewhere_is_left_alone(real, qtbot):
    viewport = real.page.view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=spot(real, Side.LEFT, 1))
    qtbot.mouseMove(viewport, spot(real, Side.LEFT, 2))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=spot(real, Side.LEFT, 2))
    choose(real, qtbot, spot(real, Side.LEFT, 0), "Not Part of the Article")
    assert [p.role.is_furniture for p in real.bench.comparison.left.paragraphs] == [True, False, False]


def test_a_heading_takes_all_that_stands_below_it_out_and_in_again(real_window, tmp_path, qtbot):
    body = "# The ferry\n\nThe ferry ran aground at night.\n\n## What came of it\n\nNobody aboard was hurt at all.\n"
    preface = "## Preface\n\nThis edition is a new one.\n\n### Thanks\n\nMany have helped.\n\n"
    (tmp_path / "one.md").write_text(body)
    (tmp_path / "two.md").write_text(body.replace("## What", f"{preface}## What"))
    real_window.open_paths((tmp_path / "one.md", tmp_path / "two.md"))
    settle(real_window, qtbot)
    choose(real_window, qtbot, spot(real_window, Side.RIGHT, 2), "This Section of 4 Paragraphs Is Not Part")
    roles = [p.role.is_furniture for p in real_window.bench.comparison.right.paragraphs]
    assert roles == [False, False, True, True, True, True, False, False]
    at = spot(real_window, Side.RIGHT, 2)
    choose(real_window, qtbot, at, "This Section of 4 Paragraphs Is Part of the Article")
    assert not any(p.role.is_furniture for p in real_window.bench.comparison.right.paragraphs)


def test_the_menu_over_a_title_offers_no_section(real_window, tmp_path, qtbot):
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text("# The ferry\n\nThe ferry ran aground at night.\n\nNobody was hurt at all.\n")
    real_window.open_paths((tmp_path / "one.md", tmp_path / "two.md"))
    settle(real_window, qtbot)
    at, viewport = spot(real_window, Side.RIGHT, 0), real_window.page.view.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at)))
    menu = next(m for m in real_window.findChildren(QMenu) if m.isVisible())
    titles = [a.text() for a in menu.actions()]
    assert "Not &Part of the Article" in titles
    assert not any("Section" in title for title in titles)
    menu.close()


def test_the_menu_beside_the_texts_offers_no_paragraph(real):
    real.page.show_nothing()
    assert real.page.mouse.hit(QPointF(5, 5)) is None


@pytest.mark.parametrize("closed", [False, True])
def test_another_comparison_waits_for_no_paragraph(real, qtbot, tmp_path, closed):
    choose(real, qtbot, spot(real, Side.LEFT, 2), "Align with a Paragraph on the Right")
    if closed:
        real.actions_table["close"].trigger()
        assert not real.status.question.isVisible()
    for name in ("three.txt", "four.txt"):
        (tmp_path / name).write_text("The ferry ran aground.\n")
    real.open_paths((tmp_path / "three.txt", tmp_path / "four.txt"))
    settle(real, qtbot)
    assert not real.status.question.isVisible()
    qtbot.mouseClick(real.page.view.viewport(), Qt.MouseButton.LeftButton, pos=spot(real, Side.RIGHT, 0))
    settle(real, qtbot)
    assert not real.bench.by_hand


def long_pair(window, qtbot, tmp_path):
    """Open a pair of sixty paragraphs with three differences far from each other."""
    left = [f"Paragraph {n} tells of the ferry that ran aground on a night in month {n}." for n in range(60)]
    right = [line.replace("ferry", "steamer") if n in {2, 40, 55} else line for n, line in enumerate(left)]
    for name, lines in (("long one.txt", left), ("long two.txt", right)):
        (tmp_path / name).write_text("\n\n".join(lines))
    window.open_paths((tmp_path / "long one.txt", tmp_path / "long two.txt"))
    settle(window, qtbot)


@pytest.mark.parametrize("title", ["Not Part of the Article", "Part from What It Faces"])
def test_the_texts_stay_where_they_are_when_what_was_settled_is_taken_back(real, qtbot, tmp_path, title):
    long_pair(real, qtbot, tmp_path)
    real.page.view.return_to(Side.LEFT, 38, 0.25)
    choose(real, qtbot, spot(real, Side.LEFT, 39), title)
    at = real.page.view.place(), real.page.view.share_above
    real.commands.undo()
    settle(real, qtbot)
    assert at[0] == real.page.view.place() == (Side.LEFT, 38)
    assert real.page.view.share_above == pytest.approx(at[1], abs=0.02)
    activate(real, qtbot)
    qtbot.keyClick(real.page.view, Qt.Key.Key_F8)
    assert real.page.current == 1, "the next difference is the one that follows, not the first of all"


def test_the_difference_in_hand_stays_in_hand_when_something_else_is_settled(real, qtbot, tmp_path):
    long_pair(real, qtbot, tmp_path)
    real.page.go_to(1)
    choose(real, qtbot, spot(real, Side.LEFT, 41), "Not Part of the Article")
    assert real.page.current == 1
    assert real.status.step.text() == "Difference 2 of 3"
    real.commands.undo()
    settle(real, qtbot)
    assert real.page.current == 1
