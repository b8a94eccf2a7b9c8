"""Join loading, the lexicons and comparing: two sources in, one Comparison out. The only place where they meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.comparing import compare
from viewer.lexicons import lexicon_for
from viewer.loading import Apart, Here, load, load_text, prepare_bytes
from viewer.model import Comparison, Document, FetchedPage, Options, ReadingOptions

if TYPE_CHECKING:
    from viewer.fetching import Fetched


def compare_documents(
    left: Document,
    right: Document,
    options: Options | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> Comparison:
    """Compare two loaded documents with what the program knows of their languages.

    Raises Cancelled (that of comparing) where `cancelled` says that nobody waits any more.
    """
    return compare(left, right, options, lexicon_for(left.text, right.text), cancelled=cancelled)


class Online:
    """A page of the web that is fetched and read when this is called, because the reader asked for it."""

    has_chapters = True  # it may be a book; that is known once it is here

    def __init__(
        self,
        address: str,
        options: ReadingOptions | None = None,
        *,
        private: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._address, self._options = address, options or ReadingOptions()
        self._private, self._cancelled = private, cancelled

    def __call__(self) -> Document:
        """Fetch the page and read it. Raises LoadError, or Cancelled."""
        from viewer.fetching import fetch  # brings the library; two files need none

        found = fetch(self._address, private=self._private, cancelled=self._cancelled)
        return _read_page(found, self._options, self._cancelled)


def load_page(
    address: str,
    options: ReadingOptions,
    *,
    kept: FetchedPage | None = None,
    private: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Document, FetchedPage | None]:
    """Read a page as it was kept, or fetch it; return it with what can be kept of it (None: it is too large).

    Raises LoadError, or Cancelled.
    """
    from viewer.fetching import brought_back, fetch, keep  # brings the library; two files need none

    if kept is not None:
        return _read_page(brought_back(kept), options, cancelled), kept
    found = fetch(address, private=private, cancelled=cancelled)
    return _read_page(found, options, cancelled), keep(found)


def _read_page(found: Fetched, options: ReadingOptions, cancelled: Callable[[], bool]) -> Document:
    prepared = prepare_bytes(
        found.data,
        found.address.name,
        options,
        found.media_type,
        charset=found.charset,
        address=found.address.page,
        cancelled=cancelled,
    )
    document = prepared()
    return replace(document, notes=(*document.notes, *found.notes))


Prepared = Apart | Here | Online


def load_both(left: Prepared, right: Prepared) -> tuple[Document, Document]:
    """Load both sides, at the same time where neither is read in this process. Raises LoadError."""
    if isinstance(left, Here) or isinstance(right, Here):
        return left(), right()
    from concurrent.futures import ThreadPoolExecutor  # two plain texts need no threads

    with ThreadPoolExecutor(max_workers=1) as beside:
        waiting = beside.submit(right)
        return left(), waiting.result()


__all__ = ["Online", "Prepared", "compare_documents", "load", "load_both", "load_page", "load_text"]
