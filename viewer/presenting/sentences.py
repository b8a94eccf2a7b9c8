"""Say a difference in words, and where it is. One sentence a difference; judges nothing, draws nothing."""

from __future__ import annotations

from functools import cached_property

from viewer.model import Category, Comparison, Difference, Flag, Kind, Role, Side, Span, Style, is_moved_sentence
from viewer.presenting.context import core_of_change, dressed_words, word_before, word_beside
from viewer.presenting.glyphs import change_of_shape, mark_name
from viewer.presenting.journeys import Journeys
from viewer.presenting.labels import category_word, role_bare, role_noun
from viewer.presenting.looks import alike_in_codes, looks_same, unseen_change
from viewer.presenting.phrases import capital, in_words, joined, listed, paragraph_sign, passage, quoted, shortened
from viewer.presenting.said_twice import Repeats
from viewer.translation import mark, tr, tr_n

# A moved or whole passage is named by its first words: enough to know it again.
PASSAGE_CHARACTERS = 48
# A target longer than this would push the words of the link out of the line.
TARGET_CHARACTERS = 60

_FLAGS = {
    Flag.QUOTATION: mark("inside a quotation"),
    Flag.NEGATION: mark("a negation"),
    Flag.NAME: mark("a name"),
    Flag.ATTRIBUTION: mark("an attribution"),
    Flag.HEDGE: mark("a hedge"),
}
_STYLES = {
    Style.BOLD: mark("bold"),
    Style.ITALIC: mark("italic"),
    Style.UNDERLINE: mark("underline"),
    Style.STRIKE: mark("strike-through"),
    Style.CODE: mark("code"),
    Style.SUPERSCRIPT: mark("superscript"),
    Style.SUBSCRIPT: mark("subscript"),
}


def describe(comparison: Comparison, difference: Difference) -> str:
    """Return one sentence, without a full stop, that says what differs."""
    return Narrator(comparison).describe(difference)


