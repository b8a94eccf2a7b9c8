"""What becomes a side: files, addresses, what is pasted or dropped, recent pairs. Reads and compares nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from viewer.loading.links import is_web
from viewer.model import Side
from viewer.paths import resources
from viewer.sessions import SUFFIX
from viewer.settings import RecentPair
from viewer.translation import tr, tr_n
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.drop import Files, Links, Received, Refused, Words, received
from viewer.ui.file_dialogs import FileDialogs
from viewer.ui.kept import LOST
from viewer.ui.memory import Memory
from viewer.ui.recents import places_of
from viewer.ui.sessions import Sessions
from viewer.ui.sources import Source
from viewer.ui.workbench import Workbench

SAMPLE = ("night-ferry-blog.txt", "night-ferry-wire.md")


class Opening(QObject):
    """Asks the reader, and hands sources to the workbench and sessions to what opens them.

    Each offer has its number, so that it is known when it is shown.
    """

    tried = Signal()
    """() something is about to become a side: what was said of an earlier try is no longer true."""
    refused = Signal(str)
    """(sentence) it could not be done."""

    def __init__(
        self,
        window: QWidget,
        bench: Workbench,
        page: ComparisonPage,
        sessions: Sessions,
        *,
        dialogs: FileDialogs,
        memory: Memory,
    ) -> None:
        super().__init__(window)
        self._window, self._bench, self._page, self._sessions = window, bench, page, sessions
        self._dialogs, self._memory = dialogs, memory
        self._pasted = count(1)
        self._offers = count(1)
        self._addresses: Mapping[Side, str] = {}
        bench.sides_changed.connect(self._forget_addresses)

    def handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return what does each action that makes something a side."""
        return {
            "open_both": self.open_both,
            "open_left": lambda: self.open(Side.LEFT),
            "open_right": lambda: self.open(Side.RIGHT),
            "open_address": self.open_address,
            "sample": self.sample,
            "paste": self.paste,
            "paste_plain": lambda: self.take(received(QApplication.clipboard().mimeData(), plain=True), None),
            "paste_left": lambda: self.paste(Side.LEFT),
            "paste_right": lambda: self.paste(Side.RIGHT),
        }

    def open_paths(self, paths: tuple[Path, ...], side: Side | None = None) -> None:
        """Take two files as the sides, or one as this side or the one that is free; a session is both sides."""
        if not any(map(is_session, paths)):
            self._fill([Source(path) for path in paths], side)
        elif len(paths) == 1:
            self.tried.emit()
            self._sessions.open(paths[0])
        else:
            self._refuse(tr("A session is a whole comparison: open it by itself."))

    def _fill(self, sources: Sequence[Source], side: Side | None = None) -> None:
        """Make two sources the sides, or one this side: without a side the free one, or the one last touched."""
        if len(sources) >= len(Side):
            self._offer(dict(zip(Side, sources, strict=False)))
        elif sources:
            self._offer({side or self._bench.first_free() or self._page.mouse.side: sources[0]})

    def open_both(self) -> None:
        """Ask for two files; when only one is chosen, ask for the other."""
        chosen = self._dialogs.open_files(self._window, tr("Open two texts"), self._memory.settings.last_folder)
        if not chosen:
            return
        self._memory.remember_folder(chosen[0])
        if len(chosen) > len(Side):
            self._refuse(tr_n("You chose 1 file.", "You chose {n} files. Variorum compares two.", len(chosen)))
        elif len(chosen) == len(Side) or is_session(chosen[0]):
            self.open_paths(chosen)
        else:
            other = self._dialogs.open_file(self._window, tr("Open the other text"), str(chosen[0].parent))
            sources = {Side.LEFT: Source(chosen[0])}
            self._offer(sources if other is None else {**sources, Side.RIGHT: Source(other)})

    def open(self, side: Side) -> None:
        """Ask for the file of one side."""
        title = tr("Open the left text") if side is Side.LEFT else tr("Open the right text")
        chosen = self._dialogs.open_file(self._window, title, self._memory.settings.last_folder)
        if chosen is not None:
            self._memory.remember_folder(chosen)
            self.open_paths((chosen,), side)

    def open_names(self, names: tuple[str, ...]) -> None:
        """Take files or addresses by their names, as a command line has them."""
        if any(is_session(Path(name)) and not is_web(name) for name in names):
            self.open_paths(tuple(map(Path, names)))
        else:
            self._fill([self._address(name) if is_web(name) else Source(Path(name)) for name in names])

    def open_address(self) -> None:
        """Ask for one or two addresses of the web, and fetch them."""
        from viewer.ui.address_dialog import AddressDialog

        dialog = AddressDialog(
            self._window, private=self._memory.settings.private_addresses, addresses=self.addresses_not_there
        )

        def take() -> None:
            self._memory.change(private_addresses=dialog.private)
            found = dialog.addresses
            sources = {side: self._address(address) for side, address in found.items()}
            if len(found) == 1:
                only = next(iter(found))
                free = self._bench.first_free()
                sources = {free if free is not None and only is Side.LEFT else only: sources[only]}
            self._offer(sources)

        dialog.accepted.connect(take)
        dialog.open()

    @property
    def addresses_not_there(self) -> Mapping[Side, str]:
        """The addresses that were given last and did not become a side: a letter may be wrong, or a server be down."""
        there = {loaded.source.address for loaded in self._bench.sides.values()}
        return {side: address for side, address in self._addresses.items() if address not in there}

    def _forget_addresses(self) -> None:
        """Forget those that became a side: they were found, and are not asked for again when that is let go of."""
        self._addresses = self.addresses_not_there

    def _address(self, address: str) -> Source:
        return Source(address=address, private=self._memory.settings.private_addresses)

    def ask_password(self, side: Side, source: Source, sentence: str) -> None:
        """Ask for the password of a source, and read it with that: it is the comparison that was asked for before."""
        from viewer.ui.password import ask_password, with_password

        def take(word: str) -> None:
            self.tried.emit()
            self._bench.unlock(side, with_password(source, word))

        ask_password(self._window, sentence, take)

    def open_recent(self, pair: RecentPair) -> None:
        """Compare a pair again."""
        self.open_names(places_of(pair))

    def compare_with_now(self, source: Source) -> None:
        """Compare a page as it was kept with what stands at its address now."""
        self._offer({Side.LEFT: source, Side.RIGHT: source.anew()})

    def sample(self) -> None:
        """Compare the sample."""
        folder = resources() / "samples"
        self.open_paths((folder / SAMPLE[0], folder / SAMPLE[1]))

    def paste(self, side: Side | None = None) -> None:
        """Make what is on the clipboard a side."""
        self.take(received(QApplication.clipboard().mimeData()), side)

    def drop(self, mime: QMimeData, side: Side) -> None:
        """Make what was dropped a side, or both."""
        self.take(received(mime), side)

    def take(self, gift: Received, side: Side | None) -> None:
        """Make something a side; without a side it is the free one, or the one last touched."""
        match gift:
            case Refused():
                self._refuse(gift.sentence)
            case Words():
                name = tr("Pasted text {n}", n=next(self._pasted))
                self._fill([Source(text=gift.text, name=name, media_type=gift.media_type)], side)
            case Links():
                self._fill([self._address(address) for address in gift.addresses], side)
            case Files():
                self.open_paths(gift.paths, side)

    def _offer(self, sources: Mapping[Side, Source]) -> None:
        self.tried.emit()
        self._addresses = {side: source.address for side, source in sources.items() if source.address}
        offer = next(self._offers)
        self._bench.offer({side: replace(source, offer=offer) for side, source in sources.items()})

    def _refuse(self, sentence: str) -> None:
        self.tried.emit()
        self.refused.emit(sentence)


def is_session(path: Path) -> bool:
    """Whether a file is a session, by its name."""
    return path.suffix.lower() in {SUFFIX, LOST}
