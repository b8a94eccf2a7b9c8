"""What a screen reader is told of the controls, and in which order the keyboard reaches them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from ui.hands import open_pair

from viewer.model import Side
from viewer.presenting.filters import EVERYTHING, Filter


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def focusable(top):
    """What Tab or a click can give the focus to, among what is in sight."""
    return [w for w in top.findChildren(QWidget) if w.isVisible() and w.focusPolicy() != Qt.FocusPolicy.NoFocus]


def nameless(top):
    """The focusable widgets without a name; the field inside a spin box or a box of choices is told with its box."""
    return [w for w in focusable(top) if w.focusProxy() is None and not name_of(w).strip()]


def opened():
    """The dialog or menu that lies over the window."""
    return QApplication.activeModalWidget() or QApplication.activePopupWidget()


def tabbed(window):
    """The widgets in sight in the order in which Tab reaches them, from the verdict on."""
    found, widget = [], window.page.verdict
    while not found or widget is not window.page.verdict:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_every_control_of_the_start_page_has_a_name(window):
    assert len(focusable(window)) > 4
    assert nameless(window) == []


def test_every_control_of_a_comparison_has_a_name(compared):
    compared.page.next()
    compared.commands.finding.open()
    assert len(focusable(compared)) > 15
    assert nameless(compared) == []


@pytest.mark.parametrize("action", ["open_address", "palette", "keys", "go_to", "note"])
def test_every_control_of_a_dialog_has_a_name(compared, qtbot, action):
    compared.page.next()
    compared.actions_table[action].trigger()
    qtbot.waitUntil(lambda: opened() is not None)
    dialog = opened()
    assert focusable(dialog)
    assert nameless(dialog) == []
    dialog.close()


def test_tab_goes_down_the_page(compared):
    page = compared.page
    page.next()
    order = tabbed(compared)
    stations = [page.verdict, page.chips.chips[page.presenter.comparison.differences[0].category]]
    stations += [*page.cards.keys.values(), page.view, page.list.search, page.list.list, page.list.details]
    places = [order.index(station) for station in stations]
    assert places == sorted(places)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_card_opens_its_menu_by_key(compared, qtbot, key):
    cards = compared.page.cards
    asked = []
    cards.menu_wanted.connect(lambda side, at: asked.append((side, at)))
    cards.keys[Side.RIGHT].setFocus()
    qtbot.keyClick(cards.keys[Side.RIGHT], key)
    assert asked == [(Side.RIGHT, cards.below(Side.RIGHT))]
    assert name_of(cards.keys[Side.RIGHT]).startswith("Right: rïght.md")
    QApplication.activePopupWidget().close()


def test_the_mouse_still_reaches_the_cards(compared):
    cards = compared.page.cards
    middle = cards.keys[Side.LEFT].geometry().center()
    assert cards.childAt(middle) is None


def test_the_verdict_can_be_heard_again(compared):
    assert name_of(compared.page.verdict) == f"Verdict: {compared.page.presenter.verdict().sentence()}"


def test_an_item_of_the_list_reads_as_a_sentence(compared):
    compared.page.next()
    index = compared.page.list.list.currentIndex()
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    first = compared.page.list.model.sentence(compared.page.current)
    assert said == first
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) is None


def test_the_texts_tell_the_difference_in_hand_and_none_once_it_is_hidden_or_others_came(compared, qtbot, tmp_path):
    page, view = compared.page, compared.page.view
    tree = QAccessible.queryAccessibleInterface(view)

    def told():
        return tree.text(QAccessible.Text.Description)

    page.next()
    assert view.accessibleDescription() == "", "a description of Qt's is spoken when it changes: once too often"
    assert told() == page.list.model.sentence(page.current)
    page.set_filter(Filter(frozenset()))
    assert told() == ""
    page.set_filter(EVERYTHING)
    page.next()
    assert told()
    others = tmp_path / "another.txt", tmp_path / "and another.txt"
    for path in others:
        path.write_text("The ferry left.", encoding="utf-8")
    open_pair(compared, qtbot, others)
    qtbot.waitUntil(lambda: told() == "")
