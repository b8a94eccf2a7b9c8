"""Write the answer down: rows, and the differences in them, with what a reader must know of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from viewer.comparing.asking import Check, asking
from viewer.comparing.datelines import dateline_length
from viewer.comparing.differences import row_differences
from viewer.comparing.draft import Draft
from viewer.comparing.flags import Flags
from viewer.comparing.formatting import formatting_differences
from viewer.comparing.naming import same_name
from viewer.comparing.paragraphs import Facing
from viewer.comparing.rows import Rows, common_share
from viewer.comparing.run_in import run_in_role
from viewer.comparing.sentences import join_moved_sentences
from viewer.comparing.steps import steps
from viewer.comparing.texts import Text
from viewer.model import (
    Category,
    Comparison,
    Difference,
    Document,
    Flag,
    Kind,
    Lexicon,
    Limit,
    Options,
    Paragraph,
    Relation,
    Role,
    Row,
    Side,
    Span,
    arranged,
)


def assemble(
    left: Text, right: Text, rows: Rows, limits: tuple[Limit, ...], options: Options, lexicon: Lexicon, check: Check
) -> Comparison:
    """Return the comparison that the settled rows amount to."""
    return _Assembly(left, right, options, lexicon, check).comparison(rows, limits)


class _Assembly:
    """The rows and differences, while they are written down."""

    def __init__(self, left: Text, right: Text, options: Options, lexicon: Lexicon, check: Check) -> None:
        self._left, self._right, self._options, self._lexicon = left, right, options, lexicon
        self._check = check
        self._rows: list[Row] = []
        self._differences: list[Difference] = []
        self._apart: tuple[list[Span], list[Span]] = ([], [])

    def comparison(self, rows: Rows, limits: tuple[Limit, ...]) -> Comparison:
        """Write all down."""
        facings = (*rows.facing, *rows.moved)
        found = zip(facings, steps(self._left, self._right, facings), strict=True)
        drafts = [
            row_differences(self._left, self._right, f, at, self._lexicon) for f, at in asking(found, self._check)
        ]
        changed = [bool(d) for d in drafts]
        alone = self._paragraphs_alone(rows)
        if self._options.moves:
            # Only within the article: what furniture says comes and goes with the page.
            paired = [d for d, f in zip(drafts, facings, strict=True) if self._furniture_role(f) is None]
            whole = [a.drafts for a in alone if a.role is None]
            join_moved_sentences(self._left, self._right, [*paired, *whole], self._lexicon, len(paired), self._check)
        for n, facing in enumerate(asking(facings, self._check)):
            drafts[n] += formatting_differences(self._left, self._right, facing, drafts[n])
            if n < len(rows.facing):
                relation = Relation.CHANGED if changed[n] or drafts[n] else Relation.SAME
                self._add(facing, relation, drafts[n])
            else:
                self._moved(facing, drafts[n])
        for paragraph in alone:
            self._alone(paragraph)
        left, right = self._left.document, self._right.document
        similarity = rows.similarity if rows.unrelated else common_share(self._left, self._right, self._apart)[0]
        self._check()
        ordered, differences = arranged(self._rows, self._differences)
        comparison = Comparison(
            left, right, self._options, tuple(ordered), tuple(differences), similarity, rows.unrelated, limits
        )
        return replace(comparison, differences=tuple(self._flagged(comparison)))

    def _flagged(self, comparison: Comparison) -> Iterator[Difference]:
        finder = Flags(comparison, self._left.tokens.vocabulary.surfaces, self._lexicon)
        for d in asking(comparison.differences, self._check):
            flags = finder.of(d)
            category = self._category(comparison, d, flags)
            yield replace(d, category=category, flags=(*d.flags, *flags)) if flags else d

    def _category(self, comparison: Comparison, d: Difference, flags: tuple[Flag, ...]) -> Category:
        """Return the category of a difference: a name with other letters is another name, and no spelling of one."""
        if d.category is not Category.SPELLING or Flag.NAME not in flags:
            return d.category
        left, right = (comparison.text_of(d, side) for side in Side)
        return d.category if same_name(left, right, self._lexicon) else Category.WORDING

    def _moved(self, facing: Facing, drafts: list[Draft]) -> None:
        n = len(self._rows)
        role = self._furniture_role(facing)
        spans = _extent(self._left.document, facing.left), _extent(self._right.document, facing.right)
        category = Category.FURNITURE if role else Category.MOVED
        flags = (Flag.EDITED,) if any(d.category.substantive for d in drafts) else ()
        self._differences.append(Difference("", Kind.MOVED, category, n, *spans, flags, role=role))
        self._add(facing, Relation.MOVED, drafts)

    def _add(self, facing: Facing, relation: Relation, drafts: list[Draft]) -> None:
        role = self._furniture_role(facing)
        for d, part in self._parts(facing, drafts, role):
            furniture = part if part and d.category.substantive else None
            self._differences.append(_written(d, len(self._rows), furniture))
        self._rows.append(Row(_all(facing.left), _all(facing.right), relation))

    def _parts(self, facing: Facing, drafts: list[Draft], role: Role | None) -> Iterator[tuple[Draft, Role | None]]:
        """Yield the differences of a row, and of which furniture each is: prose may begin or end with some."""
        if role or not drafts or not self._options.furniture:
            yield from ((d, role) for d in (_as_one(drafts) if role else drafts))
            return
        datelines = (
            _dateline(self._left.document, facing.left[0]),
            _dateline(self._right.document, facing.right[0]),
        )
        first = _as_one([d for d in drafts if _within(d, datelines)])
        if first:
            self._set_apart(*datelines)
        yield from ((d, Role.DATELINE) for d in first)
        yield from ((d, self._run_in(d, facing)) for d in drafts if not _within(d, datelines))

    def _run_in(self, draft: Draft, facing: Facing) -> Role | None:
        """Return the role of a difference inside a row of the article that is none of the article's words."""
        documents = self._left.document, self._right.document
        edges = _extent(documents[0], facing.left), _extent(documents[1], facing.right)
        within = self._furniture_within(draft, facing)
        role = within or run_in_role(draft, documents, edges, self._lexicon)
        if role:
            self._set_apart(draft.left, draft.right)
        return role

    def _furniture_within(self, draft: Draft, facing: Facing) -> Role | None:
        """Return the role of a paragraph of furniture that stands between those of a row, such as a page's number."""
        sides = ((self._left.document, facing.left, draft.left), (self._right.document, facing.right, draft.right))
        for document, paragraphs, span in sides:
            if paragraphs[0] == paragraphs[1] or not len(span):
                continue
            here = (document.paragraphs[p] for p in _all(paragraphs))
            met = [p.role for p in here if p.start < span.end and span.start < p.end]
            if met and all(role.is_furniture for role in met):
                return met[0]
        return None

    def _set_apart(self, left: Span, right: Span) -> None:
        """Keep passages out of what the bodies have in common."""
        self._apart[0].append(left)
        self._apart[1].append(right)

    def _furniture_role(self, facing: Facing) -> Role | None:
        """Return the role of a row of furniture, or None for a row of the article."""
        if not self._options.furniture:
            return None
        roles = [self._left.document.paragraphs[p].role for p in _all(facing.left)]
        roles += [self._right.document.paragraphs[q].role for q in _all(facing.right)]
        return roles[0] if all(r.is_furniture for r in roles) else None

    def _paragraphs_alone(self, rows: Rows) -> list[_Alone]:
        left, right = self._left.document, self._right.document
        alone = rows.alone(len(left.paragraphs), len(right.paragraphs))
        return [
            *(self._as_alone(Row((p,), (), Relation.LEFT_ONLY), left.paragraphs[p]) for p in alone[0]),
            *(self._as_alone(Row((), (q,), Relation.RIGHT_ONLY), right.paragraphs[q]) for q in alone[1]),
        ]

    def _as_alone(self, row: Row, paragraph: Paragraph) -> _Alone:
        role = paragraph.role if paragraph.role.is_furniture and self._options.furniture else None
        span = Span(paragraph.start, paragraph.end)
        sides = (span, _NOWHERE) if row.left else (_NOWHERE, span)
        whole = Draft(Category.FURNITURE if role else Category.WORDING, *sides)
        return _Alone(row, role, whole, [whole])

    def _alone(self, paragraph: _Alone) -> None:
        """Write down a paragraph that faces nothing, unless it is a sentence that came from elsewhere."""
        row, role = paragraph.row, paragraph.role
        for d in paragraph.drafts:
            if d is paragraph.whole:
                left, right = (d.left, None) if row.left else (None, d.right)
                kind = Kind.DELETED if row.left else Kind.INSERTED
                self._differences.append(Difference("", kind, d.category, len(self._rows), left, right, role=role))
            else:
                self._differences.append(_written(d, len(self._rows)))
        self._rows.append(row)


