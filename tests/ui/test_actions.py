"""The table of actions: complete, without doubles, and every icon there is."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from viewer.ui.actions import (
    ARRANGEMENTS,
    COLOURS,
    MENUS,
    READINGS,
    SHARES,
    SPECS,
    SUBMENUS,
    THEMES,
    TONGUES,
    TOOLBAR,
    WITHIN,
)
from viewer.ui.icons import icon


def test_no_two_actions_share_a_key():
    keys = Counter(QKeySequence(key).toString() for spec in SPECS for key in spec.keys)
    assert [key for key, times in keys.items() if times > 1 or not key] == []


def test_every_icon_exists(qapp):
    assert all(not icon(spec.icon, "#000000", "#808080").isNull() for spec in SPECS if spec.icon)
    with pytest.raises(KeyError):
        icon("mdi6.no-such-sign", "#000000", "#808080")


def test_every_action_stands_in_a_menu_and_every_entry_is_an_action():
    ids = {spec.id for spec in SPECS}
    entries = {entry for menu in MENUS.values() for entry in menu if entry}
    within = {*THEMES, *COLOURS, *READINGS, *TONGUES, *ARRANGEMENTS, *SHARES}
    assert entries - set(SUBMENUS) | within == ids
    assert {entry for group in TOOLBAR for entry in group if entry} <= ids | set(WITHIN)


def test_every_action_says_what_it_does(window):
    for spec in SPECS:
        assert spec.tip
        assert window.actions_table[spec.id].toolTip()


def test_no_two_entries_of_a_menu_share_a_letter():
    titles = {spec.id: spec.title for spec in SPECS} | SUBMENUS
    for name, menu in MENUS.items():
        letters = Counter(titles[e][titles[e].index("&") + 1].lower() for e in menu if e)
        assert max(letters.values()) == 1, (name, letters)
    for within in ((*THEMES, *COLOURS), (*ARRANGEMENTS, *SHARES)):
        letters = Counter(titles[e][titles[e].index("&") + 1].lower() for e in within)
        assert max(letters.values()) == 1, letters
