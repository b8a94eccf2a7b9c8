"""Say a difference in words, and where it is. One sentence a difference; judges nothing, draws nothing."""

from __future__ import annotations

from functools import cached_property

from viewer.model import Category, Comparison, Difference, Flag, Kind, Role, Side, Span, Style, is_moved_sentence
from viewer.presenting.context import core_of_change, dressed_words, word_before, word_beside
from viewer.presenting.glyphs import change_of_shape, mark_name, with_article
from viewer.presenting.journeys import Journeys
from viewer.presenting.labels import CATEGORY_LABELS, role_bare, role_noun
from viewer.presenting.phrases import capital, counted, in_words, listed, paragraph_sign, passage, quoted, shortened

# A moved or whole passage is named by its first words: enough to know it again.
PASSAGE_CHARACTERS = 48
# A target longer than this would push the words of the link out of the line.
TARGET_CHARACTERS = 60

_FLAGS = {
    Flag.QUOTATION: "inside a quotation",
    Flag.NEGATION: "a negation",
    Flag.NAME: "a name",
    Flag.ATTRIBUTION: "an attribution",
    Flag.HEDGE: "a hedge",
}
_STYLES = {
    Style.BOLD: "bold",
    Style.ITALIC: "italic",
    Style.UNDERLINE: "underline",
    Style.STRIKE: "strike-through",
    Style.CODE: "code",
    Style.SUPERSCRIPT: "superscript",
    Style.SUBSCRIPT: "subscript",
}


def describe(comparison: Comparison, difference: Difference) -> str:
    """Return one sentence, without a full stop, that says what differs."""
    return Narrator(comparison).describe(difference)


def locate(comparison: Comparison, difference: Difference) -> str:
    """Return where a difference stands and of what category it is: "¶ 4 · wording"."""
    return Narrator(comparison).locate(difference)


