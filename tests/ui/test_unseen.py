"""Characters that nobody sees are shown on demand; what is copied is the text itself."""

import pytest
from PySide6.QtGui import QGuiApplication
from ui.hands import open_pair
from ui.made import Made

from viewer.model import Side
from viewer.presenting.glyphs import UNSEEN
from viewer.settings import load_settings

TEXT = "At\u00a0nine the light\u00adhouse\u200b was\u202fdark \u2066ab\u2069."


@pytest.fixture
def unseen(window, pair, qtbot):
    def answer():
        made = Made()
        made.row(TEXT)
        return made.comparison()

    open_pair(window, qtbot, pair, answer)
    return window


def set_text(window):
    return window.page.view.store.row(0).left.paragraphs[0].layout.text()


def test_each_sign_is_as_long_as_what_it_stands_for():
    assert all(len(sign.encode("utf-16-le")) == len(c.encode("utf-16-le")) == 2 for c, sign in UNSEEN.items())


def test_they_are_shown_and_hidden_again(unseen, qtbot):
    assert set_text(unseen) == TEXT
    unseen.actions_table["show_unseen"].trigger()
    assert set_text(unseen) == "At⍽nine the light¬house¦ was⍽dark →ab↔."
    assert load_settings().unseen_visible
    unseen.commands.zoom(1)
    assert "⍽" in set_text(unseen)
    unseen.actions_table["show_unseen"].trigger()
    assert set_text(unseen) == TEXT


def test_what_is_copied_is_the_text(unseen, qtbot):
    unseen.actions_table["show_unseen"].trigger()
    unseen.page.select_all(Side.LEFT)
    unseen.actions_table["copy"].trigger()
    assert QGuiApplication.clipboard().text() == TEXT.replace("\u00ad", "")
