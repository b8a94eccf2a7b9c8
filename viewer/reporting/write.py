"""Write a report beside its place, then put it there: nothing half-written, and what stood there outlives a failure."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.model import Comparison
from viewer.presenting.filters import DEFAULT_FILTER, Filter
from viewer.presenting.review import NO_REMARKS, Remark
from viewer.reporting.errors import ReportError
from viewer.reporting.registry import format_for, made
from viewer.translation import Sentence
from viewer.whole_file import write_whole

if TYPE_CHECKING:
    from viewer.settings import Colours

# What a new file is allowed to, before the reader's own mask: a temporary file would keep 0600.
_NEW_FILE_MODE = 0o666


def write_report(
    comparison: Comparison,
    path: Path,
    format: str | None = None,  # noqa: A002 - the noun itself
    filter: Filter = DEFAULT_FILTER,  # noqa: A002 - the noun itself
    remarks: Mapping[int, Remark] = NO_REMARKS,
    colours: Colours | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write a report, in the format of the file's suffix where none is named. Raises ReportError.

    Where `cancelled` says, once it is made, that nobody waits for it any more, nothing is written.
    """
    report = made(comparison, format or format_for(path), filter, remarks, colours)
    if cancelled():
        return
    # What no encoding can hold (half a surrogate pair) is written as an escape, never a failure.
    data = report if isinstance(report, bytes) else report.encode("utf-8", "backslashreplace")
    try:
        _replace(_real_place(path), data)
    except OSError as error:
        raise ReportError(_sentence(path, error)) from error


def _real_place(path: Path) -> Path:
    """Follow a link to the file it names, so that the file is replaced and not the link."""
    return path.resolve() if path.is_symlink() else path


def _replace(path: Path, data: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError
    if path.exists() and not path.is_file():
        # A device or a pipe has no place beside it that could be renamed.
        path.write_bytes(data)
        return
    if path.exists() and not os.access(path, os.W_OK):
        raise PermissionError
    mode = path.stat().st_mode & 0o777 if path.exists() else _NEW_FILE_MODE & ~_mask()
    write_whole(path, data, mode)


def _mask() -> int:
    """Return the reader's own mask; the system tells it only to who sets it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _sentence(path: Path, error: OSError) -> Sentence:
    name = Sentence("“{words}”", words=path.name or str(path))
    if isinstance(error, IsADirectoryError):
        return Sentence("The report cannot be written: {name} is a folder. Give it the name of a file.", name=name)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Sentence("The report cannot be written: there is no folder “{folder}”.", folder=str(path.parent))
    if isinstance(error, PermissionError):
        return Sentence("The report cannot be written: {name} may not be written to. Choose another place.", name=name)
    return Sentence(
        "The report cannot be written to {name} ({reason}).",
        name=name,
        reason=error.strerror or Sentence("unknown reason"),
    )
