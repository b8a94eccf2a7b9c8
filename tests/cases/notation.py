"""The notation of the case files: read a case, and write a comparison the same way. Never judges; test_cases.py does.

A case file begins with lines of `#` that say in a sentence what a reader wants. Then either one marked text,

    They are action carried out by [-hosts-]{+ghosts+}<wording>.

from which both texts are taken, or sections of their own: `--- left` and `--- right` (followed by `markdown` where it
is), `--- marked` as the comparison is to be written, `--- rows`, `--- flags`, `--- says`.

* `[-left-]{+right+}<category>` is replaced, `[-left-]<category>` deleted, `{+right+}<category>` inserted;
* `[=text=]<category>` has another formatting or link;
* `¶` is a paragraph break inside a difference or a row, `⍽` a space that does not break;
* `(moved)` stands before a moved paragraph;
* furniture says what it is: `<furniture:disclaimer>`;
* rows count paragraphs from 1: `2 = 2+3` face each other, `3 > 1` is moved, `- = 4 disclaimer` stands on one side;
* flags: `negation: not` or `quotation: hosts / ghosts` is flagged, `no name: hosts / ghosts` is not;
* says: `unrelated`, `related`, `no differences`.

Lines of one paragraph are joined; blank lines part paragraphs. Spaces at the edge of a mark count as standing outside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from viewer.model import PARAGRAPH_BREAK, Category, Comparison, Difference, Kind, Relation, Row, Side

_SECTION = re.compile(r"^--- (\w+)(?: (\w+))?$", re.MULTILINE)
_TAG = r"<(?P<tag>[a-z]+(?::[a-z_]+)?)>"
_MARK = re.compile(
    rf"(?:\[-(?P<left>(?:(?!-\]).)*)-\])?(?:\{{\+(?P<right>(?:(?!\+\}}).)*)\+\}})?(?<=[\]}}]){_TAG}", re.DOTALL
)
# Signs for what could not be seen in a file.
_SIGNS = {"¶": PARAGRAPH_BREAK, "⍽": "\u00a0"}


@dataclass(frozen=True, slots=True)
class Case:
    """What a case file says."""

    about: str
    left: str
    right: str
    marked: str | None
    left_type: str = "text/plain"
    right_type: str = "text/plain"
    rows: tuple[str, ...] | None = None
    flags: tuple[str, ...] = ()
    says: tuple[str, ...] = ()


def read_case(path: Path) -> Case:
    """Read a case file."""
    return parse_case(path.read_text(encoding="utf-8"))


def parse_case(text: str) -> Case:
    """Read the text of a case file."""
    lines = text.split("\n")
    head = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    about = " ".join(line.lstrip("# ") for line in lines[:head])
    sections, kinds = _sections("\n".join(lines[head:]))
    if not about or ("marked" not in sections and "left" not in sections):
        raise ValueError("a case says what it is about, and has a marked text or two sides")
    marked = tidy(sections["marked"]) if "marked" in sections else None
    return Case(
        about=about,
        left=sections.get("left", side_of(marked or "", Side.LEFT)),
        right=sections.get("right", side_of(marked or "", Side.RIGHT)),
        marked=marked,
        left_type=kinds.get("left", "text/plain"),
        right_type=kinds.get("right", "text/plain"),
        rows=tuple(_told(sections["rows"])) if "rows" in sections else None,
        flags=tuple(_told(sections.get("flags", ""))),
        says=tuple(_told(sections.get("says", ""))),
    )


def _sections(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """Cut a case at its section lines; what stands before the first is the marked text."""
    pieces = _SECTION.split(text)
    sections = {"marked": pieces[0].strip("\n")} if pieces[0].strip() else {}
    kinds: dict[str, str] = {}
    for name, kind, content in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        sections[name] = content.strip("\n") + "\n"
        if kind:
            kinds[name] = f"text/{kind}"
    return sections, kinds


def _told(section: str) -> Iterator[str]:
    return (line.strip() for line in section.split("\n") if line.strip())


def tidy(marked: str) -> str:
    """Join the lines of each paragraph."""
    paragraphs = re.split(r"\n\s*\n", marked.strip("\n"))
    return PARAGRAPH_BREAK.join(re.sub(r" *\n *", " ", p.strip("\n")) for p in paragraphs)


def side_of(marked: str, side: Side) -> str:
    """Return the text of one side of a marked text. A paragraph that the side does not have leaves nothing behind."""
    paragraphs = (_MARK.sub(lambda m: m[str(side)] or "", p) for p in marked.split(PARAGRAPH_BREAK))
    return _unsigned(PARAGRAPH_BREAK.join(p for p in paragraphs if p))


def loosened(marked: str) -> str:
    """Put the spaces at the edges of marks outside them: which side of a word a space belongs to says nothing."""
    return re.sub(r" +", " ", _MARK.sub(_without_edges, marked))


def _without_edges(mark: re.Match[str]) -> str:
    texts = [text for text in (mark["left"], mark["right"]) if text is not None]
    if any(not text.strip(" ") for text in texts):
        return mark[0]
    before, after = (" " if any(edge(t, " ") for t in texts) else "" for edge in (str.startswith, str.endswith))
    left = f"[-{mark['left'].strip(' ')}-]" if mark["left"] is not None else ""
    right = f"{{+{mark['right'].strip(' ')}+}}" if mark["right"] is not None else ""
    return f"{before}{left}{right}<{mark['tag']}>{after}"


# ---- Writing -----------------------------------------------------------------------------------------------------


def written(comparison: Comparison) -> str:
    """Write a comparison in the notation of the case files."""
    rows = (_row(comparison, n, row) for n, row in enumerate(comparison.rows))
    return PARAGRAPH_BREAK.join(rows)


def _row(comparison: Comparison, number: int, row: Row) -> str:
    inside = [d for d in comparison.differences if d.row == number and d.kind is not Kind.MOVED]
    moved = "(moved) " if row.relation is Relation.MOVED else ""
    if not row.left:
        return moved + "".join(_mark(comparison, d) for d in inside)
    paragraphs = comparison.left.paragraphs
    return moved + _marked(comparison, inside, paragraphs[row.left[0]].start, paragraphs[row.left[-1]].end)


def _marked(comparison: Comparison, inside: list[Difference], at: int, end: int) -> str:
    """Put the marks into a stretch of the left text; a passage set otherwise encloses the changes inside it."""
    signs: list[tuple[int, int, str, int]] = []
    for d in inside:
        if d.left is None:
            raise ValueError(f"{d.id} stands in a row with a left side and has none")
        if d.kind is Kind.REFORMATTED:
            signs += [(d.left.start, 1, "[=", d.left.start), (d.left.end, 0, f"=]<{d.category}>", d.left.end)]
        else:
            signs.append((d.left.start, 2, _mark(comparison, d), d.left.end))
    pieces: list[str] = []
    for place, _, sign, behind in sorted(signs, key=lambda s: s[:2]):
        pieces += (_shown(comparison.left.text[at : max(at, place)]), sign)
        at = max(at, behind)
    return "".join((*pieces, _shown(comparison.left.text[at:end])))


def _mark(comparison: Comparison, d: Difference) -> str:
    left, right = comparison.text_of(d, Side.LEFT), comparison.text_of(d, Side.RIGHT)
    role = f":{d.role}" if d.category is Category.FURNITURE and d.role else ""
    return (
        (f"[-{_shown(left)}-]" if left else "") + (f"{{+{_shown(right)}+}}" if right else "") + f"<{d.category}{role}>"
    )


def _shown(text: str) -> str:
    for sign, meant in _SIGNS.items():
        text = text.replace(meant, sign)
    return text


def _unsigned(text: str) -> str:
    for sign, meant in _SIGNS.items():
        text = text.replace(sign, meant)
    return text


def written_rows(comparison: Comparison) -> tuple[str, ...]:
    """Write the rows of a comparison in the notation of the case files."""
    return tuple(_written_row(comparison, row) for row in comparison.rows)


def _written_row(comparison: Comparison, row: Row) -> str:
    left, right = ("+".join(str(p + 1) for p in row.on(side)) or "-" for side in Side)
    sign = ">" if row.relation is Relation.MOVED else "="
    document, alone = (comparison.right, row.right) if not row.left else (comparison.left, row.left)
    role = document.paragraphs[alone[0]].role if not (row.left and row.right) else None
    return f"{left} {sign} {right}" + (f" {role}" if role and role.is_furniture else "")
