"""Reports of what flags narrow: what is left out is neither listed nor counted as shown."""

from __future__ import annotations

from presenting.builder import built, pair

from viewer.model import Flag
from viewer.presenting.filters import EVERYTHING
from viewer.reporting import to_html, to_text

COMPARISON = built(
    pair("“The [-quay-]{+pier+} is shut,” he said.", flags=(Flag.QUOTATION,)),
    pair("The [-ferry-]{+steamer+} left."),
)
QUOTED = EVERYTHING.narrowed_to(Flag.QUOTATION)


def test_a_page_holds_what_the_flags_leave():
    page = to_html.make(COMPARISON, QUOTED)
    assert page.count('<li id="d') == 1
    assert page.count('class="d wording"') == 2
    assert "Narrowed to quotations." in page
    assert "1\u00a0other difference is left out of this page." in page
    assert to_html.make(COMPARISON, EVERYTHING).count('<li id="d') == 2


def test_a_summary_counts_what_the_flags_leave():
    told = to_text.make(COMPARISON, QUOTED)
    assert "shown   wording 1" in told
    assert "hidden  wording 1" in told
    assert "steamer" not in told