class Narrator:
    """Tells the differences of one comparison. Keep one where many are told."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._tell = {
            Category.PUNCTUATION: self._punctuation,
            Category.TYPOGRAPHY: self._typography,
            Category.SPACING: self._spacing,
            Category.FORMATTING: self._formatting,
            Category.LINK: self._link,
        }

    def describe(self, difference: Difference) -> str:
        """Return one sentence, without a full stop, that says what differs."""
        return capital(self._sentence(difference)) + self._flags(difference)

    def locate(self, difference: Difference) -> str:
        """Return where a difference stands, numbered on the left where the left has it, and its category."""
        row = self._comparison.rows[difference.row]
        side = Side.LEFT if difference.left is not None and row.left else Side.RIGHT
        span = difference.on(side)
        document = self._comparison.side(side)
        index = document.paragraph_at(span.start) if span is not None else (row.on(side) or (0,))[0]
        where = paragraph_sign(index) + (" on the right" if side is Side.RIGHT else "")
        return f"{where} · {CATEGORY_LABELS[difference.category].name.lower()}"

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
        told = self._tell.get(d.category, self._words)(d)
        return f"{told} in the {role_bare(d.role)}" if d.category is Category.FURNITURE and d.role else told

    def _words(self, d: Difference) -> str:
        left, right = self._texts(d)
        if not left.strip() and not right.strip():
            return self._spacing(d)
        if not left.strip():
            return f"{quoted(right)} was added"
        if not right.strip():
            return f"{quoted(left)} is missing on the right"
        return f"{quoted(left)} became {quoted(right)}"

    def _whole_passage(self, d: Difference) -> str:
        side = Side.LEFT if d.left is not None else Side.RIGHT
        role = d.role or self._role(d, side)
        text = self._comparison.text_of(d, side)
        if side is Side.RIGHT:
            what = f"{role_noun(role)} was added"
        elif d.category is Category.FURNITURE:
            what = f"the {role_bare(role)} is missing on the right"
        else:
            what = f"{role_noun(role)} is missing on the right"
        return f"{what}: {passage(text, PASSAGE_CHARACTERS)}"

    def _moved(self, d: Difference) -> str:
        left, right = self._texts(d)
        begins = passage(left or right, PASSAGE_CHARACTERS)
        steps = self._journeys.paragraphs(d.row)
        if is_moved_sentence(self._comparison, d) and d.right is not None:
            way = f"moved to {paragraph_sign(self._comparison.right.paragraph_at(d.right.start))} on the right"
        elif not steps:
            way = "stands in another place"
        else:
            way = f"moved {'down' if steps > 0 else 'up'} by {counted(abs(steps), 'paragraph', 'paragraphs')}"
        return f"{begins} {way}" + (", edited on the way" if Flag.EDITED in d.flags else "")

    def _reflowed(self, d: Difference) -> str:
        row = self._comparison.rows[d.row]
        broken = Side.RIGHT if "\n" in self._comparison.text_of(d, Side.RIGHT) else Side.LEFT
        begins = passage(self._after(d, broken), PASSAGE_CHARACTERS // 2)
        counts = len(row.left), len(row.right)
        if min(counts) == 1 and counts[0] != counts[1]:
            left, right = in_words(counts[0]), in_words(counts[1])
            noun = "paragraph" if counts[0] == 1 else "paragraphs"
            return f"{left} {noun} on the left, {right} on the right: broken before {begins}"
        return f"paragraph broken on the {broken}, before {begins}"

    def _punctuation(self, d: Difference) -> str:
        left, right = core_of_change(*self._texts(d))
        before, after = mark_name(left.strip()), mark_name(right.strip())
        if not right.strip() and before:
            return f"{with_article(before)} is missing on the right{self._near(d)}"
        if not left.strip() and after:
            return f"{with_article(after)} was added{self._near(d)}"
        if before and after:
            return f"{with_article(before)} became {with_article(after)}{self._near(d)}"
        return self._words(d)

    def _near(self, d: Difference) -> str:
        word = self._word_near(d)
        return f" after {quoted(word)}" if word else ""

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
        return told + self._beside(d.left)

    def _beside(self, span: Span) -> str:
        """Say in, before or after which word a mark stands on the left."""
        word, place = word_beside(self._comparison.left.text, span)
        return f" {place} {quoted(word)}" if word else ""

    def _spacing(self, d: Difference) -> str:
        left, right = (dressed_words(self._comparison.side(s).text, d.on(s)) for s in Side)
        if not left or not right:
            return f"the space around {quoted(left or right)} differs"
        return f"{quoted(left)} is written {quoted(right)} on the right"

    def _formatting(self, d: Difference) -> str:
        before, after = (self._styles(d, side) for side in Side)
        words = quoted(self._texts(d)[0] or self._texts(d)[1])
        clauses = []
        if after & ~before:
            clauses.append(f"{_style_names(after & ~before)} added to {words}")
        if before & ~after:
            clauses.append(f"{_style_names(before & ~after)} taken from {'it' if clauses else words}")
        return listed(clauses) or self._levels(d, words)

    def _levels(self, d: Difference, words: str) -> str:
        before, after = (self._level(d, side) for side in Side)
        if before == after:
            return f"{words} is set otherwise on the right"
        if before and after:
            return f"{words} became a heading of level {after}, not {before}"
        return f"{words} became a heading" if after else f"{words} is no heading on the right"

    def _link(self, d: Difference) -> str:
        before, after = (self._target(d, side) for side in Side)
        words = quoted(self._texts(d)[0] or self._texts(d)[1])
        if after and not before:
            return f"a link was added to {words}: {shortened(after, TARGET_CHARACTERS)}"
        if before and not after:
            return f"the link of {words} is missing on the right: {shortened(before, TARGET_CHARACTERS)}"
        return f"the link of {words} leads elsewhere: {shortened(after, TARGET_CHARACTERS)}"

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

    def _target(self, d: Difference, side: Side) -> str:
        return next((run.link for run in self._journeys.runs_under(d, side) if run.link), "")

    def _flags(self, d: Difference) -> str:
        said = [_FLAGS[flag] for flag in d.flags if flag in _FLAGS]
        return f" ({', '.join(said)})" if said else ""


def _style_names(style: Style) -> str:
    """Return the names with their verb: "bold was", "bold and italic were"."""
    names = [name for bit, name in _STYLES.items() if bit in style]
    return f"{listed(names)} {'was' if len(names) == 1 else 'were'}"
