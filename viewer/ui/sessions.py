"""Keeps the comparison: as a file where the reader asks for it, and by itself, so that a crash loses nothing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from viewer.model import LARGEST_KEPT, Category, Comparison, Difference, Flag, Side
from viewer.presenting.filters import Filter
from viewer.presenting.review import Remark
from viewer.sessions import SUFFIX, Session, SessionError, SessionSide, load_session
from viewer.translation import tr
from viewer.ui.comparison_page import ComparisonPage
from viewer.ui.jobs import JobDesk
from viewer.ui.keeping import LONG, Keeping
from viewer.ui.kept import LOST, Kept, Left, count_try, forget_tries, lock_for, new_place, set_aside
from viewer.ui.memory import Memory
from viewer.ui.reviewing import Reviewing
from viewer.ui.saving import Saving
from viewer.ui.unsaved import Unsaved, turned
from viewer.ui.workbench import Loaded, Source, Workbench

# Nothing older than this is lost (in ms): so long after a change the comparison is kept.
_PATIENCE = 2000
READING_LANE = "session"


class Sessions(QObject):
    """Saves and opens sessions, and keeps the one that is open."""

    refused = Signal(str)
    said = Signal(str)
    saved = Signal()
    """The comparison is a file of the reader's now."""
    resumed = Signal(bool)
    """(changes only) a session was opened; the switch is to stand so."""
    tried = Signal(QObject)
    """(these sessions) what another run left did not end the program: it is shown, or cannot be."""

    def __init__(
        self, page: ComparisonPage, bench: Workbench, reviewing: Reviewing, memory: Memory, desk: JobDesk
    ) -> None:
        super().__init__(page)
        self._page, self._bench, self._reviewing, self._memory = page, bench, reviewing, memory
        reviewing.changed.connect(self._changed)
        self._due: Session | None = None
        self._due_file: Path | None = None
        self._due_is_saved = False
        self._desk = desk
        self._keeping = Keeping(desk)
        self._saving = Saving(desk, self._tell_saved, self.refused.emit)
        self._unsaved = Unsaved(bench, reviewing)
        self._own = new_place()
        self._lock: QLockFile | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self.keep)
        page.filtered.connect(self._changed)
        page.stepped.connect(self._changed)
        page.view.moved.connect(self._changed)
        bench.sides_changed.connect(self._changed)
        bench.refused.connect(self._give_up)
        bench.cancelled.connect(self._open_no_more)
        bench.password_wanted.connect(self._wait)

    # A file of the reader's

    @property
    def file(self) -> Path | None:
        """The reader's file of the comparison that is shown."""
        return self._saving.file

    @property
    def place(self) -> Path | None:
        """Where the comparison is saved next, if the reader has said where to."""
        return self._saving.place

    @property
    def is_written_elsewhere(self) -> bool:
        """Whether another window or program wrote the reader's file since it was opened or saved here."""
        return self._saving.is_written_elsewhere

    def begin(self) -> None:
        """Begin with another comparison, which no file is known of, and with what was left unsaved in it."""
        self._saving.begin(None)
        noted, settled = self._unsaved.begin()
        self._reviewing.take_up(noted)
        if settled:  # it is just being shown: what is settled brings the next one
            QTimer.singleShot(0, self, lambda: self._bench.offer({}, (*self._bench.by_hand, *settled)))
        if noted or settled:
            self._tell_here_again()

    def _tell_here_again(self) -> None:
        self.said.emit(tr("What you noted and settled in these texts is here again"))

    def save(self, path: Path) -> None:
        """Write the comparison to a file."""
        path = path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)
        self._unsaved.ask()
        self._saving.save(self._now(), path)
        if self._saving.is_writing:
            self.said.emit(tr("Saving…"))

    def finish(self) -> bool:
        """Write what is being saved before this returns; return whether nothing of it was refused."""
        return self._saving.finish()

    def _tell_saved(self, path: Path, is_shown: bool) -> None:
        if is_shown:
            self._unsaved.save(path)
            self._changed()
            self.saved.emit()
        self.said.emit(tr("Saved to {path}", path=path))
        if is_shown:
            self._tell_too_large()

    def _tell_too_large(self) -> None:
        """Say which pages a session cannot keep."""
        for loaded in self._bench.sides.values():
            if loaded.source.address and loaded.source.page is None:
                self.refused.emit(
                    tr(
                        "“{name}” is larger than {most} MB: the session keeps its address alone, and fetches the page "
                        "anew when it is opened. Save the page in a browser, too, if it may change.",
                        name=loaded.document.name,
                        most=LARGEST_KEPT // 1_000_000,
                    )
                )

    def open(self, path: Path) -> None:
        """Open a file; a long one is read beside the window's thread, unless something else is opened meanwhile."""
        if _is_long(path):
            self._desk.ask(READING_LANE, lambda _ticket: _read(path), lambda read: self._take_read(read, path))
        else:
            self._take_read(_read(path), path)

    def give_up_reading(self) -> None:
        """Open no file that is still being read."""
        self._desk.cancel(READING_LANE)

    def _take_read(self, read: Session | SessionError, path: Path) -> None:
        if isinstance(read, SessionError):
            self.refused.emit(read.told())
            return
        if self._is_restoring:
            self._leave()
        self._resume(self._unsaved.with_work(read, path), path, saved=read)

    # What is kept without being asked

    def keep(self) -> None:
        """Write down what is open, if that can be done: a full disk is no reason to disturb the reader."""
        with suppress(SessionError, OSError):
            session = self._to_keep()
            if session is not None:
                self._keeping.soon(session, self._own)

    def keep_now(self) -> None:
        """Write down what is open before this returns; or forget it where nothing is open.

        Raises SessionError, and OSError where there is no folder for it.
        """
        session = self._to_keep()
        if session is not None:
            self._keeping.now(session, self._own)

    def _to_keep(self) -> Session | None:
        """Return what is to be written down: what is open, where it has changed."""
        self._timer.stop()
        if self._is_restoring:
            return None
        if not self._bench.sides:
            self.forget()
            return None
        self._be_tried()
        session = replace(self._now(), file=self._saving.left)
        if session == self._keeping.written:
            return None
        self._hold()
        return session

    def forget(self) -> None:
        """Forget what was kept: it was closed by the reader. What was never shown again is left to the next start."""
        self._unsaved.leave()
        self._timer.stop()
        self._keeping.stop()
        forget_tries(self._own)
        if not self._is_restoring:
            with suppress(OSError):
                self._own.unlink(missing_ok=True)
        self._let_go()

    @property
    def _is_restoring(self) -> bool:
        """Whether what another run left is still to be shown: it is being read, or could not be."""
        return self._due is not None and self._due_file is None

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _leave(self) -> None:
        """Leave what another run left to the next start, and keep what is opened here beside it."""
        self._be_tried()
        self._let_go()
        self._own = new_place()

    def restore(self, kept: Kept) -> None:
        """Open again what another run of the program left behind; it is this window's until it is closed here."""
        self._own, self._lock = kept.path, kept.lock
        count_try(kept)
        self._resume(kept.session)
        self.said.emit(tr("The comparison that was open when the program ended is here again"))

    def tell_set_aside(self, left: Left) -> None:
        """Say where sessions stand that were kept and are not shown again."""
        for path in left.deadly:
            self.refused.emit(
                tr(
                    "A comparison was open when the program ended, and each time it was to be shown again the program "
                    "ended too. It is set aside as “{path}”: open that file to try once more.",
                    path=path,
                )
            )
        for path in left.damaged:
            self.refused.emit(
                tr(
                    "A comparison was open when the program ended, and what was kept of it is damaged. It is set aside "
                    "as “{path}”.",
                    path=path,
                )
            )

    def _give_up(self) -> None:
        """Set aside what another run left, where a text of it is gone: it is not offered at each start."""
        if not self._is_restoring or self._due is None:
            return
        self._be_tried()
        gone = [Path(side.path).name for side in self._due.sides.values() if _is_gone(side)]
        aside = set_aside(self._own) if gone else None
        if aside is None:
            return
        self._due = None
        self._leave()
        told = {"name": gone[0], "other": gone[-1], "path": aside}
        self.refused.emit(
            tr(
                "The comparison that was open when the program ended needs “{name}”, which is gone. It is set aside as "
                "“{path}”: open that file when the text is back.",
                **told,
            )
            if len(gone) == 1
            else tr(
                "The comparison that was open when the program ended needs “{name}” and “{other}”, which are gone. "
                "It is set aside as “{path}”: open that file when the text is back.",
                **told,
            )
        )

    def _wait(self) -> None:
        """Know that what another run left wants a password: that takes as long as the reader likes."""
        if self._is_restoring:
            self._be_tried()

    def _be_tried(self) -> None:
        forget_tries(self._own)
        self.tried.emit(self)

    def _hold(self) -> None:
        """Say that this comparison is being worked on."""
        if self._lock is None:
            self._own.parent.mkdir(parents=True, exist_ok=True)
            self._lock = lock_for(self._own)
            self._lock.tryLock(0)

    def _changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    # There and back

    def _now(self) -> Session:
        presenter = self._page.presenter
        return Session(
            sides={side: _told(loaded) for side, loaded in self._bench.sides.items()},
            by_hand=self._bench.by_hand,
            shown=tuple(sorted(presenter.filter.shown)) if presenter is not None else None,
            flags=tuple(sorted(presenter.filter.flags)) if presenter is not None else (),
            changes_only=self._page.view.changes_only,
            place=self._page.view.place() if presenter is not None else None,
            place_share=round(self._page.view.share_above, 4) if presenter is not None else 0.0,
            remarks=tuple((told, one.reviewed, one.note) for told, one in sorted(self._reviewing.remarks.items())),
            in_hand=self._in_hand(),
        )

    def _in_hand(self) -> tuple[int | None, int | None] | None:
        """Return where the difference in hand begins."""
        comparison, current = self._bench.comparison, self._page.current
        return None if comparison is None or current is None else _beginnings(comparison.differences[current])

    def _resume(self, session: Session, file: Path | None = None, *, saved: Session | None = None) -> None:
        """Ask for the texts of a session; what is shown stays until they are there."""
        self._due, self._due_file, self._due_is_saved = session, file, session == saved
        private = self._memory.settings.private_addresses
        sources = {side: replace(_source(known), private=private) for side, known in session.sides.items()}
        self._bench.resume(sources, session.by_hand)

    def _open_no_more(self) -> None:
        """Know that the session that was to be shown instead of a comparison is not, and that this stays."""
        if self._bench.comparison is not None and not self._is_restoring:
            self._due = None

    def _is_of(self, session: Session) -> bool:
        """Whether what is shown is of a session: another pair may have been opened instead of it.

        A text that was not found in its place, and was chosen in another, is known by its content.
        """
        shown = {side: _told(loaded) for side, loaded in self._bench.sides.items()}
        return shown.keys() == session.sides.keys() and all(
            _place(shown[side]) == _place(_told_again(known)) or _is_same_file(shown[side], known)
            for side, known in session.sides.items()
        )

    def _as_shown(self, session: Session, comparison: Comparison) -> Session | None:
        """Return a session as it is shown, if it is: the sides may have been exchanged while it was read."""
        if self._is_of(session):
            return session
        return turned(session, comparison) if self._is_of(session.flip()) else None

    def take_up(self, comparison: Comparison) -> None:
        """Show a comparison as it was left, once it is there."""
        self._changed()  # once it is kept, it did not end the program
        due, was_restoring = self._due, self._is_restoring
        if due is None or self._bench.is_at_work:  # what is shown was turned round, and the session is still to come
            return
        self._due = None
        session = self._as_shown(due, comparison)
        if session is None:
            if was_restoring:
                self._leave()
            return
        self._begin_with_file(session)
        meanwhile = self._unsaved.noted_meanwhile(self.file)
        remarks = session.remarks if meanwhile is None else meanwhile
        is_saved = self._due_is_saved and remarks == session.remarks
        self._unsaved.resume(self.file, is_saved=is_saved)
        if self.file is not None and not is_saved and not was_restoring:
            self._tell_here_again()
        self._reviewing.take_up({told: Remark(done, note) for told, done, note in remarks})
        self.resumed.emit(session.changes_only)
        if session.shown is not None:
            self._page.set_filter(_filter_of(session))
        if session.place is not None and session.place[1] < len(comparison.side(session.place[0]).paragraphs):
            self._page.view.return_to(*session.place, session.place_share)
        left_in_hand = (n for n, one in enumerate(comparison.differences) if _beginnings(one) == session.in_hand)
        if session.in_hand is not None and (in_hand := next(left_in_hand, None)) is not None:
            self._page.hold(in_hand)
        changed = [
            comparison.side(side).name
            for side, told in session.sides.items()
            if told.sha256 is not None and told.sha256 != comparison.side(side).sha256
        ]
        if changed:
            told = dict(zip(("name", "other"), changed, strict=False))
            self.refused.emit(
                tr("“{name}” changed since this comparison was kept; it is compared as it is now.", **told)
                if len(changed) == 1
                else tr(
                    "“{name}” and “{other}” changed since this comparison was kept; they are compared as they are now.",
                    **told,
                )
            )

    def _begin_with_file(self, session: Session) -> None:
        """Know the reader's file of a session: that which was opened, or that which another run had open."""
        file = self._due_file
        if file is None and session.file is not None and Path(session.file[0]).is_file():
            self._saving.begin(Path(session.file[0]), session.file[1])
        else:
            lost = file is not None and file.suffix == LOST  # not a place of the reader's to save to
            self._saving.begin(None if lost else file)