class Narrator:
    """Tells the differences of one comparison. Keep one where many are told."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._repeats: dict[Side, Repeats] = {}

    def describe(self, difference: Difference) -> str:
        """Return one sentence, without a full stop, that says what differs."""
        told = capital(self._sentence(difference))
        flags = [tr(_FLAGS[flag]) for flag in difference.flags if flag in _FLAGS]
        return tr("{sentence} ({flags})", sentence=told, flags=joined(flags)) if flags else told

    def briefly(self, difference: Difference) -> str:
        """Return the sentence for a place that has one line of it, with the words of a whole passage in sight."""
        if difference.kind is Kind.REFLOWED:
            return tr("Broken before {passage}", passage=self._broken_before(difference))
        if difference.kind is Kind.MOVED or (difference.left is not None and difference.right is not None):
            return self.describe(difference)
        side = Side.LEFT if difference.left is not None else Side.RIGHT
        words, repeated = self._comparison.text_of(difference, side), self._repeated(difference, side)
        if not repeated:
            return one_sided_briefly(words, side)
        told = {"paragraph": repeated, "passage": passage(words, PASSAGE_CHARACTERS)}
        if side is Side.LEFT:
            return tr("Missing, repeats {paragraph}: {passage}", **told)
        return tr("Added, repeats {paragraph}: {passage}", **told)

    def locate(self, difference: Difference) -> str:
        """Return where a difference stands, numbered on the left where the left has it, and its category."""
        row = self._comparison.rows[difference.row]
        side = Side.LEFT if difference.left is not None and row.left else Side.RIGHT
        span = difference.on(side)
        document = self._comparison.side(side)
        index = document.paragraph_at(span.start) if span is not None else (row.on(side) or (0,))[0]
        where, category = paragraph_sign(index), category_word(difference.category)
        if side is Side.RIGHT:
            return tr("{paragraph} on the right · {category}", paragraph=where, category=category)
        return tr("{paragraph} · {category}", paragraph=where, category=category)

    def steps(self, moved: Difference) -> int:
        """Return by how many facing paragraphs a moved one went down (up: below 0)."""
        return self._journeys.paragraphs(moved.row)

    @cached_property
    def _journeys(self) -> Journeys:
        return Journeys(self._comparison)

    def _sentence(self, d: Difference) -> str:
        if d.kind is Kind.MOVED:
            return self._moved(d)
        if d.kind is Kind.REFLOWED:
            return self._reflowed(d)
        if d.left is None or d.right is None:
            return self._whole_passage(d)
        if d.kind is Kind.REFORMATTED:
            return self._link(d) if d.category is Category.LINK else self._formatting(d)
        told = self._told(d)
        if d.category is Category.FURNITURE and d.role:
            return tr("{sentence} in the {role}", sentence=told, role=role_bare(d.role))
        return told

    def _told(self, d: Difference) -> str:
        """Say it in the way of its category. No table of methods: a narrator that holds itself outlasts its window."""
        match d.category:
            case Category.PUNCTUATION:
                return self._punctuation(d)
            case Category.TYPOGRAPHY:
                return self._typography(d)
            case Category.SPACING:
                return self._spacing(d)
            case Category.FORMATTING:
                return self._formatting(d)
            case Category.LINK:
                return self._link(d)
            case _:
                return self._words(d)

    def _words(self, d: Difference) -> str:
        left, right = self._texts(d)
        unseen = unseen_change(left, right)
        if unseen is not None:
            return self._unseen(*unseen, d)
        if not left.strip() and not right.strip():
            return self._spacing(d)
        if not left.strip():
            return tr("{words} was added", words=quoted(right))
        if not right.strip():
            return tr("{words} is missing on the right", words=quoted(left))
        told = {"left": quoted(left), "right": quoted(right)}
        codes = alike_in_codes(left, right) if looks_same(left, right) else ""
        if codes:
            return tr("{left} became {right}, which looks the same: {codes}", **told, codes=codes)
        return tr("{left} became {right}", **told)

    def _unseen(self, before: str, after: str, d: Difference) -> str:
        """Say which invisible characters came or went, and at which word of the left they did."""
        if before and after:
            return self._exchanged(before, after, d)
        word, place = word_beside(self._comparison.left.text, d.left) if d.left is not None else ("", "after")
        if not word or place == "after":
            return self._added(after, d) if after else self._missing(before, d)
        known = {"mark": after or before, "word": quoted(word)}
        if place == "in":
            return (
                tr("{mark} was added in {word}", **known)
                if after
                else tr("{mark} is missing on the right in {word}", **known)
            )
        if after:
            return tr("{mark} was added before {word}", **known)
        return tr("{mark} is missing on the right before {word}", **known)

    def _whole_passage(self, d: Difference) -> str:
        side = Side.LEFT if d.left is not None else Side.RIGHT
        role = d.role or self._role(d, side)
        begins = passage(self._comparison.text_of(d, side), PASSAGE_CHARACTERS)
        if d.category is Category.FURNITURE and side is Side.LEFT:
            return tr("the {role} is missing on the right: {passage}", role=role_bare(role), passage=begins)
        repeated = self._repeated(d, side)
        if side is Side.RIGHT:
            told = tr("{role} was added: {passage}", role=role_noun(role), passage=begins)
            return (
                tr("{sentence}; it repeats {paragraph} on the right", sentence=told, paragraph=repeated)
                if repeated
                else told
            )
        told = tr("{role} is missing on the right: {passage}", role=role_noun(role), passage=begins)
        return (
            tr("{sentence}; it repeats {paragraph} on the left", sentence=told, paragraph=repeated)
            if repeated
            else told
        )

    def _repeated(self, d: Difference, side: Side) -> str:
        """Return the sign of the paragraph of the same text that a whole one of the article repeats, or nothing."""
        span = d.on(side)
        if span is None or d.category is Category.FURNITURE:
            return ""
        if side not in self._repeats:
            self._repeats[side] = Repeats(self._comparison.side(side))
        repeated = self._repeats[side].of(span)
        return "" if repeated is None else paragraph_sign(repeated)

    def _moved(self, d: Difference) -> str:
        left, right = self._texts(d)
        begins = passage(left or right, PASSAGE_CHARACTERS)
        told = self._journey(d, begins)
        return tr("{sentence}, edited on the way", sentence=told) if Flag.EDITED in d.flags else told

    def _journey(self, d: Difference, begins: str) -> str:
        steps = self.steps(d)
        if is_moved_sentence(self._comparison, d) and d.right is not None:
            there = paragraph_sign(self._comparison.right.paragraph_at(d.right.start))
            return tr("{passage} moved to {paragraph} on the right", passage=begins, paragraph=there)
        if not steps:
            return tr("{passage} stands in another place", passage=begins)
        if steps > 0:
            return tr_n(
                "{passage} moved down by 1\u00a0paragraph",
                "{passage} moved down by {n}\u00a0paragraphs",
                steps,
                passage=begins,
            )
        return tr_n(
            "{passage} moved up by 1\u00a0paragraph",
            "{passage} moved up by {n}\u00a0paragraphs",
            -steps,
            passage=begins,
        )

    def _reflowed(self, d: Difference) -> str:
        row = self._comparison.rows[d.row]
        begins = self._broken_before(d)
        on_left, on_right = len(row.left), len(row.right)
        if on_left == 1 < on_right:
            return tr_n(
                "one paragraph on the left, one on the right: broken before {passage}",
                "one paragraph on the left, {many} on the right: broken before {passage}",
                on_right,
                many=in_words(on_right),
                passage=begins,
            )
        if on_right == 1 < on_left:
            return tr_n(
                "one paragraph on the left, one on the right: broken before {passage}",
                "{many} paragraphs on the left, one on the right: broken before {passage}",
                on_left,
                many=in_words(on_left),
                passage=begins,
            )
        if self._broken_side(d) is Side.LEFT:
            return tr("paragraph broken on the left, before {passage}", passage=begins)
        return tr("paragraph broken on the right, before {passage}", passage=begins)

    def _broken_side(self, d: Difference) -> Side:
        return Side.RIGHT if "\n" in self._comparison.text_of(d, Side.RIGHT) else Side.LEFT

    def _broken_before(self, d: Difference) -> str:
        return passage(self._after(d, self._broken_side(d)), PASSAGE_CHARACTERS // 2)

    def _punctuation(self, d: Difference) -> str:
        left, right = core_of_change(*self._texts(d))
        before, after = mark_name(left.strip()), mark_name(right.strip())
        if not right.strip() and before:
            return self._missing(before, d)
        if not left.strip() and after:
            return self._added(after, d)
        if before and after:
            return self._exchanged(before, after, d)
        return self._words(d)

    def _missing(self, sign: str, d: Difference) -> str:
        word = self._word_near(d)
        if word:
            return tr("{mark} is missing on the right after {word}", mark=sign, word=quoted(word))
        return tr("{mark} is missing on the right", mark=sign)

    def _added(self, sign: str, d: Difference) -> str:
        word = self._word_near(d)
        if word:
            return tr("{mark} was added after {word}", mark=sign, word=quoted(word))
        return tr("{mark} was added", mark=sign)

    def _exchanged(self, before: str, after: str, d: Difference) -> str:
        word = self._word_near(d)
        if word:
            return tr("{mark} became {other} after {word}", mark=before, other=after, word=quoted(word))
        return tr("{mark} became {other}", mark=before, other=after)

    def _word_near(self, d: Difference) -> str:
        for side in Side:
            span = d.on(side)
            if span is not None:
                return word_before(self._comparison.side(side).text, span)
        return ""

    def _typography(self, d: Difference) -> str:
        told = change_of_shape(*core_of_change(*self._texts(d)))
        if told is None or d.left is None:
            return self._words(d)
        return self._beside(told, d.left)

    def _beside(self, told: str, span: Span) -> str:
        """Add in, before or after which word a mark stands on the left."""
        word, place = word_beside(self._comparison.left.text, span)
        if not word:
            return told
        if place == "in":
            return tr("{sentence} in {word}", sentence=told, word=quoted(word))
        if place == "before":
            return tr("{sentence} before {word}", sentence=told, word=quoted(word))
        return tr("{sentence} after {word}", sentence=told, word=quoted(word))

    def _spacing(self, d: Difference) -> str:
        left, right = (dressed_words(self._comparison.side(s).text, d.on(s)) for s in Side)
        if not left or not right:
            return tr("the space around {words} differs", words=quoted(left or right))
        return tr("{left} is written {right} on the right", left=quoted(left), right=quoted(right))

    def _formatting(self, d: Difference) -> str:
        before, after = (self._styles(d, side) for side in Side)
        words = quoted(self._texts(d)[0] or self._texts(d)[1])
        clauses = []
        if after & ~before:
            clauses.append(_styles_added(after & ~before, words))
        if before & ~after:
            taken = before & ~after
            clauses.append(_styles_taken_too(taken) if clauses else _styles_taken(taken, words))
        return listed(clauses) or self._levels(d, words)

    def _levels(self, d: Difference, words: str) -> str:
        before, after = (self._level(d, side) for side in Side)
        if before == after:
            return tr("{words} is set otherwise on the right", words=words)
        if before and after:
            return tr("{words} became a heading of level {new}, not {old}", words=words, new=after, old=before)
        if after:
            return tr("{words} became a heading", words=words)
        return tr("{words} is no heading on the right", words=words)

    def _link(self, d: Difference) -> str:
        before, after = (self._journeys.target(d, side) for side in Side)
        words = quoted(self._texts(d)[0] or self._texts(d)[1])
        target = shortened(after or before, TARGET_CHARACTERS)
        if after and not before:
            return tr("a link was added to {words}: {target}", words=words, target=target)
        if before and not after:
            return tr("the link of {words} is missing on the right: {target}", words=words, target=target)
        return tr("the link of {words} leads elsewhere: {target}", words=words, target=target)

    def _texts(self, d: Difference) -> tuple[str, str]:
        return self._comparison.text_of(d, Side.LEFT), self._comparison.text_of(d, Side.RIGHT)

    def _role(self, d: Difference, side: Side) -> Role:
        document, span = self._comparison.side(side), d.on(side)
        return document.paragraphs[document.paragraph_at(span.start)].role if span is not None else Role.BODY

    def _level(self, d: Difference, side: Side) -> int:
        document, span = self._comparison.side(side), d.on(side)
        return document.paragraphs[document.paragraph_at(span.start)].level if span is not None else 0

    def _after(self, d: Difference, side: Side) -> str:
        span, text = d.on(side), self._comparison.side(side).text
        return text[span.end : span.end + 4 * PASSAGE_CHARACTERS].split("\n", 1)[0] if span is not None else ""

    def _styles(self, d: Difference, side: Side) -> Style:
        style = Style.PLAIN
        for run in self._journeys.runs_under(d, side):
            style |= run.style
        return style


def one_sided_briefly(words: str, side: Side) -> str:
    """Return what is said in one line of a passage that stands on one side alone."""
    begins = passage(words, PASSAGE_CHARACTERS)
    return tr("Missing: {passage}", passage=begins) if side is Side.LEFT else tr("Added: {passage}", passage=begins)


def _names(style: Style) -> list[str]:
    return [tr(name) for bit, name in _STYLES.items() if bit in style]


def _styles_added(style: Style, words: str) -> str:
    names = _names(style)
    return tr_n(
        "{styles} was added to {words}",
        "{styles} were added to {words}",
        len(names),
        styles=listed(names),
        words=words,
    )


def _styles_taken(style: Style, words: str) -> str:
    names = _names(style)
    return tr_n(
        "{styles} was taken from {words}",
        "{styles} were taken from {words}",
        len(names),
        styles=listed(names),
        words=words,
    )


def _styles_taken_too(style: Style) -> str:
    """Say what was taken from the words that were named before."""
    names = _names(style)
    return tr_n("{styles} was taken from it", "{styles} were taken from it", len(names), styles=listed(names))
