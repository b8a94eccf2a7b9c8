"""Join loading, the lexicons and comparing: two sources in, one Comparison out. The only place where they meet."""

from __future__ import annotations

from pathlib import Path

from viewer.comparing import compare
from viewer.lexicons import lexicon_for
from viewer.loading import Apart, Here, load, load_text, prepare
from viewer.model import Comparison, Document, Options


def compare_documents(left: Document, right: Document, options: Options | None = None) -> Comparison:
    """Compare two loaded documents with what the program knows of their languages."""
    return compare(left, right, options or Options(), lexicon_for(left.text, right.text))


def compare_files(left: Path, right: Path, options: Options | None = None) -> Comparison:
    """Load two files and compare them. Raises LoadError with a sentence for the reader."""
    return compare_documents(*load_both(prepare(left), prepare(right)), options)


def load_both(left: Apart | Here, right: Apart | Here) -> tuple[Document, Document]:
    """Load both sides, at the same time where each is read in a process of its own. Raises LoadError."""
    if not (isinstance(left, Apart) and isinstance(right, Apart)):
        return left(), right()
    from concurrent.futures import ThreadPoolExecutor  # two plain texts need no threads

    with ThreadPoolExecutor(max_workers=1) as beside:
        waiting = beside.submit(right)
        return left(), waiting.result()


__all__ = ["compare_documents", "compare_files", "load", "load_both", "load_text"]
