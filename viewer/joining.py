"""Join loading, the lexicons and comparing: two sources in, one Comparison out. The only place where they meet."""

from __future__ import annotations

from pathlib import Path

from viewer.comparing import compare
from viewer.lexicons import lexicon_for
from viewer.loading import load, load_text
from viewer.model import Comparison, Document, Options


def compare_documents(left: Document, right: Document, options: Options | None = None) -> Comparison:
    """Compare two loaded documents with what the program knows of their languages."""
    return compare(left, right, options or Options(), lexicon_for(left.text, right.text))


def compare_files(left: Path, right: Path, options: Options | None = None) -> Comparison:
    """Load two files and compare them. Raises LoadError with a sentence for the reader."""
    return compare_documents(load(left), load(right), options)


__all__ = ["compare_documents", "compare_files", "load", "load_text"]
