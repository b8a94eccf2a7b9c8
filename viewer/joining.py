"""Join loading and comparing: two sources in, one Comparison out. The only place where the two meet."""

from __future__ import annotations

from pathlib import Path

from viewer.comparing import compare
from viewer.lexicons import load_lexicon
from viewer.loading import load, load_text
from viewer.model import Comparison, Document, Options


def compare_documents(left: Document, right: Document, options: Options | None = None) -> Comparison:
    """Compare two loaded documents with all that the program knows of languages."""
    return compare(left, right, options or Options(), load_lexicon())


def compare_files(left: Path, right: Path, options: Options | None = None) -> Comparison:
    """Load two files and compare them. Raises LoadError with a sentence for the reader."""
    return compare_documents(load(left), load(right), options)


__all__ = ["compare_documents", "compare_files", "load", "load_text"]