@dataclass(frozen=True, slots=True)
class _Alone:
    """A paragraph of one side, its role where it is furniture, its difference as a whole, and what is said of it."""

    row: Row
    role: Role | None
    whole: Draft
    drafts: list[Draft]


_NOWHERE = Span(0, 0)


def _written(draft: Draft, row: int, furniture: Role | None = None) -> Difference:
    """Return a draft as a difference of its row."""
    return Difference(
        "",
        draft.kind,
        Category.FURNITURE if furniture else draft.category,
        row,
        draft.left,
        draft.right,
        (Flag.EDITED,) if draft.edited else (),
        draft.left_letters,
        draft.right_letters,
        furniture,
    )


def _as_one(drafts: list[Draft]) -> list[Draft]:
    """Join the crumbs of a byline or a dateline that is another one: it became another, as a whole."""
    texts = [d for d in drafts if d.kind_known is not Kind.REFORMATTED]
    substantive = [n for n, d in enumerate(texts) if d.category.substantive]
    if len(substantive) < 2:  # noqa: PLR2004 - one is no crumb
        return drafts
    first, last = substantive[0], substantive[-1]
    whole = Draft(
        Category.WORDING,
        Span(texts[first].left.start, texts[last].left.end),
        Span(texts[first].right.start, texts[last].right.end),
    )
    others = [
        d
        for d in drafts
        if d.kind_known is Kind.REFORMATTED and not (d.left.overlaps(whole.left) or d.right.overlaps(whole.right))
    ]
    return [*texts[:first], whole, *texts[last + 1 :], *others]


def _dateline(document: Document, p: int) -> Span:
    """Return the dateline with which a paragraph begins, which may be none."""
    start = document.paragraphs[p].start
    return Span(start, start + dateline_length(document.paragraph_text(p)))


def _within(draft: Draft, datelines: tuple[Span, Span]) -> bool:
    """Whether a difference concerns nothing but the datelines with which the paragraphs begin."""
    sides = zip((draft.left, draft.right), datelines, strict=True)
    return draft.kind_known is None and all(
        not len(side) or (d.start <= side.start and side.end <= d.end) for side, d in sides
    )


def _all(paragraphs: tuple[int, int]) -> tuple[int, ...]:
    return tuple(range(paragraphs[0], paragraphs[1] + 1))


def _extent(document: Document, paragraphs: tuple[int, int]) -> Span:
    return Span(document.paragraphs[paragraphs[0]].start, document.paragraphs[paragraphs[1]].end)