def _read(path: Path) -> Session | SessionError:
    """Return a session, or why it cannot be read."""
    try:
        return load_session(path)
    except SessionError as error:
        return error


def _is_long(path: Path) -> bool:
    """Whether a file takes so long to be read that the window's thread is not to wait for it."""
    try:
        return path.stat().st_size > LONG
    except OSError:
        return False


def _is_gone(side: SessionSide) -> bool:
    """Whether a side's file is not there. One that cannot be asked about, as on a far disk, may come again."""
    try:
        return bool(side.path) and not Path(side.path).exists()
    except OSError:
        return False


def _told(loaded: Loaded) -> SessionSide:
    source, reading = loaded.source, loaded.source.reading
    return SessionSide(
        path=str(source.path.absolute()) if source.path is not None else "",
        text=source.text,
        name=source.name,
        media_type=source.media_type,
        address=source.address,
        encoding=reading.encoding,
        whole_page=reading.whole_page,
        changes=reading.changes,
        chapter=reading.chapter,
        sha256=loaded.document.sha256,
        page=source.page,
    )


def _place(side: SessionSide) -> SessionSide:
    """Return where a side comes from and how it is read, whatever was read there."""
    return replace(side, sha256=None, page=None)


def _is_same_file(one: SessionSide, other: SessionSide) -> bool:
    return bool(one.path and other.path) and one.sha256 is not None and one.sha256 == other.sha256


def _beginnings(difference: Difference) -> tuple[int | None, int | None]:
    """Return where a difference begins on the left and on the right."""
    left, right = (difference.on(side) for side in Side)
    return left.start if left is not None else None, right.start if right is not None else None


def _told_again(side: SessionSide) -> SessionSide:
    """Return a side as it is told once it was read."""
    return replace(side, path=str(Path(side.path).absolute()) if side.path else "")


def _source(side: SessionSide) -> Source:
    return Source(
        path=Path(side.path) if side.path else None,
        text=side.text,
        name=side.name,
        media_type=side.media_type,
        address=side.address,
        reading=side.reading,
        page=side.page,
    )


def _filter_of(session: Session) -> Filter:
    """Return what a session shows, as far as this version knows the names."""
    categories, flags = set(map(str, Category)), set(map(str, Flag))
    return Filter(
        frozenset(Category(name) for name in session.shown or () if name in categories),
        frozenset(Flag(name) for name in session.flags if name in flags),
    )
