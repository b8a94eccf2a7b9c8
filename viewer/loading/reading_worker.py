"""Read one source in a process of its own: a request on standard input, an answer on standard output, and an end.

What it parses was made by strangers. It may not grow or run for ever, may open no connection, start no program and
write no file. Imports only the loader it is asked for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO

from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.raw import Raw
from viewer.loading.registry import rich_loader
from viewer.loading.wire import answer, read_request, refusal
from viewer.model import Document

# Bytes of address space for the parsers. A Word file of a thousand pages takes a third of it.
MEMORY = 1_000_000_000

# Seconds of computing after which the system ends the process, even where nobody is left who would.
COMPUTING = 30

# What no document may cause: connections, other programs, written files. The names are Python's audit events.
_FORBIDDEN = (
    "socket.",
    "subprocess.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
    "os.spawn",
    "os.fork",
    "os.remove",
    "os.rename",
    "os.mkdir",
    "os.rmdir",
    "os.link",
    "os.symlink",
    "os.startfile",
    "shutil.",
    "tempfile.",
    "webbrowser.",
)
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class ForbiddenError(PermissionError):
    """A parser tried what no document may cause."""


def main() -> None:
    """Read the request, answer it, end."""
    with _own_output() as out:
        raw, module = read_request(sys.stdin.buffer.read())
        read = rich_loader(module)
        _limit()
        sys.addaudithook(_refuse)
        out.write(_answered(read, raw))
    # What is left is freed by the system: a tree of a million elements takes its time otherwise.
    os._exit(0)


def _own_output() -> BinaryIO:
    """Return standard output for the answer alone: what a parser prints goes nowhere."""
    out = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return out


def _answered(read: Callable[[Raw], Document], raw: Raw) -> bytes:
    try:
        return answer(read(raw))
    except LoadError as error:
        return refusal(error)
    except MemoryError:
        return refusal(
            LoadError("{name} needs too much memory to be read. Open a smaller part of it.", name=quoted(raw.name))
        )
    except RecursionError:
        return refusal(
            LoadError("{name} is nested too deeply to be read. Open a simpler copy of it.", name=quoted(raw.name))
        )


def _limit() -> None:
    """Set the limits of the system, where it has them."""
    sys.dont_write_bytecode = True
    try:
        import resource
    except ImportError:  # Windows has none
        return
    limits = ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, COMPUTING), (resource.RLIMIT_CORE, 0))
    for kind, most in limits:
        with suppress(ValueError, OSError):  # macOS refuses the first; a lower limit may be set already
            resource.setrlimit(kind, (most, most))


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what no document may cause; the interpreter asks before each."""
    if event == "open":
        flags = arguments[2]
        if isinstance(flags, int) and flags & _WRITES:
            raise ForbiddenError(13, "A document may write no file")
    elif event.startswith(_FORBIDDEN):
        raise ForbiddenError(13, f"A document may not cause {event}")
