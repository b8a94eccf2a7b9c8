"""The sentence that sums a comparison up. Claims nothing that the comparison does not say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from viewer.model import ACCIDENTAL, Category, Comparison, Side
from viewer.presenting.filters import DEFAULT_FILTER, Filter
from viewer.presenting.labels import CATEGORY_LABELS
from viewer.presenting.phrases import NO_BREAK, counted, in_words, listed, number
from viewer.presenting.tally import Tally, said_of_furniture, said_of_passages, tally

# From this share of common words on, two texts are copies of one article: an edited copy of 700 words
# with fifty words changed still has 0.93.
SAME_ARTICLE = 0.9
# From here on the one is plainly made from the other: every second sentence or more is the same.
REVISED_ARTICLE = 0.5

_SAME_SOURCE = "Nothing differs, to the last character."
_SAME_TEXT = "No word and no mark differs, only how they are written down: line ends, spaces, encoding or markup."


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict in parts: the headline, what was found, what is hidden, and what limits the answer."""

    headline: str
    findings: str = ""
    hidden: str = ""
    caution: str = ""

    def sentence(self) -> str:
        """Return all of it as one line."""
        return " ".join(part for part in (self.headline, self.findings, self.hidden, self.caution) if part)


def verdict(comparison: Comparison, filter: Filter = DEFAULT_FILTER) -> Verdict:  # noqa: A002 - the noun itself
    """Sum up a comparison, for what the filter shows and what it hides."""
    if comparison.unrelated:
        return Verdict("These two texts share almost nothing.", "No passage is set against another.")
    shown = tally(comparison, filter.shown)
    hidden = Counter({c: n for c, n in comparison.count_by_category().items() if not filter.shows(c)})
    return Verdict(_headline(comparison), _findings(comparison, shown), _hidden(hidden), _caution(comparison))


def _headline(comparison: Comparison) -> str:
    if not comparison.differences:
        return "Identical." if _same_source(comparison) else "The same text."
    if not any(d.substantive for d in comparison.differences):
        return "The same article, word for word."
    if comparison.similarity >= SAME_ARTICLE:
        return "The same article."
    if comparison.similarity >= REVISED_ARTICLE:
        return "A revised version of the same article."
    return "Partly the same text."


def _findings(comparison: Comparison, shown: Tally) -> str:
    if not comparison.differences:
        return _SAME_SOURCE if _same_source(comparison) else _SAME_TEXT
    sentences = [_changes(shown), "The titles differ." if shown.title_differs else "", said_of_furniture(shown)]
    return " ".join(s for s in sentences if s)


def _same_source(comparison: Comparison) -> bool:
    """Whether not only the texts are the same but what they were read from; where nothing is known of that, it is."""
    return comparison.left.sha256 == comparison.right.sha256


def _changes(shown: Tally) -> str:
    clauses = [_counts(shown), *said_of_passages(shown)]
    told = "; ".join(c for c in clauses if c)
    return told[:1].upper() + told[1:] + "." if told else ""


def _counts(shown: Tally) -> str:
    """Return "3 differences in wording and 2 in spelling": the noun once, then numbers alone."""
    clauses: list[str] = []
    for category, label in CATEGORY_LABELS.items():
        n = shown.inside[category]
        if n:
            many = counted(n, "difference", "differences") if not clauses else number(n)
            clauses.append(f"{many}{NO_BREAK}in {label.place}{_in_title(shown.in_title[category], n)}")
    return listed(clauses)


def _in_title(n: int, of: int) -> str:
    """Say how many of the differences stand in the title, where a reader would look for the whole text."""
    if not n:
        return ""
    if n == of:
        return f" ({'' if n == 1 else 'both ' if n == 2 else 'all '}in the title)"  # noqa: PLR2004 - a pair is "both"
    return f" ({in_words(n)} of them in the title)"


def _hidden(hidden: Counter[Category]) -> str:
    total = hidden.total()
    if not total:
        return ""
    are = "is" if total == 1 else "are"
    if len(hidden) == 1:
        label = CATEGORY_LABELS[next(iter(hidden))]
        return f"{counted(total, label.noun_one, label.noun_many)} {are} hidden."
    accidental = all(category in ACCIDENTAL for category in hidden)
    noun = ("accidental", "accidentals") if accidental else ("difference", "differences")
    return f"{counted(total, *noun)} {are} hidden{_mostly(hidden, total)}."


def _mostly(hidden: Counter[Category], total: int) -> str:
    """Name the category that most of the hidden differences have, if there is one."""
    category, n = hidden.most_common(1)[0]
    return f", most of them in {CATEGORY_LABELS[category].place}" if 2 * n > total else ""


def _caution(comparison: Comparison) -> str:
    if comparison.complete:
        return ""
    reasons = list(dict.fromkeys(limit.reason.strip().rstrip(".") for limit in comparison.limits))
    places = len(comparison.limits)
    where = "one stretch" if places == 1 else counted(places, "stretch", "stretches")
    return f"The answer is coarser than usual in {where} ({_places(comparison)}). {_told(reasons)}"


def _places(comparison: Comparison) -> str:
    """Name where the first coarse stretch begins on either side."""
    first = comparison.limits[0]
    left = comparison.left.paragraph_at(first.left.start) + 1
    right = comparison.right.paragraph_at(first.right.start) + 1
    also = ", and after" if len(comparison.limits) > 1 else ""
    return f"from ¶{NO_BREAK}{left} on the {Side.LEFT}, ¶{NO_BREAK}{right} on the {Side.RIGHT}{also}"


def _told(reasons: Iterable[str]) -> str:
    return " ".join(f"{r[:1].upper()}{r[1:]}." for r in reasons if r)
