"""Lines to the pixel, and grounds that are seen: what a magnifying glass found once and what must not come back."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QTextBlockFormat
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QPushButton, QSpinBox
from ui.hands import open_pair
from ui.made import Made

from viewer.model import Category, Side
from viewer.presenting.labels import MarkShape
from viewer.presenting.palette import PALETTES
from viewer.settings import Colours, RecentPair
from viewer.ui.blending import blend, contrast
from viewer.ui.cell_painting import _selection_colour
from viewer.ui.columns import BAR
from viewer.ui.dialog_look import EDGE
from viewer.ui.difference_item import LIT_SHARE
from viewer.ui.drop_overlay import BOTH, DropOverlay
from viewer.ui.menu import Menu, rounded
from viewer.ui.overview import STRIP_WIDTH
from viewer.ui.painting import Inks, current_ring, over_text, pill
from viewer.ui.password import ask_password
from viewer.ui.segments import Segments
from viewer.ui.start_page import RecentRow
from viewer.ui.stylesheet import MENU_RADIUS
from viewer.ui.typography import label_font


def test_the_rim_of_a_switch_is_one_line(compared, theme):
    chip = next(chip for chip in compared.page.chips.chips.values() if chip.isVisible() and chip.isChecked())
    seen = chip.grab().toImage()
    assert seen.pixelColor(seen.width() // 2, 0).name() == theme.rim(0.45).name()
    assert seen.pixelColor(seen.width() // 2, 1).name() == theme.colour("panel").name()


@pytest.mark.parametrize("off", [0.0, 0.3, 0.5, 0.8])
def test_the_rim_of_a_tag_is_one_line_wherever_its_words_stand(qapp, off):
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill(painter, QRectF(10 + off, 8 + off, 80, 20), "", label_font(), (QColor("red"), QColor("blue"), QColor()))
    assert {image.pixelColor(50, y).name() for y in range(40)} == {"#ffffff", "#0000ff", "#ff0000"}
    assert sum(image.pixelColor(50, y).name() == "#0000ff" for y in range(40)) == 2


def test_marks_of_the_strip_fill_whole_pixels(compared, theme, qtbot):
    compared.resize(1200, 1600)  # all is in sight, and no frame lies over the marks
    strip = compared.page.overview
    qtbot.waitUntil(lambda: not compared.page.view.verticalScrollBar().maximum())
    qtbot.wait(300)  # the marks follow once heights are exact
    furniture = blend(theme.colour("soft_ink"), theme.colour("panel"), 0.45)
    roles = ("panel", "moved", *(f"{side}_{ink}" for side in ("left", "right") for ink in ("line", "strong")))
    known = {theme.colour(role).name() for role in roles} | {furniture.name()}
    seen = strip.grab().toImage()
    assert seen.width() == STRIP_WIDTH
    for x in (7, 16):  # inside the columns, past the round corners
        column = {seen.pixelColor(x, y).name() for y in range(seen.height())}
        assert column <= known
        assert len(column) > 2


def test_the_item_in_hand_is_seen_in_the_dark_and_its_place_is_legible(compared):
    compared.actions_table["theme_dark"].trigger()
    compared.page.next()
    items = compared.page.list.list
    here = items.visualRect(items.currentIndex())
    seen = items.viewport().grab().toImage().pixelColor(here.right() - 4, here.top() + 4)
    assert contrast(seen, QColor(PALETTES[Colours.STANDARD][1].panel)) >= 1.15
    for _light, dark in PALETTES.values():
        lit = blend(QColor(dark.accent), QColor(dark.panel), LIT_SHARE)
        assert contrast(QColor(dark.soft_ink), lit) >= 4.5


def test_what_is_read_in_the_panel_has_room_between_its_lines(window, engine, pair, qtbot):
    words = " ".join(["A passage of many words that stands on the left alone."] * 6)
    engine.answer = lambda: Made().row("The same.").left_only(words).comparison()
    with qtbot.waitSignal(window.bench.compared):
        window.open_paths(pair)
    window.page.next()
    block = window.page.list.details.document().begin()
    assert block.blockFormat().lineHeightType() == QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    assert block.blockFormat().lineHeight() >= 115
    items = window.page.list.list
    delegate = items.itemDelegate()
    lines = len(delegate._lines(delegate._broken(items.currentIndex().data())))
    assert lines > 1
    one = delegate._sentence.lineSpacing()
    room = items.visualRect(items.currentIndex()).height() - delegate._place.lineSpacing() - 16
    assert room >= lines * one + (lines - 1)


def shown_dialog(window):
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def ground_of(button):
    return button.grab().toImage().pixelColor(5, button.height() // 2).name()


def test_the_button_that_return_presses_is_seen_as_such(compared, theme, qtbot):
    compared.page.next()
    openers = {
        "OK": compared.actions_table["note"].trigger,
        "Fetch": compared.actions_table["open_address"].trigger,
        "Open": lambda: ask_password(compared, "It is encrypted.", print),
    }
    for name, opener in openers.items():
        opener()
        qtbot.wait(20)
        dialog = shown_dialog(compared)
        for line in getattr(dialog, "lines", {}).values():
            line.setText("https://example.org/a")
        buttons = {one.text().replace("&", ""): one for one in dialog.findChildren(QPushButton)}
        assert buttons[name].isDefault()
        assert ground_of(buttons[name]) == theme.accent.name()
        assert ground_of(buttons["Cancel"]) == theme.colour("background").name()
        dialog.close()
        qtbot.wait(20)


def test_nothing_touches_the_edge_of_a_dialog(compared, qtbot):
    compared.page.next()
    names = ("note", "open_address", "keys")
    openers = [*(compared.actions_table[name].trigger for name in names), lambda: ask_password(compared, "It.", print)]
    for opener in openers:
        opener()
        qtbot.wait(20)
        dialog = shown_dialog(compared)
        parts = [one for one in dialog.children() if one.isWidgetType() and one.isVisibleTo(dialog)]
        assert any(isinstance(one, QDialogButtonBox) for one in parts)
        for part in parts:
            here = part.geometry()
            assert here.left() >= EDGE
            assert dialog.rect().right() - here.right() >= EDGE
            assert here.top() >= EDGE
            assert dialog.rect().bottom() - here.bottom() >= EDGE
        dialog.close()
        qtbot.wait(20)


def test_what_is_pressed_looks_so_before_it_is_let_go(compared, theme, qtbot):
    compared.resize(1400, 900)  # in a narrow window the ways of arranging make room for a menu
    switch = next(chip for chip in compared.page.chips.chips.values() if chip.isVisible())
    way = next(one for one in compared.findChild(Segments).segments if not one.isChecked())
    recent = RecentRow(RecentPair("/one.txt", "/two.txt"), theme)
    recent.resize(recent.sizeHint())
    qtbot.waitUntil(lambda: way.isVisible() and way.size() == way.sizeHint())
    for button in (switch, way, recent):
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        over = ground_of(button)
        button.setDown(True)
        assert ground_of(button) != over
        button.setDown(False)
    recent.deleteLater()


def test_no_words_are_seen_through_those_of_a_drop(compared, theme):
    overlay = DropOverlay(theme, compared.page)
    compared.page.setStyleSheet("background: black")  # whatever lies below
    overlay.light(BOTH, "Compare these two", 100)
    seen = compared.page.grab().toImage()
    middle = seen.rect().center()
    plate = blend(theme.accent, theme.colour("background"), 0.1)
    width = QFontMetrics(label_font(1.4, bold=True)).horizontalAdvance("Compare these two")
    for x in (middle.x() - width // 2 - 6, middle.x() + width // 2 + 6):
        assert seen.pixelColor(x, middle.y()).name() == plate.name()
    assert seen.pixelColor(middle.x(), middle.y() + 60).name() != plate.name()


def test_what_stands_in_one_line_has_one_height(theme, qtbot):
    fields = QLineEdit("100"), QComboBox(), QSpinBox(), QPushButton("100")
    for field in fields:
        qtbot.addWidget(field)
        field.ensurePolished()
    assert len({field.sizeHint().height() for field in fields}) == 1


def test_the_bar_beside_what_moved_is_as_wide_in_both_columns(compared, theme):
    compared.resize(1400, 1200)
    page = compared.page
    moved = next(d for d in page.presenter.comparison.differences if d.category is Category.MOVED)
    seen = page.view.viewport().grab().toImage()
    heights, plan = page.view.store.heights, page.view.store.plan
    for side in Side:
        row = plan.row_of(page.presenter.display_row_of(page.presenter.comparison.differences.index(moved), side))
        y = round(heights.top(row) - page.view.verticalScrollBar().value()) + 4
        left = round(page.view.columns.left_edge(side))
        bar = [seen.pixelColor(left + x, y).name() for x in range(8)]
        assert bar.count(theme.colour("moved").name()) == BAR


def places_of(view, colour):
    """Return where a colour is seen in the texts, as rows of columns."""
    seen = view.viewport().grab().toImage()
    wanted = colour.rgb()
    rows = {y: [x for x in range(seen.width()) if seen.pixel(x, y) == wanted] for y in range(seen.height())}
    return {y: row for y, row in rows.items() if row}


def test_what_was_found_and_what_is_selected_is_as_round_as_a_mark(compared, theme, qtbot):
    view = compared.page.view
    compared.actions_table["find"].trigger()
    compared.page.find_bar.line.setText("Harbour board votes")
    qtbot.waitUntil(lambda: bool(places_of(view, theme.colour("found"))))
    lit = [places_of(view, theme.colour("found"))]
    compared.page.find_bar.close_bar()
    compared.page.select_all(Side.LEFT)
    lit.append(places_of(view, _selection_colour(theme)))
    for rows in lit:
        top = min(rows)
        edge = min(rows[y][0] for y in range(top, top + 8))  # in some of these rows a letter covers it
        assert rows[top][0] > edge, "the corner is cut off"


def test_a_number_in_hand_has_one_frame(window, pair, theme, qtbot):
    open_pair(window, qtbot, pair, lambda: Made().row("It cost [-312-]{+321+} crowns.", Category.NUMBER).comparison())
    view = window.page.view
    assert places_of(view, theme.colour("left_line"))
    window.page.next()
    assert not places_of(view, theme.colour("left_line"))
    assert places_of(view, theme.accent)


def test_the_ring_round_several_lines_is_one(qapp):
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        current_ring(painter, [QRectF(40, 10, 70, 16), QRectF(10, 30, 80, 16), QRectF(10, 50, 30, 16)], QColor("blue"))
    drawn = [[image.pixelColor(x, y).name() != "#ffffff" for x in range(120)] for y in range(80)]
    assert not any(drawn[y][x] for y in range(12, 46) for x in range(44, 84)), "no line parts the words of two lines"
    assert not any(drawn[y][x] for y in range(34, 64) for x in range(14, 36))
    assert all(any(row) for row in drawn[9:67])
    assert not any(drawn[y][112] or drawn[y][7] for y in range(80))


def test_the_letters_that_changed_are_marked_in_the_list(window, pair, theme, qtbot):
    open_pair(window, qtbot, pair, lambda: Made().row("The old [-museum-]{+rnuseum+} is open.").comparison())
    items = window.page.list.list
    seen = items.viewport().grab().toImage()
    columns = {}
    for side in Side:
        strong = theme.colour(f"{side}_strong").rgb()
        columns[side] = {x for y in range(30) for x in range(seen.width()) if seen.pixel(x, y) == strong}
    assert columns[Side.LEFT]
    assert max(columns[Side.LEFT]) < min(columns[Side.RIGHT])
    assert max(columns[Side.LEFT]) - min(columns[Side.LEFT]) < 20


def ink_of(shape, height):
    """Return how much ink the line of a mark takes, below a line of text so high."""
    image = QImage(120, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over_text(painter, shape, QRectF(10, 10, 90, height), Inks(*(QColor("black") for _ in range(5))))
    return sum(255 - image.pixelColor(x, y).lightness() for x in range(120) for y in range(120))


@pytest.mark.parametrize("shape", [MarkShape.WAVE, MarkShape.DASHED, MarkShape.DOTTED, MarkShape.DOUBLE])
def test_marks_go_with_the_size_of_the_letters(qapp, shape):
    low, usual, large, high = (ink_of(shape, height) for height in (9, 18, 24, 72))
    assert low < 0.9 * usual
    assert usual == pytest.approx(large, rel=0.01)
    assert high > 1.5 * usual


def test_menus_are_round_and_nothing_is_seen_at_their_corners(compared):
    menus = [a.menu() for a in compared.menuBar().actions()]
    menus += [a.menu() for menu in menus for a in menu.actions() if a.menu() is not None]
    assert len(menus) > 8
    assert all(isinstance(menu, Menu) for menu in menus)
    menu = next(one for one in menus if compared.actions_table["show_list"] in one.actions())
    menu.popup(QPoint(0, 0))
    right, bottom = menu.width() - 1, menu.height() - 1
    mask, seen = rounded(menu.size()), menu.grab().toImage()
    for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        assert not mask.contains(QPoint(x, y))
    corner = [QPoint(x, y) for x in range(MENU_RADIUS) for y in range(MENU_RADIUS)]
    drawn = [at for at in corner if seen.pixelColor(at).alpha() > 0]
    assert all(mask.contains(at) for at in drawn), "nothing of the rim is cut off"
    assert sum(mask.contains(at) for at in corner) - len(drawn) <= 4
    assert mask.contains(QRect(MENU_RADIUS, 0, right - 2 * MENU_RADIUS, bottom + 1))
    menu.close()
