"""What is one thing is one entry: the entries tile what is shown, and nothing else stands in one."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from presenting.builder import built, left, moved, pair, right

from viewer.joining import compare_documents, load_text
from viewer.model import Category, Flag, Kind, Relation, Role, Row, Side
from viewer.presenting.entries import LEAST_TOGETHER
from viewer.presenting.entry_details import entry_details, entry_quotation
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING, Filter
from viewer.presenting.presenter import Presenter
from viewer.presenting.together import Together

MENU = [right(words, Role.NAVIGATION) for words in ("Home", "News", "Sport", "Weather")]
CHAPTER = [moved(f"Sentence {n} of the chapter, which moved as a whole.", after=2 + n) for n in range(4)]
BODY = pair("The hosts of the article stay where they are.")
END = pair("So they do at its end.")

rows = st.one_of(
    st.sampled_from(
        [
            pair("Both have this."),
            pair("Both have [-hosts-]{+ghosts+} here."),
            left("Of the left."),
            right("Of the right."),
            left("[2] A note of the left."),
            right("[Footnote 3: A note of the right.]"),
            left("A title", Role.TITLE),
            left("Menu", Role.NAVIGATION),
            right("Menu", Role.NAVIGATION),
            right("No comments yet", Role.COMMENTS),
            moved("A paragraph with [-hosts-]{+ghosts+} moved.", after=0),
        ]
    ),
    st.integers(0, 12).map(lambda at: moved("A paragraph moved.", after=at)),
    st.integers(0, 12).map(lambda at: moved("* A note that moved.", after=at)),
)
# Each row several times in a row, so that there is something to gather.
texts = st.lists(st.tuples(rows, st.integers(1, 5)), min_size=1, max_size=6).map(
    lambda many: [row for row, n in many for _ in range(n)]
)


@st.composite
def comparisons(draw):
    found = built(*draw(texts))
    flags = st.sampled_from([(), (Flag.NAME,), (Flag.NAME, Flag.EDITED)])
    return replace(found, differences=tuple(replace(d, flags=draw(flags)) for d in found.differences))


filters = st.builds(
    Filter,
    st.sampled_from([DEFAULT_FILTER.shown, EVERYTHING.shown, {Category.MOVED}, {Category.WORDING}]).map(frozenset),
    st.sampled_from([frozenset(), frozenset({Flag.NAME}), frozenset({Flag.EDITED})]),
)


def several(presenter):
    entries = presenter.entries()
    return [entries.of(first) for first in entries.firsts if len(entries.of(first)) > 1]


@given(comparisons(), filters)
def test_entries_tile_what_is_shown_in_order(comparison, shown):
    presenter = Presenter(comparison, shown)
    entries = presenter.entries()
    assert sorted(n for first in entries.firsts for n in entries.of(first)) == list(presenter.shown())
    assert list(entries.firsts) == sorted(entries.firsts)
    assert all(entries.of(first)[0] == first for first in entries.firsts)
    assert all(entries.first_of(n) == first for first in entries.firsts for n in entries.of(first))
    assert entries.are_fewer == (len(entries.firsts) < len(presenter.shown()))


@given(comparisons(), filters)
def test_what_is_in_one_follows_paragraph_by_paragraph_and_is_of_one_kind(comparison, shown):
    for numbers in several(Presenter(comparison, shown)):
        assert len(numbers) >= LEAST_TOGETHER
        known = [comparison.differences[n] for n in numbers]
        assert len({(d.kind, d.category, d.role) for d in known}) == 1
        for one, other in pairwise(known):
            here, there = comparison.rows[one.row], comparison.rows[other.row]
            assert all(bool(here.on(s)) == bool(there.on(s)) for s in Side)
            between = [(s, p) for s in Side if here.on(s) for p in range(here.on(s)[-1] + 1, there.on(s)[0])]
            assert all(_is_of_a_page(comparison, *one) or _is_note(comparison, *one) for one in between)
            assert not between or one.category is not Category.FURNITURE


def _is_of_a_page(comparison, side, paragraph):
    row = next(row for row in comparison.rows if paragraph in row.on(side))
    return comparison.side(side).paragraphs[paragraph].role.is_furniture and not row.on(side.other)


def _is_note(comparison, side, paragraph):
    row = next(row for row in comparison.rows if paragraph in row.on(side))
    apart = row.relation is Relation.MOVED or not row.on(side.other)
    return apart and comparison.side(side).paragraph_text(paragraph).startswith(("[", "*"))


@given(comparisons(), filters)
def test_nothing_else_that_is_shown_stands_in_one_but_what_was_edited_on_the_way_the_page_and_notes(comparison, shown):
    presenter, known = Presenter(comparison, shown), comparison.differences
    for numbers in several(presenter):
        own = {known[n].row for n in numbers}
        between = [known[n] for n in presenter.shown() if numbers[0] < n < numbers[-1] and n not in numbers]
        beside = {
            n for n, row in enumerate(comparison.rows) for s in Side for p in row.on(s) if _is_note(comparison, s, p)
        }
        assert all(d.row in own | beside or d.category is Category.FURNITURE for d in between)
        assert known[numbers[0]].kind is Kind.MOVED or not {d.row for d in between} & own


@given(comparisons(), filters)
def test_no_entry_could_have_taken_its_neighbour_in(comparison, shown):
    presenter = Presenter(comparison, shown)
    known = comparison.differences
    ends = {(_thing(known[n[-1]]), *_ends(comparison, known[n[-1]])) for n in several(presenter)}
    titles = {p.start for p in comparison.left.paragraphs if p.role is Role.TITLE}
    whole = [d for d in (known[n] for n in presenter.entries().firsts) if _is_whole(d)]
    paragraphs = [d for d in whole if d.left is None or d.left.start not in titles]
    assert ends.isdisjoint((_thing(d), *_begins(comparison, d)) for d in paragraphs)


def _thing(d):
    return d.kind, d.category, d.role


def _is_whole(d):
    return d.kind is Kind.MOVED or d.left is None or d.right is None


def _begins(comparison, d):
    row: Row = comparison.rows[d.row]
    return tuple(row.on(side)[0] if row.on(side) else None for side in Side)


def _ends(comparison, d):
    row: Row = comparison.rows[d.row]
    return tuple(_behind(comparison, d, row, side) if row.on(side) else None for side in Side)


def _behind(comparison, d, row, side):
    at, last = row.on(side)[-1] + 1, len(comparison.side(side).paragraphs)
    while d.category is not Category.FURNITURE and at < last and _is_of_a_page(comparison, side, at):
        at += 1
    return at


@given(comparisons(), filters)
def test_swapping_the_sides_swaps_the_entries(comparison, shown):
    def spans(known, numbers, *sides):
        return tuple(tuple(known[n].on(side) for side in sides) for n in numbers)

    flipped = comparison.flip()
    here = {spans(comparison.differences, n, *Side) for n in several(Presenter(comparison, shown))}
    there = {spans(flipped.differences, n, Side.RIGHT, Side.LEFT) for n in several(Presenter(flipped, shown))}
    assert here == there


@given(comparisons(), filters)
def test_next_and_previous_stop_at_each_once_and_come_round(comparison, shown):
    presenter = Presenter(comparison, shown)
    firsts = presenter.entries().firsts
    for go, way in ((presenter.next, firsts), (presenter.previous, firsts[::-1])):
        walked, step = [], go(None)
        while step is not None and not step.wrapped:
            walked.append(step.difference)
            assert (firsts[step.position - 1], step.total) == (step.difference, len(firsts))
            step = go(step.difference)
        assert tuple(walked) == way


@given(comparisons(), filters, st.data())
def test_from_the_midst_of_one_both_lead_out_of_it(comparison, shown, data):
    presenter = Presenter(comparison, shown)
    if not presenter.shown():
        return
    current = data.draw(st.sampled_from(presenter.shown()))
    own = presenter.entries().of(current)
    if len(presenter.entries().firsts) > 1:
        assert presenter.next(current).difference not in own
        assert presenter.previous(current).difference not in own
    assert presenter.step_to(current).difference == current
    assert presenter.step_to(current).position == presenter.step_to(own[0]).position


def test_what_is_hidden_parts_a_row_of_paragraphs():
    comparison = built(*[right(str(n), Role.NAVIGATION) for n in range(7)], BODY)
    kept = [replace(d, flags=() if n == 3 else (Flag.NAME,)) for n, d in enumerate(comparison.differences)]
    presenter = Presenter(replace(comparison, differences=tuple(kept)))
    assert several(presenter) == [tuple(range(7))]
    presenter.set_filter(DEFAULT_FILTER.narrowed_to(Flag.NAME))
    assert several(presenter) == [(0, 1, 2), (4, 5, 6)]


@pytest.mark.parametrize(
    "apart",
    [
        [right("Home", Role.NAVIGATION), right("News", Role.NAVIGATION)],
        [right("One", Role.NAVIGATION), right("Two", Role.COMMENTS), right("Three", Role.PROMOTION)],
        [left("One", Role.NAVIGATION), right("Two", Role.NAVIGATION), left("Three", Role.NAVIGATION)],
        [right("One"), pair("Both."), right("Two"), pair("Both too."), right("Three")],
        [moved("One.", after=1), moved("Two.", after=2), moved("Three.", after=0)],
        [left("A title", Role.TITLE), left("One."), left("Two.")],
    ],
)
def test_what_is_not_one_thing_stays_apart(apart):
    presenter = Presenter(built(BODY, *apart, END))
    assert presenter.entries().firsts == presenter.shown()
    assert presenter.next(None).holds is None


def test_what_was_edited_on_the_way_stands_in_entries_of_its_own():
    edited = [moved(f"Sentence {n} has [-hosts-]{{+ghosts+}} in it.", after=1 + n) for n in range(3)]
    presenter = Presenter(built(*edited, BODY))
    kinds = [[presenter.comparison.differences[n].kind for n in presenter.entries().of(first)]
             for first in presenter.entries().firsts]  # fmt: skip
    assert kinds == [[Kind.MOVED] * 3, [Kind.REPLACED], [Kind.REPLACED], [Kind.REPLACED]]
    assert [presenter.step_to(n).holds for n in presenter.entries().firsts] == [3, 1, 1, 1]


HEAD = left("2 THE HOUSE AT HOLLOWAY FERRY", Role.METADATA)


@pytest.mark.parametrize("role", [Role.METADATA, Role.COPYRIGHT])
def test_the_heads_of_pages_do_not_part_a_chapter_and_are_entries_of_their_own(role):
    head = left("2 THE HOUSE AT HOLLOWAY FERRY", role)
    presenter = Presenter(built(CHAPTER[0], head, CHAPTER[1], CHAPTER[2], head, CHAPTER[3], BODY, END))
    assert several(presenter) == [(0, 2, 3, 5)]
    assert presenter.entries().firsts == (0, 1, 4)
    assert presenter.verdict().findings.startswith("A passage of 4\u00a0paragraphs moved.")


NOTES = [
    left("[1] See the report of the harbour."),
    right("* See the report of the harbour."),
    moved("[Footnote 2: See the minutes of the council.]", after=8),
    moved("¹ See the minutes of the council.", after=0),
]


@pytest.mark.parametrize("note", NOTES, ids=["missing", "added", "went down", "went up"])
def test_notes_that_stand_elsewhere_do_not_part_a_chapter_and_are_entries_of_their_own(note):
    # What goes up pushes what comes after it down.
    rest = [replace(one, after=one.after + (note.relation is Relation.MOVED and not note.after)) for one in CHAPTER[2:]]
    presenter = Presenter(built(*CHAPTER[:2], note, *rest, BODY, END, BODY, END))
    known = presenter.comparison.differences
    (chapter,) = several(presenter)
    assert [known[n].kind for n in chapter] == [Kind.MOVED] * 4
    assert [len(presenter.entries().of(n)) for n in presenter.entries().firsts] in ([4, 1], [1, 4])


def test_notes_that_go_along_with_a_chapter_are_a_part_of_it():
    chapter = [*CHAPTER[:2], moved("* See the minutes of the council.", after=4), moved("The end.", after=5)]
    assert several(Presenter(built(*chapter, BODY, END))) == [(0, 1, 2, 3)]


def test_a_moved_chapter_that_lost_a_note_is_told_as_one():
    presenter = Presenter(built(*CHAPTER[:2], NOTES[0], *CHAPTER[2:], BODY, END))
    assert (
        presenter.verdict().findings
        == "A passage of 4\u00a0paragraphs moved; 1\u00a0paragraph is missing on the right."
    )


def test_numbered_paragraphs_are_no_notes():
    lines = [left(f"{n}. A paragraph of a law.") for n in range(1, 6)]
    gone = moved("3. A paragraph of a law.", after=1)
    assert several(Presenter(built(*lines[:2], gone, *lines[3:], BODY, END))) == []


def test_a_page_that_begins_with_its_menu_parts_nothing_on_the_other_side():
    lines = [left(f"Line {n} of what is missing.") for n in range(3)]
    assert several(Presenter(built(*MENU, BODY, *lines, END))) == [(0, 1, 2, 3), (4, 5, 6)]


def test_they_do_not_part_what_is_missing_either_but_other_furniture_they_do():
    lines = [left(f"Line {n} of what is missing.") for n in range(4)]
    menu = [left(f"Menu {n}", Role.NAVIGATION) for n in range(4)]
    assert several(Presenter(built(BODY, *lines[:2], HEAD, *lines[2:], END))) == [(0, 1, 3, 4)]
    assert several(Presenter(built(BODY, *menu[:2], HEAD, *menu[2:], END))) == []


SAID = [
    (MENU, "Four navigation lines stand only on the right: “Home”", "¶ 1–4 on the right · furniture"),
    (
        [left(f"Comment {n}", Role.COMMENTS) for n in range(3)],
        "A comment section in 3 paragraphs stands only on the left: “Comment 0”",
        "¶ 1–3 · furniture",
    ),
    (
        [right(f"Date {n}", Role.METADATA) for n in range(3)],
        "Metadata in 3 paragraphs stands only on the right: “Date 0”",
        "¶ 1–3 on the right · furniture",
    ),
    (
        [left(f"Line {n}") for n in range(3)],
        "3 paragraphs are missing on the right: “Line 0”",
        "¶ 1–3 · wording",
    ),
    ([right(f"Line {n}") for n in range(3)], "3 paragraphs were added: “Line 0”", "¶ 1–3 on the right · wording"),
    (
        [moved(f"Line {n}", after=2 + n) for n in range(3)],
        "A passage of 3 paragraphs moved down: “Line 0”",
        "¶ 1–3 · moved",
    ),
    (
        [moved(f"Line {n}", after=2 + n, flags=(Flag.EDITED,) if n == 1 else ()) for n in range(3)],
        "A passage of 3 paragraphs moved down, edited on the way: “Line 0”",
        "¶ 1–3 · moved",
    ),
]


@pytest.mark.parametrize(("above", "sentence", "place"), SAID)
def test_an_entry_of_several_is_said_in_one_sentence(above, sentence, place):
    comparison = built(*above, BODY, END)
    presenter, narrator = Presenter(comparison), Together(comparison)
    numbers = presenter.entries().of(presenter.entries().firsts[0])
    assert narrator.describe(numbers).replace("\u00a0", " ") == sentence
    assert narrator.locate(numbers).replace("\u00a0", " ") == place


def test_a_passage_that_moved_up_and_one_that_passed_nothing_are_said():
    up = built(BODY, END, *[moved(f"Line {n}", after=n) for n in range(3)])
    past = built(*[moved(f"Line {n}", after=1 + n) for n in range(3)], left("Of the left."))
    for comparison, said in ((up, "moved up: “Line 0”"), (past, "stands in another place: “Line 0”")):
        presenter = Presenter(comparison)
        first = next(n for n in presenter.entries().firsts if len(presenter.entries().of(n)) == 3)
        assert Together(comparison).describe(presenter.entries().of(first)).endswith(said)


@pytest.mark.parametrize(
    ("above", "said"),
    [
        (CHAPTER, "A passage of 4 paragraphs moved."),
        (CHAPTER[:2], "2 paragraphs moved."),
        ([*CHAPTER[:3], BODY, moved("Alone.", after=0)], "A passage of 3 paragraphs and 1 paragraph moved."),
        ([*CHAPTER, BODY, *(moved(f"Line {n}", after=n) for n in range(3))], "2 passages moved."),
    ],
)
def test_the_verdict_says_whether_all_that_moved_is_one_passage(above, said):
    comparison = built(*above, BODY, END)
    assert Presenter(comparison).verdict().findings.replace("\u00a0", " ") == said


def test_a_chapter_that_moved_is_found_as_one_by_the_program_itself():
    fixed = [f"Paragraph {n} of the book says that number {n * 7} is not what it was in year {n}." for n in range(8)]
    chapter = [f"In the chapter that moved, sentence {n} names ship {n * 13} and its crew of {n}." for n in range(5)]
    one, other = "\n\n".join([*fixed, *chapter]), "\n\n".join([fixed[0], *chapter, *fixed[1:]])
    comparison = compare_documents(load_text(one, "one.txt"), load_text(other, "other.txt"))
    assert sum(row.relation is Relation.MOVED for row in comparison.rows) == len(chapter)
    assert several(Presenter(comparison)) == [tuple(range(len(chapter)))]


def paged(*rows_):
    """A comparison in which the text on the left is printed, a paragraph a page."""
    found = built(*rows_)
    paragraphs = tuple(replace(p, page=n // 2 + 1) for n, p in enumerate(found.left.paragraphs))
    return replace(found, left=replace(found.left, paragraphs=paragraphs))


def pages(head, count=4, role=Role.RUNNING_HEAD):
    return [
        row
        for n in range(1, count + 1)
        for row in (left(head.format(n=n), role), pair(f"Page {n} has [-hosts-]{{+ghosts+}} in it."))
    ]


@pytest.mark.parametrize("role", [Role.RUNNING_HEAD, Role.METADATA])
@pytest.mark.parametrize("head", ["The Keepers — page {n}", "file:///a.html {n}/4", "{n}", "The Keepers"])
def test_a_running_head_is_one_thing_though_it_stands_on_every_page(head, role):
    comparison = paged(*pages(head, role=role))
    found = Presenter(comparison).entries()
    assert found.firsts == (0, 1, 3, 5, 7)
    assert found.of(4) == (0, 2, 4, 6)
    told = Together(comparison)
    assert told.describe(found.of(0)).replace("\u00a0", " ") == (
        f"A header or footer on 4 pages stands only on the left: “{head.format(n=1)}”"
    )
    assert told.locate(found.of(0)).replace("\u00a0", " ") == "¶ 1 · furniture"
    place = entry_details(comparison, found.of(0)).sides[Side.LEFT].place
    assert place.startswith("¶\u00a01,")
    assert "–" not in place


def test_two_running_lines_are_two_things_even_where_they_follow_each_other():
    rows_ = [
        row
        for n in range(1, 5)
        for row in (
            pair(f"Page {n} has this."),
            left(f"file:///a.html {n}/4", Role.METADATA),
            left("The Keepers’ Strike", Role.METADATA),
        )
    ]
    presenter = Presenter(paged(*rows_))
    found = presenter.entries()
    assert found.firsts == (0, 1)
    assert found.of(0) == (0, 2, 4, 6)
    assert presenter.next(6).difference == 1, "the entry in hand is left, though what comes round begins with it"


def test_what_says_the_same_without_pages_is_no_running_head():
    found = Presenter(built(*pages("No number"))).entries()
    assert not found.are_fewer
    assert Presenter(built(*pages("The Keepers, {n}"))).entries().are_fewer
    assert not Presenter(paged(*pages("The Keepers {n}", LEAST_TOGETHER - 1))).entries().are_fewer


def clauses(*numbers, role=Role.LIST):
    """Clauses that are numbered otherwise, with something else that differs in each."""
    return [pair(f"[-{was}-]{{+{now}+}}<number> The [-hosts-]{{+ghosts+}} pay.", role) for was, now in numbers]


SECTION = pair("[-1-]{+2+}<number>. Words", Role.HEADING, level=1)


@pytest.mark.parametrize("role", [Role.LIST, Role.BODY])
def test_clauses_that_are_numbered_otherwise_are_one_thing(role):
    rows_ = [right("1. Terms", role), SECTION, *clauses(("1.1", "2.1"), ("1.2", "2.2"), role=role)]
    comparison = built(*rows_)
    found = Presenter(comparison).entries()
    numbers = [n for n, d in enumerate(comparison.differences) if d.category is Category.NUMBER]
    assert found.of(numbers[0]) == tuple(numbers)
    assert len(found.firsts) == len(comparison.differences) - 2
    told = Together(comparison)
    assert told.describe(numbers).replace("\u00a0", " ") == "3 paragraphs are numbered otherwise: “1” became “2”"
    assert told.briefly(numbers) == told.describe(numbers)
    assert told.locate(numbers).replace("\u00a0", " ") == "¶ 1 · numbers"
    assert [side.place for side in entry_details(comparison, numbers).sides.values()] == [
        "¶\u00a01, line 1",
        "¶\u00a02, line 2",
    ]
    assert "“1, 1.1, 1.2”" in entry_quotation(comparison, numbers)


@pytest.mark.parametrize(
    "rows_",
    [
        clauses(("9.00", "9.30"), ("10.45", "11.15"), ("12.15", "12.45")),  # when a programme begins
        clauses(("1", "2"), ("2", "3")),  # two are read as fast
        [right("1 cup", Role.LIST), *clauses(("1", "2"), ("2", "3"), ("3", "4"))],  # of how much there is
        [pair(f"{n}. The ferry has [-{n}-]{{+{n + 1}+}}<number> decks.", Role.LIST) for n in range(1, 5)],
    ],
)
def test_what_counts_no_clauses_is_not_one_thing(rows_):
    assert not Presenter(built(*rows_)).entries().are_fewer
