"""What a designer's eye found once and what must not come back: texts cut off, signs unseen, things out of line."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QListView,
    QMenu,
    QSpinBox,
    QToolBar,
)
from ui.hands import long_comparison, open_pair
from ui.made import Made, ferry

from viewer.model import Category, Document, Flag, Kind, Paragraph, Side
from viewer.presenting.filters import DEFAULT_FILTER, Filter
from viewer.presenting.palette import PALETTES
from viewer.settings import LANGUAGES
from viewer.ui.blending import blend, contrast
from viewer.ui.cards import _in_room, facts_within
from viewer.ui.cell_painting import LIT_SHARE
from viewer.ui.tool_bar import Fit
from viewer.ui.typography import Sentence, label_font

LAPTOP = QSize(1280, 800)


# The rims of a box of choice, and its arrow.
BESIDE_WORDS = 36


def advance(widget, words):
    return widget.fontMetrics().horizontalAdvance(words)


def cut_off(top):
    """Return what is said on a screen and does not fit into its place."""
    labels = [w for w in top.findChildren(QLabel) if w.isVisibleTo(top) and w.text() and not w.wordWrap()]
    plain = {w: w.text().replace("&", "") for w in labels}
    found = [t for w, t in plain.items() if advance(w, t) > w.contentsRect().width()]
    tall = [w for w in top.findChildren(QLabel) if w.isVisibleTo(top) and w.wordWrap() and w.text()]
    found += [w.text() for w in tall if w.heightForWidth(w.width()) > w.height()]
    pressed = [w for w in top.findChildren(QAbstractButton) if w.isVisibleTo(top) and w.text()]
    found += [w.text() for w in pressed if w.sizeHint().width() > w.width()]
    boxes = [w for w in top.findChildren(QComboBox) if w.isVisibleTo(top)]
    return found + [w.currentText() for w in boxes if advance(w, w.currentText()) + BESIDE_WORDS > w.width()]


def hidden_tools(window):
    """Return the tools that have no place on the tool bar."""
    bar = window.findChild(QToolBar)
    return [a.iconText() for a in bar.actions() if a.iconText() and not bar.widgetForAction(a).isVisible()]


def cut_sentences(panel):
    """Return the sentences of the list that are not there in full."""
    painter, model = panel.list.itemDelegate(), panel.model
    said = [model.index(row).data() for row in range(model.rowCount())]
    return [sentence for sentence in said if " ".join(painter._lines(painter._broken(sentence))) != sentence]


@pytest.fixture
def compared(window, pair, qtbot):
    """A window that shows something of everything, with a passage that was edited on the way."""
    open_pair(window, qtbot, pair, edited_on_the_way)
    return window


def edited_on_the_way():
    known = ferry()
    moved = [replace(d, flags=(Flag.EDITED,)) if d.kind is Kind.MOVED else d for d in known.differences]
    return replace(known, differences=tuple(moved))


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_cut_off_on_a_small_laptop(speaking, code, compared, qtbot):
    speaking(code)
    compared.resize(LAPTOP)
    qtbot.waitUntil(lambda: compared.size() == LAPTOP)
    compared.page.next()
    compared.messages.say("Something is told.")
    qtbot.wait(50)
    assert cut_off(compared) == []
    assert hidden_tools(compared) == []
    assert cut_sentences(compared.page.list) == []
    compared.actions_table["find"].trigger()
    for name in ("preferences", "open_address", "go_to", "note", "keys"):
        compared.actions_table[name].trigger()
        qtbot.wait(20)
    dialogs = [w for w in compared.findChildren(QDialog) if w.isVisible()]
    assert len(dialogs) >= 5
    assert [cut_off(w) for w in dialogs] == [[] for _ in dialogs]
    for dialog in dialogs:
        dialog.close()
    compared.actions_table["close"].trigger()
    qtbot.wait(20)
    assert cut_off(compared.start) == []


@pytest.fixture
def large_letters(qapp):
    """The font of a system of somebody who sees little."""
    before = QApplication.font()
    large = QFont(before)
    large.setPointSizeF(16)
    QApplication.setFont(large)
    yield
    QApplication.setFont(before)


def test_no_text_is_cut_off_in_large_letters(speaking, large_letters, compared, qtbot):
    speaking("de")
    compared.resize(1280, 900)
    compared.page.next()
    qtbot.wait(50)
    compared.actions_table["preferences"].trigger()
    dialog = compared.findChild(QDialog, "preferences")
    qtbot.wait(20)
    assert (cut_off(compared), cut_off(dialog)) == ([], [])
    dialog.close()
    compared.actions_table["close"].trigger()
    qtbot.wait(20)
    assert cut_off(compared.start) == []


def test_the_sentences_of_the_start_page_stand_on_one_line_where_there_is_room(window):
    lines = {w.text(): w.height() / w.fontMetrics().lineSpacing() for w in window.start.findChildren(Sentence)}
    assert len(lines) >= 3
    assert [words for words, high in lines.items() if high >= 2] == []


def ink(picture, box, ground):
    """Return the first and the last column of a picture in which something is drawn."""
    ratio = picture.devicePixelRatio()
    box = QRect(box.topLeft() * ratio, box.size() * ratio)
    drawn = [
        x
        for x in range(box.left(), box.right() + 1)
        if any(picture.pixelColor(x, y) != ground for y in range(box.top(), box.bottom() + 1))
    ]
    return drawn[0] / ratio, drawn[-1] / ratio


def test_a_menu_shows_by_a_tick_what_is_on_and_by_nothing_what_is_off(compared):
    action = compared.actions_table["show_list"]
    menu = next(m for m in compared.findChildren(QMenu) if action in m.actions())
    menu.popup(QPoint(0, 0))
    sign = menu.actionGeometry(action)
    sign.setWidth(28)
    page = compared.page.view.viewport().palette().base().color()
    seen = {}
    for on in (True, False):
        action.setChecked(on)
        picture = menu.grab(sign).toImage()
        colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        seen[on] = colours
    menu.close()
    assert seen[False] == {page.name()}
    assert max(contrast(QColor(name), page) for name in seen[True]) > 7


@pytest.mark.parametrize("fit", [Fit.FULL, Fit.ICONS])
def test_a_switch_on_the_tool_bar_stands_in_the_middle_of_its_ground(compared, qtbot, fit):
    bar = compared.findChild(QToolBar)
    bar._take(fit)
    qtbot.wait(20)
    button = bar.widgetForAction(compared.actions_table["show_list"])
    compared.page.view.setFocus()
    picture = button.grab().toImage()
    inside = button.rect().adjusted(3, 6, -3, -6)
    first, last = ink(picture, inside, picture.pixelColor(4, button.height() // 2))
    assert abs(first - (button.width() - 1 - last)) <= 3


def test_a_small_window_keeps_room_for_the_list(compared, qtbot):
    compared.page.next()
    for size, least in ((QSize(900, 600), 70), (LAPTOP, 180)):
        compared.resize(size)
        qtbot.waitUntil(lambda size=size: compared.size() == size)
        assert compared.page.list.list.height() >= least
        assert compared.page.list.list.height() > compared.page.list.details.height() / 2
    compared.resize(1400, 1300)
    qtbot.waitUntil(lambda: compared.page.list.details.height() > 270)


@pytest.fixture
def in_the_middle(window, pair, qtbot):
    """A window with the 15th of twenty differences in hand."""
    open_pair(window, qtbot, pair, lambda: long_comparison(200))
    window.resize(1400, 1000)
    for _ in range(15):
        window.page.next()
    return window


def test_the_list_shows_what_comes_next(in_the_middle):
    shown = in_the_middle.page.list.list
    row = shown.currentIndex().row()
    for near in (row - 1, row, row + 1):
        assert shown.viewport().rect().contains(shown.visualRect(shown.model().index(near, 0)))


def test_no_two_lines_lie_on_each_other_below_the_list(in_the_middle, theme):
    shown = in_the_middle.page.list.list
    last = shown.visualRect(shown.model().index(shown.currentIndex().row() + 1, 0))
    assert last.bottom() == shown.viewport().height() - 1  # the one that comes next was brought in
    picture = shown.viewport().grab().toImage()
    line = theme.colour("line")
    assert picture.pixelColor(4, last.bottom()) != line
    assert picture.pixelColor(4, last.top() - 1) == line


def test_the_difference_in_hand_stays_in_sight_in_a_smaller_list(in_the_middle, qtbot):
    shown = in_the_middle.page.list.list
    for size in (QSize(1400, 700), QSize(1000, 640)):
        in_the_middle.resize(size)
        qtbot.waitUntil(lambda size=size: in_the_middle.size() == size)
        qtbot.wait(20)
        assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))


def test_the_headings_stand_over_the_lines_of_their_texts(compared, qtbot, theme):
    compared.resize(2200, 900)
    qtbot.waitUntil(lambda: compared.width() == 2200)
    cards, columns = compared.page.cards, compared.page.view.columns
    picture, ground = cards.grab().toImage(), theme.colour("background")
    for side in Side:
        half = QRect(columns.left_edge(side) + 2, 4, columns.column_width(side) - 4, cards.height() - 8)
        first, _last = ink(picture, half, ground)
        assert first == pytest.approx(columns.text_left(side), abs=3)


def test_of_facts_that_do_not_fit_whole_ones_go():
    document = Document(
        "A",
        (Paragraph(0, 1),),
        "name.md",
        media_type="text/markdown",
        title="A title",
        encoding="utf-8",
        byline="By A. Writer",
        date="1 May",
    )
    for least in (
        "name.md · Markdown · UTF-8 · 12 words · By A. Writer · 1 May",
        "name.md · Markdown · 12 words · By A. Writer · 1 May · …",
        "name.md · 12 words · By A. Writer · 1 May · …",
        "name.md · 12 words · 1 May · …",
        "name.md · 12 words · …",
    ):
        assert facts_within(document, 12, lambda line, least=least: len(line) <= len(least)) == least
    assert facts_within(document, 12, lambda _line: False) == "name.md · 12 words · …"


def test_the_palette_has_the_keys_in_a_column_of_their_own(compared):
    compared.actions_table["palette"].trigger()
    dialog = compared.findChild(QDialog, "actions")
    entries = dialog.findChild(QListView).model()
    assert entries.index(0, 0).data() == "New Window"
    assert entries.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "New Window, Ctrl+N"
    shown = dialog.findChild(QListView)
    box = shown.visualRect(entries.index(1, 0))
    picture = shown.viewport().grab(box).toImage()
    _first, last = ink(
        picture, QRect(box.width() // 2, 4, box.width() // 2 - 2, box.height() - 8), picture.pixelColor(2, 2)
    )
    assert last == pytest.approx(box.width() - 12, abs=4)
    dialog.close()


def test_the_strip_has_no_frame_where_all_is_in_sight(window, pair, qtbot, theme):
    open_pair(window, qtbot, pair, lambda: Made().row("One [-line-]{+row+} alone.").comparison())
    strip = window.page.overview
    qtbot.wait(50)
    assert not window.page.view.verticalScrollBar().maximum()
    picture = strip.grab().toImage()
    column = {picture.pixelColor(strip.width() // 2, y).name() for y in range(strip.height() // 2, strip.height())}
    assert column == {theme.colour("panel").name()}


def test_an_empty_list_says_why(compared, qtbot):
    shown = compared.page.list
    shown.search.setText("no such words")
    assert (shown.why.isVisible(), shown.list.isVisible(), shown.search.isVisible()) == (True, False, True)
    assert "has these words" in shown.why.text()
    shown.search.clear()
    assert (shown.why.isVisible(), shown.list.isVisible()) == (False, True)
    count = len(ferry().differences)
    compared.page.set_filter(Filter(frozenset({Category.LINK})))
    assert shown.why.text() == f"{count} differences are hidden. The switches above the texts show them."
    assert not shown.search.isVisible()


def test_nothing_is_to_be_searched_where_nothing_differs(window, pair, qtbot):
    open_pair(window, qtbot, pair, lambda: Made().row("The same.").comparison())
    shown = window.page.list
    for part in (shown.search, shown.by_category, shown.list):
        assert not part.isVisible()
    assert shown.why.text() == ""
    assert shown.heading.geometry().top() < 20


def test_furniture_in_hand_is_lit_and_its_words_stay_legible(compared, theme):
    for palette in (palette for pair in PALETTES.values() for palette in pair):
        lit = blend(QColor(palette.accent), QColor(palette.background), LIT_SHARE)
        assert contrast(QColor(palette.soft_ink), lit) >= 4.5
    view = compared.page.view
    disclaimer = next(n for n, d in enumerate(compared.page.presenter.comparison.differences) if d.role == "disclaimer")
    compared.page.go_to(disclaimer)
    row = view.store.plan.row_of(compared.page.presenter.display_row_of(disclaimer, Side.RIGHT))
    y = round(view.store.heights.top(row) - view.verticalScrollBar().value()) + 2
    x = view.columns.left_edge(Side.RIGHT) + 20
    seen = view.viewport().grab().toImage().pixelColor(x, y)
    assert seen != theme.colour("furniture_fill")
    assert seen.saturation() > 10  # not grey, as what cannot be used is
    assert contrast(theme.colour("soft_ink"), seen) >= 4.5


def right_edges(dialog):
    """Return where the boxes that are shown end."""
    boxes = (box for kind in (QComboBox, QSpinBox) for box in dialog.findChildren(kind) if box.isVisible())
    return {box.mapTo(dialog, QPoint(box.width(), 0)).x() for box in boxes}


def test_the_preferences_have_one_edge(compared, qtbot):
    compared.actions_table["preferences"].trigger()
    dialog = compared.findChild(QDialog, "preferences")
    for words in ("", "face of the"):
        dialog.search.setText(words)
        edge = dialog.search.mapTo(dialog, QPoint(dialog.search.width(), 0)).x()
        qtbot.waitUntil(lambda edge=edge: right_edges(dialog) == {edge})
    assert all(box.lineEdit().textMargins().left() for box in dialog.findChildren(QSpinBox))
    dialog.close()


def test_the_sign_of_a_message_stands_beside_its_words(window):
    window.messages.say("Something is told.")
    labels = window.messages.findChildren(QLabel)
    middles = [label.geometry().center().y() for label in labels]
    assert max(middles) - min(middles) <= 1


def test_each_line_of_the_list_turns_its_direction_by_itself(window, pair, engine, qtbot):
    engine.answer = lambda: (
        Made().row("The harbour").right_only("כל הזכויות שמורות לנמל ולמועצה שלו בלבד.").comparison()
    )
    open_pair(window, qtbot, pair)
    panel = window.page.list
    painter = panel.list.itemDelegate()
    lines = painter._lines(painter._broken(panel.model.index(0).data()))
    assert len(lines) > 1
    turned = [sum(line.count(sign) for sign in "\u2066\u2067\u2068") for line in lines]
    assert turned == [line.count("\u2069") for line in lines]
    assert sum(turned) > 1


@pytest.mark.parametrize("date", ["Global Research, July 26, 2016", "1 May", "20 October, 2025"])
def test_facts_that_fit_to_the_last_pixel_are_not_cut(qapp, date):
    document = Document(
        "x",
        (Paragraph(0, 1),),
        "001_b2cf09a019.txt",
        media_type="text/markdown",
        title="A",
        encoding="utf-8",
        date=date,
    )
    metrics = QFontMetrics(label_font(0.9))
    for room in range(metrics.horizontalAdvance("001_b2cf09a019.txt · 989 words · …") + 4, 600):
        facts = facts_within(document, 989, lambda line, room=room: _in_room(line, metrics, room) == line)
        assert "…" not in _in_room(facts, metrics, room).removesuffix(" · …"), room


def test_what_is_in_hand_is_lit_in_the_accent_of_its_colours():
    for pair in PALETTES.values():
        for palette in pair:
            row, accent = QColor(palette.current_row), QColor(palette.accent)
            assert min(abs(row.hue() - accent.hue()), 360 - abs(row.hue() - accent.hue())) < 30, palette


def of_many_categories():
    made = Made()
    for category in Category:
        if category is not Category.MOVED:
            made.row(f"The {category} of the [-boat-]{{+ferry+}} is another.", category)
    return made.comparison()


def test_the_verdict_takes_no_more_room_than_it_needs(window, pair, qtbot):
    open_pair(window, qtbot, pair, of_many_categories)
    page, table = window.page, window.actions_table
    window.resize(900, 700)
    qtbot.waitUntil(lambda: window.width() == 900)
    low = page.verdict.height()
    table["show_everything"].trigger()
    qtbot.waitUntil(lambda: page.verdict.height() > low)
    table["show_default"].trigger()
    qtbot.waitUntil(lambda: page.verdict.height() == low)
    table["show_everything"].trigger()
    qtbot.waitUntil(lambda: page.verdict.height() > low)
    high = page.verdict.height()
    page.chips.wanted.emit(DEFAULT_FILTER)
    qtbot.wait(20)
    assert page.verdict.height() == high, "the switches stay under the mouse"
    QApplication.sendEvent(page.chips, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: page.verdict.height() == low)


def test_what_was_said_of_texts_goes_with_them(compared):
    compared.status.say("Copied")
    compared.actions_table["close"].trigger()
    assert compared.status.currentMessage() == ""


def test_a_sentence_of_signs_is_in_the_list_in_full(window, pair, qtbot):
    words = "没有人问过乘客的意见，一位每星期四个晚上坐末班船回家的护士说。"
    open_pair(window, qtbot, pair, lambda: Made().row("The harbour").right_only(words).comparison())
    painter, said = window.page.list.list.itemDelegate(), window.page.list.model.index(0).data()
    lines = painter._lines(painter._broken(said))
    assert len(lines) > 1
    assert "".join("".join(lines).split(" ")) == "".join(said.split(" "))
    assert max(map(painter._sentence.horizontalAdvance, lines)) <= painter._width()
