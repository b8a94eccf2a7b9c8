"""Tell furniture that runs into a paragraph of the article: "LONDON (Reuters) - " before it, the credit behind it.

Only a piece that stands on one side, or is another one on each, is asked about: the lexicon says what it is.
"""

from __future__ import annotations

import regex

from viewer.comparing.draft import Draft
from viewer.model import Document, Kind, Lexicon, Line, Role, Span

# What runs into the first sentence, and what into the last.
_BEFORE = frozenset({Role.DATELINE, Role.BYLINE, Role.SOURCE})
_BEHIND = frozenset({Role.BYLINE, Role.SOURCE, Role.COPYRIGHT})
# A longer piece is no line of the page.
_LONGEST = 120
# A piece is set off from what it stands before: by a dash, a colon, a bracket, a full stop.
_SET_OFF = regex.compile(r"[-–—:.!?\])/]\s*$")
# A piece behind the last sentence opens with a bracket, a dash or the sign of copyright, or is a sentence itself.
_OPENS = regex.compile(r"^\s*[(\[–—©]|[.!?]\s*$")
_SENTENCE_BEGINS = regex.compile(r"^\s*[\"'«„“‘]?[\p{Lu}\p{N}]")
_SENTENCE_ENDED = regex.compile(r"[.!?…][\p{Pf}\p{Pe}\"'’”»]*\s*$")
_MARKS = regex.compile(r"[\s)\].:/–—-]*")
_WORDS = regex.compile(r"\w+")
# Round a piece so much of the text tells whether a sentence ends or begins there.
_NEAR = 8


def run_in_role(
    draft: Draft, documents: tuple[Document, Document], edges: tuple[Span, Span], lexicon: Lexicon
) -> Role | None:
    """Return the role of a difference that is furniture at an edge of its row; `edges` are the extents of the row."""
    if draft.kind not in (Kind.INSERTED, Kind.DELETED, Kind.REPLACED) or not draft.category.substantive:
        return None
    sides = zip((draft.left, draft.right), documents, edges, strict=True)
    roles = {_role(span, document.text, edge, lexicon) for span, document, edge in sides if len(span)}
    return roles.pop() if len(roles) == 1 else None


def _role(span: Span, text: str, edge: Span, lexicon: Lexicon) -> Role | None:
    """Return what one side of a difference is, where it stands at an edge of the row."""
    if len(span) > _LONGEST:
        return None
    if span.start == edge.start:
        # Another dateline may close with the same bracket and dash.
        behind = _end_of_marks(text, span.end)
        piece, ahead = text[span.start : behind], text[behind : behind + _NEAR]
        return _asked(piece, _BEFORE, lexicon) if _SET_OFF.search(piece) and _SENTENCE_BEGINS.match(ahead) else None
    piece = text[span.start : span.end]
    if span.end == edge.end and _OPENS.search(piece) and _SENTENCE_ENDED.search(text[edge.start : span.start][-_NEAR:]):
        return _asked(piece, _BEHIND, lexicon)
    return None


def _end_of_marks(text: str, at: int) -> int:
    """Return where the brackets, dashes and blanks end that stand at a place."""
    found = _MARKS.match(text, at)
    return found.end() if found else at


def _asked(piece: str, roles: frozenset[Role], lexicon: Lexicon) -> Role | None:
    line = piece.strip()
    role = lexicon.furniture.role_of(Line(line, len(_WORDS.findall(line))), edge=True)
    return role if role in roles else None
