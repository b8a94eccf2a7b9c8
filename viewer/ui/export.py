"""Export: the formats as a dialog shows them, and the file a reader chose for one. Writes nothing."""

from __future__ import annotations

import re
from pathlib import Path

from viewer.reporting import Reporter, format_for, reporters
from viewer.translation import tr

# What a reader means as the kind of a file: ".docx", ".pdf". A figure or a word behind a point ("1.2", "Dr. Smith's
# essay") belongs to the name.
_KIND = re.compile(r"\.[a-z][a-z0-9]{0,4}", re.IGNORECASE)


def filters() -> tuple[str, ...]:
    """Return the lines for the dialog, a format each."""
    return tuple(_line(reporter) for reporter in reporters.values())


def proposal(folder: str, left: str, right: str) -> str:
    """Return the file name to begin with."""
    suffix = next(iter(reporters.values())).suffixes[0]
    name = f"{Path(left).stem or 'left'} - {Path(right).stem or 'right'}{suffix}"
    return str(Path(folder) / name) if folder else name


def resolve(path: Path, chosen: str) -> tuple[Path, str]:
    """Return file and format: by the suffix that was typed, else by the line that was chosen.

    Raises ReportError for a suffix of another kind of file: a web page named "editor.docx" would deceive its reader.
    """
    if _KIND.fullmatch(path.suffix):
        return path, format_for(path)
    first, *others = reporters.values()
    reporter = next((r for r in others if _line(r) == chosen), first)
    return path.with_name(path.name + reporter.suffixes[0]), reporter.name


def _line(reporter: Reporter) -> str:
    return f"{tr(reporter.title)} ({' '.join(f'*{suffix}' for suffix in reporter.suffixes)})"
