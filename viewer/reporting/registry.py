"""The formats of a report. A new one is one file `to_NAME.py` and one line here; nothing is written in this room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.model import Comparison
from viewer.presenting.filters import DEFAULT_FILTER, Filter
from viewer.presenting.review import NO_REMARKS, Remark
from viewer.reporting.errors import ReportError

if TYPE_CHECKING:
    from viewer.settings import Colours


@dataclass(frozen=True, slots=True)
class Reporter:
    """A format: its name on the command line, what a dialog calls it, its suffixes, and what makes it.

    The filter says what a report shows at first; a format that holds everything pays no heed to it. What the reader
    noted is given by the index of the difference. `coloured` says whether it has colours of ours, so that another
    palette makes it another report; None are the usual ones.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    make: Callable[[Comparison, Filter, Mapping[int, Remark], Colours | None], str | bytes]
    coloured: bool = False


# Formats are imported when they are needed: a report as data pays for no layout.


def _html(comparison: Comparison, chosen: Filter, remarks: Mapping[int, Remark], colours: Colours | None) -> str:
    from viewer.reporting.to_html import make
    from viewer.settings import Colours

    return make(comparison, chosen, remarks, colours or Colours.STANDARD)


def _json(comparison: Comparison, chosen: Filter, remarks: Mapping[int, Remark], _colours: Colours | None) -> str:
    from viewer.reporting.to_json import make

    return make(comparison, chosen, remarks)


def _text(comparison: Comparison, chosen: Filter, remarks: Mapping[int, Remark], _colours: Colours | None) -> str:
    from viewer.reporting.to_text import make

    return make(comparison, chosen, remarks=remarks)


def _csv(comparison: Comparison, chosen: Filter, remarks: Mapping[int, Remark], _colours: Colours | None) -> str:
    from viewer.reporting.to_csv import make

    return make(comparison, chosen, remarks)


_REPORTERS = (
    Reporter("html", "Web page", (".html", ".htm"), _html, coloured=True),
    Reporter("json", "JSON data", (".json",), _json),
    Reporter("csv", "Table", (".csv",), _csv),
    Reporter("text", "Plain text", (".txt", ".text"), _text),
)

reporters: Mapping[str, Reporter] = MappingProxyType({r.name: r for r in _REPORTERS})


def format_for(path: PurePath) -> str:
    """Return the format that a file's suffix stands for. Raises ReportError for any other suffix."""
    suffix = path.suffix.lower()
    for reporter in _REPORTERS:
        if suffix in reporter.suffixes:
            return reporter.name
    known = ", ".join(r.suffixes[0] for r in _REPORTERS)
    if not suffix:
        raise ReportError(
            "A name without a suffix stands for no kind of report; the known ones are {known}.", known=known
        )
    raise ReportError(
        "A report is not written as “{suffix}”; the kinds there are end in {known}. Name the file with one of these.",
        suffix=suffix,
        known=known,
    )


def made(
    comparison: Comparison,
    format: str,  # noqa: A002 - the noun itself
    filter: Filter = DEFAULT_FILTER,  # noqa: A002 - the noun itself
    remarks: Mapping[int, Remark] = NO_REMARKS,
    colours: Colours | None = None,
) -> str | bytes:
    """Make a report as the format has it: text or bytes. Raises ReportError for an unknown format."""
    reporter = reporters.get(format)
    if reporter is None:
        raise ReportError(
            "“{format}” is no kind of report; the known ones are {known}.", format=format, known=", ".join(reporters)
        )
    return reporter.make(comparison, filter, remarks, colours)


def render(
    comparison: Comparison,
    format: str,  # noqa: A002 - the noun itself
    filter: Filter = DEFAULT_FILTER,  # noqa: A002 - the noun itself
    colours: Colours | None = None,
) -> str:
    """Make a report that is text. Raises ReportError for an unknown format, or for one that is not text."""
    report = made(comparison, format, filter, colours=colours)
    if isinstance(report, bytes):
        raise ReportError("A report as {format} can only be written to a file.", format=format)
    return report
