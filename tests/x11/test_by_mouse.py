"""The comparison worked on by mouse: filtered, arranged, searched, settled by hand, gone through by the strip."""

import pytest
from x11.desktop import until

from viewer.presenting.palette import LIGHT


@pytest.fixture
def unlike(tmp_path):
    """Two texts, of which two passages that belong together have no word in common."""
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    words = ("The harbour board has voted to keep the night ferry running.", "A letter was read out by the clerk.")
    left.write_text(f"{words[0]}\n\nNobody spoke against it.\n\n{words[1]}\n", encoding="utf-8")
    right.write_text(f"{words[0]}\n\n{words[1]}\n\nEveryone present agreed at once, loudly.\n", encoding="utf-8")
    return left, right


@pytest.fixture
def long_pair(tmp_path):
    """Forty paragraphs, of which the last one differs, and the one before it stays in sight beside it."""
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    same = "\n\n".join(f"It was said again, for the time number {n}, that nothing would change." for n in range(39))
    left.write_text(f"{same}\n\nThe last words were hosts.\n", encoding="utf-8")
    right.write_text(f"{same}\n\nThe last words were ghosts.\n", encoding="utf-8")
    return left, right


@pytest.fixture
def mixed(tmp_path):
    """A pair with one difference in wording and others that are hidden at first, each in a paragraph of its own."""
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text("Saved by hosts.\n\nShe said: 'It is over.'\n\nIt is not a shop; it is ours.\n", encoding="utf-8")
    right.write_text("Saved by ghosts.\n\nShe said: “It is over.”\n\nIt is not a shop, it is ours.\n", encoding="utf-8")
    return left, right


def marked(picture, hand):
    """Return of each row whether there is blue in its right paragraph, and amber in its left one."""
    cells = hand.all("", "paragraph")
    told = [
        picture.within(cell["box"]).tinted(side) > 0 for cell, side in zip(cells, ("left", "right") * 3, strict=True)
    ]
    assert told[::2] == told[1::2], "what is marked on one side is marked on the other"
    return told[1::2]


def is_on(hand, category):
    return "checked" in hand.find(category, "check box")["states"]


def test_categories_are_shown_and_shown_alone_by_their_switches(desktop, hand, mixed):
    desktop.opened(*mixed)
    first = desktop.see("first")
    assert marked(first, hand) == [True, False, False]
    assert not is_on(hand, "^Typography, ")
    hand.click("^Typography, ", "check box")
    until(lambda: is_on(hand, "^Typography, "))
    more = desktop.see("with-typography")
    assert marked(more, hand) == [True, True, False]
    hand.click("^Punctuation", "check box", times=2)
    until(lambda: not is_on(hand, "^Wording, "))
    alone = desktop.see("punctuation-alone")
    assert marked(alone, hand) == [False, False, True]
    assert len(hand.all("", "list item")) == 1
    hand.click("^Punctuation", "check box", times=2)
    until(lambda: is_on(hand, "^Wording, "))
    again = desktop.see("as-at-first")
    assert marked(again, hand) == [True, False, False]


def test_two_paragraphs_are_aligned_by_hand_and_that_is_taken_back(desktop, hand, unlike):
    window = desktop.opened(*unlike)
    size = desktop.box(window)
    desktop.see("before")
    here, there = "^Nobody spoke", "^Everyone present"

    hand.click(here, "paragraph", button=3, across=0.3)
    desktop.see("menu")
    desktop.press("Up", "Up", "Return")  # a menu of this kind is in no tree; its last entry but one
    desktop.see("asked")
    hand.click(there, "paragraph", across=0.3)
    hand.find("^Moved, 1$", "check box")
    aligned = desktop.see("aligned")
    assert [aligned.within(hand.box(one, "paragraph")).count(LIGHT.moved) > 20 for one in (here, there)] == [True, True]
    desktop.press("ctrl+z")
    until(lambda: not hand.all("^Moved", "check box"))
    parted = desktop.see("taken-back")
    assert parted.within(hand.box(here, "paragraph")).count(LIGHT.moved) == 0
    assert desktop.box(window) == size


def stands_in_one_column(picture):
    """Whether the words of both sides do."""
    (left, *_), (right, *_) = picture.box(LIGHT.left_fill), picture.box(LIGHT.right_fill)
    return abs(left - right) < 300


def test_as_one_text_and_side_by_side_again(desktop, hand, sample):
    desktop.opened(*sample)
    desktop.rest()
    texts = hand.box("", "document frame")
    both = desktop.see("side-by-side").within(texts)
    hand.choose("View", "Arrangement", "As One Text")
    desktop.see("one-text", lambda picture: stands_in_one_column(picture.within(texts)))
    hand.choose("View", "Arrangement", "Side by Side")
    desktop.rest()
    desktop.see("side-by-side-again", lambda picture: picture.within(texts) == both)


def test_what_is_the_same_is_folded_and_opened_by_a_click(desktop, hand, long_pair):
    desktop.opened(*long_pair)
    x, y, width, height = hand.box("", "document frame")
    before = desktop.see("at-the-top")
    desktop.do("mousemove", x + width + 12, y + height - 30, "click", 1)  # the strip, near its end
    desktop.see("near-the-end", lambda picture: picture != before)
    hand.find("^The last words were ghosts", "paragraph")
    hand.click("^Changes$", "check box")
    fold = hand.find("^38 paragraphs without a shown difference", "push button")
    desktop.see("changes-alone")
    assert len(hand.all("", "paragraph")) == 4
    hand.click(fold["name"], "push button")
    until(lambda: not hand.all("without a shown difference", "push button"))
    desktop.see("opened")
    assert len(hand.all("^It was said again", "paragraph")) > 10


def test_words_are_found_by_a_regular_expression(desktop, hand, sample):
    desktop.opened(*sample)
    before = desktop.see("before")
    desktop.press("ctrl+f")
    hand.click("^Regular expression$", "check box")
    hand.click("Find in both texts", "text")
    desktop.type("\\bf[a-z]+y\\b")
    found = desktop.see("found", lambda picture: hand.texts(picture).count(LIGHT.found) > 100)
    desktop.press("Return")
    at = desktop.see("at-the-first", lambda picture: hand.texts(picture).count(LIGHT.found_current) > 100)
    assert hand.texts(before).count(LIGHT.found) == 0
    assert found != at
    desktop.press("ctrl+a")
    desktop.type("(")
    desktop.see("no-expression", lambda picture: hand.texts(picture).count(LIGHT.found) == 0)
    desktop.press("Escape")
    desktop.see("closed", lambda picture: hand.texts(picture).count(LIGHT.found_current) == 0)
