"""The sentence that sums a comparison up. Claims nothing that the comparison does not say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from viewer.model import ACCIDENTAL, Category, Comparison, Flag
from viewer.presenting.filters import DEFAULT_FILTER, Filter
from viewer.presenting.labels import CATEGORY_LABELS, FLAG_LABELS, category_counted, category_place, flag_place
from viewer.presenting.phrases import clauses_joined, in_words, listed, paragraph_sign, stopped
from viewer.presenting.tally import Counted, Tally, counted, hidden, said_of_furniture, said_of_passages, tally
from viewer.presenting.verdict_facts import Coarse, Facts, Headline
from viewer.translation import mark, number, told, tr, tr_n

# From this share of common words on, two texts are copies of one article: an edited copy of 700 words
# with fifty words changed still has 0.93.
SAME_ARTICLE = 0.9
# From here on the one is plainly made from the other: every second sentence or more is the same.
REVISED_ARTICLE = 0.5
# A text of so many characters (20,000 words) is called an article by nobody: it is a book, or as long as one.
BOOK_LENGTH = 120_000

_HEADLINES: Mapping[Headline, str] = MappingProxyType({
    Headline.UNRELATED: mark("These two texts share almost nothing."),
    Headline.IDENTICAL: mark("Identical."),
    Headline.SAME_TEXT: mark("The same text."),
    Headline.WORD_FOR_WORD: mark("The same article, word for word."),
    Headline.SAME: mark("The same article."),
    Headline.REVISED: mark("A revised version of the same article."),
    Headline.LONG_WORD_FOR_WORD: mark("The same text, word for word."),
    Headline.LONG_SAME: mark("The same text."),
    Headline.LONG_REVISED: mark("A revised version of the same text."),
    Headline.PARTLY: mark("Partly the same text."),
})  # fmt: skip
# What is said of an article, and of a text that is as long as a book.
_OF_BOOKS: Mapping[Headline, Headline] = MappingProxyType({
    Headline.WORD_FOR_WORD: Headline.LONG_WORD_FOR_WORD,
    Headline.SAME: Headline.LONG_SAME,
    Headline.REVISED: Headline.LONG_REVISED,
})  # fmt: skip
# What is found where nothing differs.
_NOTHING: Mapping[Headline, str] = MappingProxyType({
    Headline.IDENTICAL: mark("Nothing differs, to the last character."),
    Headline.SAME_TEXT: mark(
        "No word and no mark differs, only how they are written down: line ends, spaces, encoding or markup."
    ),
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict in parts: the headline, what was found, what is hidden, what limits the answer, and the flags on."""

    headline: str
    findings: str = ""
    hidden: str = ""
    caution: str = ""
    narrowed: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the parts in the order in which they are read."""
        return (self.headline, self.narrowed, self.findings, self.hidden, self.caution)

    def sentence(self) -> str:
        """Return all of it as one line."""
        return " ".join(part for part in self.parts if part)


def verdict(
    comparison: Comparison,
    filter: Filter = DEFAULT_FILTER,  # noqa: A002 - the noun itself
    known: Counted | None = None,
) -> Verdict:
    """Sum up a comparison, for what the filter shows and what it hides. `known` is what was counted of it before."""
    return verdict_of(facts(comparison, filter, known or counted(comparison)))


def facts(comparison: Comparison, filter: Filter, known: Counted) -> Facts:  # noqa: A002 - the noun itself
    """Return what the verdict on a comparison says, in no language."""
    if comparison.unrelated:
        return Facts(Headline.UNRELATED)
    return Facts(
        _headline(comparison),
        tally(comparison, filter, known),
        hidden(filter, known),
        filter.flags if comparison.differences else frozenset(),
        _coarse(comparison),
    )


def verdict_of(known: Facts) -> Verdict:
    """Tell a verdict in the language in force."""
    if known.headline is Headline.UNRELATED:
        return Verdict(tr(_HEADLINES[known.headline]), tr("No passage is set against another."))
    return Verdict(
        tr(_HEADLINES[known.headline]),
        _findings(known),
        _hidden(known.hidden),
        _caution(known.coarse) if known.coarse is not None else "",
        _narrowed(known.flags),
    )


def _narrowed(flags: Collection[Flag]) -> str:
    """Say to what the flags narrow the differences: "Narrowed to quotations and names."."""
    if not flags:
        return ""
    return tr("Narrowed to {what}.", what=listed([flag_place(flag) for flag in FLAG_LABELS if flag in flags]))


def _headline(comparison: Comparison) -> Headline:
    if not comparison.differences:
        return Headline.IDENTICAL if _same_source(comparison) else Headline.SAME_TEXT
    as_article = _headline_of_article(comparison)
    shorter = min(len(comparison.left.text), len(comparison.right.text))
    return _OF_BOOKS.get(as_article, as_article) if shorter >= BOOK_LENGTH else as_article


def _headline_of_article(comparison: Comparison) -> Headline:
    if not any(d.substantive for d in comparison.differences):
        return Headline.WORD_FOR_WORD
    if comparison.similarity >= SAME_ARTICLE:
        return Headline.SAME
    return Headline.REVISED if comparison.similarity >= REVISED_ARTICLE else Headline.PARTLY


def _findings(known: Facts) -> str:
    if known.headline in _NOTHING:
        return tr(_NOTHING[known.headline])
    shown = known.shown
    sentences = [
        _changes(shown),
        _negations(shown),
        tr("The titles differ.") if shown.title_differs else "",
        said_of_furniture(shown),
    ]
    return " ".join(s for s in sentences if s)


def _same_source(comparison: Comparison) -> bool:
    """Whether not only the texts are the same but what they were read from; where nothing is known of that, it is."""
    return comparison.left.sha256 == comparison.right.sha256


def _changes(shown: Tally) -> str:
    clauses = [clause for clause in (_counts(shown), *said_of_passages(shown)) if clause]
    return stopped(clauses_joined(clauses)) if clauses else ""


def _negations(shown: Tally) -> str:
    """Say of the smallest words that turn the sense round: they are lost among the others."""
    n = shown.negations
    return tr_n("A negation is among them.", "{n}\u00a0negations are among them.", n) if n else ""


def _counts(shown: Tally) -> str:
    """Return "3 differences in wording and 2 in spelling": the noun once, then numbers alone.

    Each number is that of the category everywhere; of whole passages alone their own clause tells.
    """
    clauses: list[str] = []
    for category in CATEGORY_LABELS:
        whole = shown.whole[category]
        n = shown.inside[category] + whole
        if shown.inside[category]:
            place = category_place(category)
            count = _first_count(n, place) if not clauses else tr("{n}\u00a0in {place}", n=number(n), place=place)
            in_title = shown.in_title[category]
            count = _whole(count, whole, in_title) if whole else _in_title(count, in_title, n)
            clauses.append(_renumbered(count, shown.renumbered) if category is Category.NUMBER else count)
    return listed(clauses)


def _first_count(n: int, place: str) -> str:
    return tr_n("1\u00a0difference\u00a0in {place}", "{n}\u00a0differences\u00a0in {place}", n, place=place)


def _renumbered(count: str, n: int) -> str:
    """Say how many of the numbers are those of clauses, which follow from one that moved, came or went."""
    if not n:
        return count
    return tr_n(
        "{count} (1\u00a0of them the number of a paragraph)",
        "{count} ({n}\u00a0of them numbers of paragraphs)",
        n,
        count=count,
    )


def _whole(count: str, n: int, in_title: int) -> str:
    """Say how many of the differences are paragraphs that stand on one side alone, of which another clause tells."""
    if not in_title:
        return tr_n(
            "{count} (one of them a whole paragraph)", "{count} ({many} of them whole paragraphs)", n,
            many=in_words(n), count=count,
        )  # fmt: skip
    return tr_n(
        "{count} (one of them a whole paragraph, {title} in the title)",
        "{count} ({many} of them whole paragraphs, {title} in the title)",
        n,
        many=in_words(n),
        count=count,
        title=in_words(in_title),
    )


def _in_title(count: str, n: int, of: int) -> str:
    """Say how many of the differences stand in the title, where a reader would look for the whole text."""
    if not n:
        return count
    if n < of:
        return tr_n(
            "{count} (one of them in the title)",
            "{count} ({many} of them in the title)",
            n,
            many=in_words(n),
            count=count,
        )
    if n == 1:
        return tr("{count} (in the title)", count=count)
    if n == 2:  # noqa: PLR2004 - a pair is "both"
        return tr("{count} (both in the title)", count=count)
    return tr("{count} (all in the title)", count=count)


def _hidden(counts: Counter[Category]) -> str:
    total = counts.total()
    if not total:
        return ""
    if len(counts) == 1:
        what = category_counted(next(iter(counts)), total)
        return tr_n("{what} is hidden.", "{what} are hidden.", total, what=what)
    what = _what_is_hidden(counts, total)
    category, n = counts.most_common(1)[0]
    if 2 * n <= total:
        return tr_n("{what} is hidden.", "{what} are hidden.", total, what=what)
    return tr("{what} are hidden, most of them in {place}.", what=what, place=category_place(category))


def _what_is_hidden(counts: Counter[Category], total: int) -> str:
    if all(category in ACCIDENTAL for category in counts):
        return tr_n("1\u00a0difference of form", "{n}\u00a0differences of form", total)
    return tr_n("1\u00a0difference", "{n}\u00a0differences", total)


def _coarse(comparison: Comparison) -> Coarse | None:
    if comparison.complete:
        return None
    first, reasons = comparison.limits[0], dict.fromkeys(limit.reason for limit in comparison.limits)
    left, right = comparison.left.paragraph_at(first.left.start), comparison.right.paragraph_at(first.right.start)
    return Coarse(len(comparison.limits), tuple(reasons), left, right)


def _caution(coarse: Coarse) -> str:
    reasons = [told(reason).strip().rstrip(".") for reason in coarse.reasons]
    coarser = tr_n(
        "The answer is coarser than usual in one stretch ({where}).",
        "The answer is coarser than usual in {n}\u00a0stretches ({where}).",
        coarse.stretches,
        where=_places(coarse),
    )
    return " ".join((coarser, *(stopped(reason) for reason in reasons if reason)))


def _places(coarse: Coarse) -> str:
    """Name where the first coarse stretch begins on either side."""
    left, right = paragraph_sign(coarse.left), paragraph_sign(coarse.right)
    if coarse.stretches > 1:
        return tr("from {left} on the left, {right} on the right, and after", left=left, right=right)
    return tr("from {left} on the left, {right} on the right", left=left, right=right)
