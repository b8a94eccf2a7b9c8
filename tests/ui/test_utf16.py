"""Code points and UTF-16 units, held against Qt itself."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from viewer.ui.utf16 import Utf16Map

TEXTS = ["", "plain", "naïve “quotes”", "🛳️ ferry", "a👩‍👩‍👧b", "𝒜𝒷𝒸", "end 🛳", "🛳🛳🛳", "日本語🗾語"]


@pytest.mark.parametrize("text", TEXTS)
def test_every_offset_selects_in_qt_what_it_selects_in_python(qapp, text):
    document = QTextDocument(text)
    places = Utf16Map(text)
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            cursor = QTextCursor(document)
            cursor.setPosition(places.to_units(start))
            cursor.setPosition(places.to_units(end), QTextCursor.MoveMode.KeepAnchor)
            assert cursor.selectedText() == text[start:end]


@pytest.mark.parametrize("text", TEXTS)
def test_there_and_back(text):
    places = Utf16Map(text)
    assert [places.to_points(places.to_units(n)) for n in range(len(text) + 1)] == list(range(len(text) + 1))
    assert places.length == len(text.encode("utf-16-le")) // 2


def test_a_place_inside_a_pair_is_its_beginning():
    assert [Utf16Map("a🛳b").to_points(n) for n in range(5)] == [0, 1, 1, 2, 3]
