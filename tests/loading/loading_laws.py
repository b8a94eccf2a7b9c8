"""What holds for every loaded document, as checks that tell what broke."""

import random
from collections.abc import Iterator

from viewer.model import PARAGRAPH_BREAK, Document


def altered(whole: bytes, seed: int, *, times: int = 60, places: int = 4) -> Iterator[bytes]:
    """Yield a file so many times with other bytes in a few places: the same ones for the same seed."""
    chance = random.Random(seed)
    for _ in range(times):
        data = bytearray(whole)
        for _ in range(places):
            data[chance.randrange(len(data))] = chance.randrange(256)
        yield bytes(data)


def check_way_back(document: Document, source: str, decoded_from: str = "", *, cells: bool = False) -> None:
    """Every character that is not white space points to itself, or to one that begins an entity.

    With `cells` the bar between two cells of a table points to the white space that is there.
    """
    for at, character in enumerate(document.text):
        if not character.isspace():
            there = source[document.source_map.offset(at)]
            is_bar = cells and character == "|" and there.isspace()
            assert there == character or there in decoded_from or is_bar, (at, character, there)


def check_whole(document: Document) -> None:
    """Paragraphs, joints and runs fit the text."""
    text = document.text
    for before, after in zip(document.paragraphs, document.paragraphs[1:], strict=False):
        assert text[before.end : after.start] == PARAGRAPH_BREAK
    assert document.paragraphs[0].start == 0
    assert document.paragraphs[-1].end == len(text)
    between = [(a.end, b.start) for a, b in zip(document.paragraphs, document.paragraphs[1:], strict=False)]
    assert [(j.start, j.end) for j in document.joints if j.is_break] == between
    for joint in document.joints:
        assert text[joint.start : joint.end] == (PARAGRAPH_BREAK if joint.is_break else joint.glue)
    for run in document.runs:
        assert run.start < run.end
        assert PARAGRAPH_BREAK not in text[run.start : run.end]
    for paragraph in document.paragraphs:
        first, last = (document.source_map.place(at).line for at in (paragraph.start, paragraph.end - 1))
        assert paragraph.lines == (first, last)
