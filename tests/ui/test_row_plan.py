"""Where places of the texts stand on the screen, asked for many at once."""

from hypothesis import given, settings
from hypothesis import strategies as st
from ui.made import Made

from viewer.model import Side
from viewer.presenting.presenter import Presenter
from viewer.ui.row_plan import RowPlan


def plan_and_texts():
    made = Made().row("One [-a-]{+b+} of them.").left_only("Left out.").row("Two.").right_only("Put in.")
    made.moved("It went down.", after=("Three.", "Four."))
    made.row("Five.").row("Six [-c-]{+d+}.")
    comparison = made.comparison()
    return RowPlan(Presenter(comparison)), {side: comparison.side(side) for side in Side}


PLAN, TEXTS = plan_and_texts()
PLACES = [(side, at) for side in Side for at in range(len(TEXTS[side].text))]


def row_of(side, offset):
    return PLAN.row_of_paragraph(side, TEXTS[side].paragraph_at(offset))


@given(st.lists(st.sampled_from(PLACES), unique=True))
@settings(deadline=None)
def test_places_are_in_the_order_in_which_they_are_seen(places):
    left, right = ([at for one, at in places if one is side] for side in Side)
    told = [*((Side.LEFT, at) for at in left), *((Side.RIGHT, at) for at in right)]
    seen = [told[n] for n in PLAN.order(left, right)]
    assert seen == sorted(places, key=lambda place: (row_of(*place), place[0] is Side.RIGHT, place[1]))


def test_a_place_is_in_the_row_of_its_paragraph_and_so_far_down():
    for side in Side:
        document = TEXTS[side]
        offsets = range(len(document.text))
        rows, shares = PLAN.locate(side, offsets)
        assert rows.tolist() == [row_of(side, at) for at in offsets]
        for at, share in zip(offsets, shares.tolist(), strict=True):
            p = document.paragraphs[document.paragraph_at(at)]
            assert share == (at - p.start) / (p.end - p.start)
    assert [part.tolist() for part in PLAN.locate(Side.LEFT, [])] == [[], []]
