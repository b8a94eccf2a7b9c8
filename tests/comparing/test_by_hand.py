"""What a reader settles by hand stands, and the rest of the comparison goes on around it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from test_laws import document, variants

from viewer.comparing import compare
from viewer.model import Act, Comparison, Document, Options, Passage, Relation, Role, Settled, apply, passages

LEFT = document(
    "The ferry ran aground at night.\n\nNobody aboard was hurt, the harbour said.\n\n"
    "The board will meet on Monday.\n\nTickets can be returned at the quay."
)
RIGHT = document(
    "The ferry ran aground at night.\n\nA crowd gathered on the beach to look.\n\n"
    "The board will meet on Monday.\n\nTickets can be returned at the quay."
)


def settled(act: Act, p: int | None, q: int | None, left: Document = LEFT, right: Document = RIGHT) -> Settled:
    return Settled(act, passages(left)[p] if p is not None else None, passages(right)[q] if q is not None else None)


def compared(*by_hand: Settled, left: Document = LEFT, right: Document = RIGHT) -> Comparison:
    found = compare(left, right, Options(by_hand=by_hand))
    assert apply(found) == found.right.text
    return found


def pairs(found: Comparison) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    return {(r.left, r.right) for r in found.rows}


def test_two_paragraphs_that_have_no_word_in_common_face_each_other_when_told():
    assert ((1,), ()) in pairs(compared())
    assert ((1,), (1,)) in pairs(compared(settled(Act.ALIGN, 1, 1)))


def test_two_that_face_each_other_are_parted_when_told():
    found = compared(settled(Act.PART, 2, 2))
    assert {((2,), ()), ((), (2,))} <= pairs(found)
    assert ((3,), (3,)) in pairs(found)


def test_the_latest_word_counts():
    assert ((2,), (2,)) in pairs(compared(settled(Act.PART, 2, 2), settled(Act.ALIGN, 2, 2)))
    assert ((2,), ()) in pairs(compared(settled(Act.ALIGN, 2, 2), settled(Act.PART, 2, 2)))


def test_two_out_of_order_face_each_other_as_moved():
    found = compared(settled(Act.ALIGN, 0, 3))
    (row,) = [r for r in found.rows if r.left == (0,)]
    assert row.right == (3,)
    assert row.relation is Relation.MOVED


def test_a_paragraph_joins_the_row_that_it_stands_beside():
    left = document("One thing and another thing were said at the harbour.\n\nThe end is near.")
    right = document(
        "One thing and another thing were said at the harbour.\n\nQuite new words here.\n\nThe end is near."
    )
    found = compared(settled(Act.ALIGN, 0, 1, left, right), left=left, right=right)
    assert ((0,), (0, 1)) in pairs(found)


def test_a_paragraph_is_left_out_of_the_article_and_taken_in_again():
    out = compared(settled(Act.OUTSIDE, 1, None))
    assert out.left.paragraphs[1].role is Role.LEFT_OUT
    assert Role.LEFT_OUT.is_furniture
    assert out.similarity > compared().similarity
    again = compared(settled(Act.OUTSIDE, 1, None), settled(Act.INSIDE, 1, None))
    assert again.left.paragraphs[1].role is Role.BODY


def test_texts_that_share_nothing_are_compared_where_told():
    left, right = document("Alpha beta gamma delta."), document("Uno dos tres cuatro.")
    assert compared(left=left, right=right).unrelated
    found = compared(settled(Act.ALIGN, 0, 0, left, right), left=left, right=right)
    assert not found.unrelated
    assert pairs(found) == {((0,), (0,))}


def test_a_paragraph_is_found_again_however_it_is_wrapped_and_told_from_its_double():
    assert passages(document("A line\nof text"))[0] == passages(document("A line of  text"))[0]
    assert passages(document("Chorus\n\nChorus"))[1] == replace(passages(document("Chorus"))[0], nth=1)


def test_what_is_no_longer_there_has_no_effect():
    gone = Settled(Act.ALIGN, Passage("0" * 16), Passage("1" * 16))
    assert compared(gone).differences == compared().differences


@given(variants(), st.data())
@settings(deadline=None)
def test_whatever_is_settled_the_laws_hold(pair: tuple[str, str], data: st.DataObject):
    left, right = map(document, pair)
    plain = compare(left, right)
    one, two = passages(plain.left), passages(plain.right)
    acts = st.builds(Settled, st.sampled_from(Act), st.sampled_from(one), st.sampled_from(two))
    options = Options(by_hand=tuple(data.draw(st.lists(acts, min_size=1, max_size=4))))
    found = compare(left, right, options)
    assert apply(found) == found.right.text
    assert found.flip() == compare(right, left, options.flip())
    assert sorted(p for r in found.rows for p in r.left) == list(range(len(found.left.paragraphs)))
    assert sorted(q for r in found.rows for q in r.right) == list(range(len(found.right.paragraphs)))
