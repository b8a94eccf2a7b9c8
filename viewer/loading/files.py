"""Read the bytes of a file, and say in a sentence why it cannot be read. Never waits on a device."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from viewer.loading.errors import LoadError
from viewer.translation import Sentence

# The largest source that is read. A million words of plain text take about 6 MB; what is a hundred million bytes
# long is no article, and would only fill the memory.
MAX_BYTES = 100_000_000

# A longer name would drown the sentence it stands in.
_LONGEST_NAME = 80


def read_file(path: Path) -> bytes:
    """Return the bytes of a file. Raises LoadError with a sentence for the reader."""
    try:
        _refuse_what_is_no_file(path)
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise LoadError(_sentence(path, error)) from error
    except ValueError as error:
        raise LoadError("This is not a usable file name. Choose a file.") from error
    refuse_too_large(len(data), path.name)
    return data


def refuse_too_large(size: int, name: str) -> None:
    """Raise LoadError where a source is longer than MAX_BYTES."""
    if size > MAX_BYTES:
        raise LoadError(
            "{name} is larger than {most} MB, which is too large for an article. Open a smaller part of it.",
            name=quoted(name),
            most=MAX_BYTES // 1_000_000,
        )


def quoted(name: str) -> Sentence:
    """Return a name in quotation marks, or words for a source that has none."""
    short = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
    return Sentence("“{words}”", words=short) if short else Sentence("The text")


def _refuse_what_is_no_file(path: Path) -> None:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise LoadError("{name} is a folder. Choose a file inside it.", name=quoted(path.name or str(path)))
    if not stat.S_ISREG(status.st_mode):
        raise LoadError("{name} is a device or a pipe, not a file. Choose a file.", name=quoted(path.name))
    refuse_too_large(status.st_size, path.name)


# A host that says of itself what it is, or one with a path behind it: "report.docx" alone is a file.
_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?::\d+)?(?:/.*)?", re.DOTALL)
_LONGEST_HOST = 260


def _looks_like_address(path: Path) -> bool:
    """Whether a name that is no file may be an address of the web, written without its scheme."""
    if _ADDRESS.fullmatch(path.as_posix()) is None:
        return False
    first, *more = path.parts
    is_host = first.lower().startswith("www.") or bool(more)
    return is_host and len(first) <= _LONGEST_HOST and not Path(first).exists()


def _sentence(path: Path, error: OSError) -> Sentence:
    name = quoted(path.name or str(path))
    if _looks_like_address(path):
        return Sentence(
            "{name} is no file here. If it is the address of a page of the web, put https:// before it.",
            name=quoted(path.as_posix()),
        )
    if isinstance(error, FileNotFoundError):
        return Sentence("{name} was not found. It may have been moved, renamed or deleted; choose it again.", name=name)
    if isinstance(error, PermissionError):
        return Sentence(
            "{name} may not be read: permission is denied. Change its permissions or copy it to your own folder.",
            name=name,
        )
    if isinstance(error, NotADirectoryError):
        return Sentence("{name} was not found, because a part of its path is not a folder. Choose it again.", name=name)
    reason = error.strerror or Sentence("unknown reason")
    return Sentence(
        "{name} cannot be read ({reason}). Check that its drive is connected, and try again.", name=name, reason=reason
    )
