"""Read a risky source in a process of its own, so that a crash, a hang or a flood takes nothing else with it.

Parses nothing itself. Where no process can be started (some systems allow none), the source is read here.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from viewer.loading import wire
from viewer.loading.errors import Cancelled, LoadError
from viewer.loading.files import quoted
from viewer.loading.raw import Raw
from viewer.model import Document

# The word by which the frozen program knows that it is to read, and not to open a window.
WORKER = "--reading-worker"

# Seconds after which a source is given up. A book of 500 pages takes three; what takes longer hangs.
PATIENCE = 10.0

# So often it is asked whether anybody still waits.
_TICK = 0.1

# The folder that holds the package, whether it is installed or a checkout.
_PACKAGE = Path(__file__).resolve().parents[2]
_HERE = "import sys; sys.path.insert(0, sys.argv[1]); from viewer.loading.reading_worker import main; main()"


def read_apart(
    raw: Raw,
    module: str,
    read_here: Callable[[Raw], Document],
    cancelled: Callable[[], bool] = lambda: False,
    patience: float = PATIENCE,
) -> Document:
    """Return the Document of a source. Raises LoadError, or Cancelled when nobody waits any more."""
    process = _start()
    if process is None:
        return read_here(raw)
    with process:
        try:
            out, said = _talk(process, wire.request(raw, module), cancelled, time.monotonic() + patience)
        except subprocess.TimeoutExpired as error:
            raise LoadError(
                "{name} cannot be read within {seconds} seconds. It may be damaged; open a smaller or simpler "
                "copy of it.",
                name=quoted(raw.name),
                seconds=f"{patience:.0f}",
            ) from error
        finally:
            process.kill()
    try:
        return wire.read_answer(out)
    except ValueError as error:
        raise _crash(raw, said) from error


def _start() -> subprocess.Popen[bytes] | None:
    """Start the reading process, or return None where there can be none."""
    if not sys.executable:
        return None
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, WORKER] if frozen else [sys.executable, "-P", "-c", _HERE, str(_PACKAGE)]
    pipe = subprocess.PIPE
    try:
        # Our own interpreter with our own module: nothing of the source stands in the command.
        return subprocess.Popen(  # noqa: S603
            command, stdin=pipe, stdout=pipe, stderr=pipe, env=os.environ | _ONE_THREAD, creationflags=_NO_CONSOLE
        )
    except OSError:
        return None


# Libraries of numbers would set memory aside for a thread on every processor.
_ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}

_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def _talk(
    process: subprocess.Popen[bytes], request: bytes, cancelled: Callable[[], bool], until: float
) -> tuple[bytes, bytes]:
    """Send the request and wait for the answer. Raises TimeoutExpired, or Cancelled."""
    # A thread of our own writes: `communicate` forgets what is left to write when it is called again after its time.
    stdin, process.stdin = process.stdin, None
    threading.Thread(target=_feed, args=(stdin, request), daemon=True).start()
    while True:
        left = until - time.monotonic()
        try:
            return process.communicate(timeout=max(0.0, min(_TICK, left)))
        except subprocess.TimeoutExpired:
            if cancelled():
                raise Cancelled from None
            if left <= 0:
                raise


def _feed(stdin: IO[bytes], request: bytes) -> None:
    """Write the request; a process that ended early reads no more of it."""
    with suppress(OSError), stdin:
        stdin.write(request)


def _crash(raw: Raw, said: bytes) -> LoadError:
    """Return the sentence for a reading process that ended without an answer; its last words go along as a note."""
    error = LoadError(
        "{name} could not be read: its reader broke off, because the file is damaged or too large. Open "
        "another copy of it.",
        name=quoted(raw.name),
    )
    if said:
        error.add_note(said.decode("utf-8", "replace"))
    return error
