"""Read plain text: blank lines part paragraphs for certain, other line ends by what the lines say."""

from __future__ import annotations

from viewer.loading.compose import Joins, Lines, compose
from viewer.loading.evidence import weigh
from viewer.loading.glue import glues
from viewer.loading.lines import cut
from viewer.loading.source import Source
from viewer.model import Document

MEDIA_TYPE = "text/plain"


def read(source: Source) -> Document:
    """Return the Document of a plain text that is not blank."""
    found = cut(source)
    certain = found.gaps[:-1]
    between, hyphens = glues(found.texts)
    joins = Joins(
        weights=weigh(found.texts, found.indents, certain),
        certain=certain,
        glues=[" " if c else g for g, c in zip(between, certain, strict=True)],
        hyphens=[k for k in hyphens if not certain[k]],
    )
    composed = compose(source, Lines(found.texts, found.sources, found.bends), joins)
    return Document(
        text=composed.text,
        paragraphs=composed.paragraphs,
        name=source.name,
        joints=composed.joints,
        hyphens=composed.hyphens,
        source_map=composed.source_map,
        media_type=MEDIA_TYPE,
        encoding=source.encoding,
        sha256=source.sha256,
        notes=source.notes,
    )
