"""What the window asks of the parts below it. Names the questions, answers none: the joining is done in `app`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from viewer.model import Comparison, Document, FetchedPage, Options, ReadingOptions
from viewer.presenting.filters import Filter
from viewer.presenting.review import Remark
from viewer.settings import Colours


class Engine(Protocol):
    """Load, compare and write. Every method may be called off the window's thread."""

    def load(self, path: Path, reading: ReadingOptions, cancelled: Callable[[], bool]) -> Document:
        """Load a file. Raises LoadError, or Cancelled where `cancelled` says that nobody waits any more."""

    def load_text(self, text: str, name: str, media_type: str | None, cancelled: Callable[[], bool]) -> Document:
        """Load a text. Raises LoadError, or Cancelled."""

    def load_address(
        self,
        address: str,
        reading: ReadingOptions,
        cancelled: Callable[[], bool],
        *,
        private: bool,
        kept: FetchedPage | None,
    ) -> tuple[Document, FetchedPage | None]:
        """Load a page of the web as it was kept, or fetch it; return what can be kept of it (None: it is too large).

        Raises LoadError, or Cancelled.
        """

    def compare(
        self,
        left: Document,
        right: Document,
        options: Options | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Comparison:
        """Compare two documents, by the usual options where none are told. Raises Cancelled, that of comparing."""

    def write_report(
        self,
        comparison: Comparison,
        path: Path,
        format_name: str,
        shown: Filter,
        remarks: Mapping[int, Remark],
        colours: Colours,
        cancelled: Callable[[], bool],
    ) -> None:
        """Write a report with what was noted, in these colours, that shows at first what the filter shows.

        Nothing is written where `cancelled` says that nobody waits any more. Raises ReportError.
        """
