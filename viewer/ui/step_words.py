"""What is said of a step that was taken back or done again: a few words for what it was. Says nothing by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.model import Act, Settled, Settlement
from viewer.presenting.review import Remark
from viewer.translation import mark, tr, tr_n

_ACTS = {
    Act.ALIGN: mark("paragraphs aligned by hand"),
    Act.PART: mark("paragraphs parted by hand"),
    Act.OUTSIDE: mark("left out by hand"),
    Act.INSIDE: mark("taken into the article by hand"),
}


def taken_back(what: str) -> str:
    """Say what was taken back."""
    return tr("Taken back: {what}", what=what)


def done_again(what: str) -> str:
    """Say what was done again."""
    return tr("Done again: {what}", what=what)


def of_settled(step: Sequence[Settlement]) -> str:
    """Return what was settled in a step."""
    first = step[0]
    return tr(_ACTS[first.act]) if isinstance(first, Settled) else tr("category settled by hand")


def of_noted(before: Mapping[str, Remark], after: Mapping[str, Remark]) -> str:
    """Return what was noted in a step, by what was known of the same differences before and after it."""
    if any(after[told].note != remark.note for told, remark in before.items()):
        return tr("note") if any(remark.note for remark in after.values()) else tr("note removed")
    changed = [told for told, remark in before.items() if after[told].reviewed != remark.reviewed]
    if changed and after[changed[0]].reviewed:
        return tr_n("1 difference reviewed", "{n} differences reviewed", len(changed))
    return tr("no longer reviewed")
