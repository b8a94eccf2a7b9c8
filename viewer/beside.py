"""Work that nothing cancels, done beside the thread that asks for it, in its order; the program ends only behind it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread


class Beside:
    """Does one thing at a time; asked from one thread."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._last: Thread | None = None

    @property
    def is_busy(self) -> bool:
        """Whether anything is still to be done."""
        return self._last is not None and self._last.is_alive()

    def do(self, deed: Callable[[], object]) -> None:
        """Do something behind all that was asked for before."""
        before = self._last if self.is_busy else None

        def work() -> None:
            if before is not None:
                before.join()
            deed()

        self._last = Thread(target=work, name=self._name)
        self._last.start()

    def finish(self) -> None:
        """Wait until all is done."""
        if self._last is not None:
            self._last.join()
