"""A caret in the texts for the keyboard: walks, selects, crosses over, takes a difference in hand. Edits nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen

from viewer.model import Side
from viewer.translation import tr
from viewer.ui.accessible_view import tell_caret
from viewer.ui.caret_moves import MOVES, Spot, Walk
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.messages import announce
from viewer.ui.places import box_of, offset_at, place_of, row_of
from viewer.ui.scrolling import COMFORT
from viewer.ui.text_selection import Selection
from viewer.ui.theme import Theme
from viewer.ui.view_mouse import Hit, ViewMouse

_WIDTH = 2
# A screen reader is told what came to be selected up to so many letters: more would be a recital.
_MOST_TOLD = 400
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Caret(QObject):
    """Stands in a view while it is wanted. Without it, Shift and the arrows draw a selection on all the same."""

    def __init__(self, view: ComparisonView, mouse: ViewMouse, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._mouse, self._theme = view, mouse, theme
        self._walk = Walk(view)
        self.on = False
        view.over.append(self._paint)
        view.installEventFilter(self)
        view.caret_wanted.connect(self.put)
        mouse.clicked.connect(self._on_click)
        view.folded.connect(self._stay)

    def set_on(self, on: bool) -> None:
        """Show a caret, where the reader is, or none."""
        self.on = on
        self._view.caret = None
        if on and self._view.store is not None:
            self._stand(self._start())
        self._view.viewport().update()

    def _stay(self) -> None:
        """Go to what is on the screen, where the text the caret stood in is no longer."""
        if self.on and self._view.caret is not None and not self._stands(self._view.caret):
            self._view.caret = None
            self._stand(self._start())

    def put(self, side: Side, offset: int, *, announced: bool = False) -> None:
        """Put the caret somewhere, and let go of what is selected; `announced` says that what stands there is told."""
        if self.on and self._view.store is not None:
            self._select(None)
            self._walk.rest()
            self._stand((side, offset), announced=announced)

    def take(self, difference: int) -> None:
        """Put the caret on a difference that came in hand, on the side last touched where it stands there."""
        if self.on and self._view.store is not None and not self._is_on(difference):
            found = self._place_of_difference(difference)
            if found is not None:
                self.put(*found, announced=True)

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's name and signature
        """Take the keys that move, before they scroll."""
        if self._view.store is None or not len(self._view.store.plan):
            return False
        if event.type() == QEvent.Type.FocusIn and self.on:
            self._stand(self._view.caret or self._start())
            # Qt tells that the view has the keyboard when this event is over, and the cell is to be told after it.
            QTimer.singleShot(0, self._view, lambda: tell_caret(self._view, anew=True))
        if isinstance(event, QContextMenuEvent):  # of the keyboard: those of the mouse come to the viewport
            return self._ask_menu()
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, ctrl, alt = (bool(held & m) for m in _MODIFIERS)
        if alt:
            return self.on and event.key() in _SIDEWAYS and not ctrl and self._cross()
        if event.key() in _ENTER and self.on and not ctrl:
            return self._enter()
        move = MOVES.get((event.key(), ctrl))
        if move is None or not (self.on or shift):
            return False
        here = self._head()
        there = self._walk.go(here, move)
        if shift:
            self._extend(here, there or here)
        elif there is not None:
            self._select(None)
        if self.on:
            self._stand(there or here)
        elif there is not None:
            self._keep_in_sight(there)
        return True

    def _cross(self) -> bool:
        """Go over to the facing text."""
        here = self._head()
        over = self._walk.facing(here)
        if over is None:
            announce(self._view, tr("Nothing on the left") if here[0] is Side.RIGHT else tr("Nothing on the right"))
        else:
            self.put(*over)
        return True

    def _ask_menu(self) -> bool:
        """Ask for the menu over the paragraph where the reader is."""
        here = self._head()
        self._keep_in_sight(here)
        box = self._box(here)
        if box is not None:
            self._mouse.menu_wanted.emit(self._view.viewport().mapToGlobal(box.center().toPoint()))
        return box is not None

    def _enter(self) -> bool:
        """Open the fold that the caret is on, or choose its paragraph, or take the difference under it in hand."""
        assert self._view.store is not None
        here = self._head()
        box = self._box(here) if self._mouse.awaited else None
        if box is not None and (hit := self._mouse.hit(box.center())) is not None:
            self._mouse.clicked.emit(hit)
            return True
        row = row_of(self._view, *here)
        if row is not None and row in self._view.store.plan.folds:
            self._view.open_fold(row)
            self._stand(here)
            return True
        found = self.difference_at(here)
        if found is None:
            announce(self._view, tr("No difference here"))
        else:
            self._mouse.difference_clicked.emit(found)
        return True

    def difference_at(self, at: Spot) -> int | None:
        """Return the innermost difference that is marked at a place."""
        place = place_of(self._view, *at)
        inside = [s for s in place.paragraph.stretches if s.start <= place.units <= s.end] if place is not None else []
        return min(inside, key=lambda s: s.end - s.start).mark.difference if inside else None

    # Where it is

    def _head(self) -> Spot:
        """Return where a move begins: at the caret, at the end of the selection, or where the reader is."""
        if self._view.caret is not None:
            return self._view.caret
        drawn = self._view.selection
        return (drawn.side, drawn.head) if drawn is not None else self._start()

    def _start(self) -> Spot:
        """Return where the reader is: at the difference in hand if it is in sight, or at the top of the view."""
        current = self._view.current
        found = self._place_of_difference(current) if current is not None else None
        if found is not None and self._is_in_sight(found):
            return found
        side = self._mouse.side
        for one in (side, side.other):
            top = offset_at(self._view, one, QRectF(self._view.viewport().rect()).topLeft())
            if top is not None:
                return one, top
        return side, 0

    def _place_of_difference(self, difference: int) -> Spot | None:
        assert self._view.store is not None
        known = self._view.store.presenter.comparison.differences[difference]
        own = self._view.caret[0] if self._view.caret is not None else self._mouse.side
        told = [(side, span) for side in (own, own.other) if (span := known.on(side)) is not None]
        spots = [(side, span.start) for side, span in sorted(told, key=lambda one: len(one[1]) == 0)]
        return next((spot for spot in spots if self._stands(spot)), None)

    def _stands(self, spot: Spot) -> bool:
        """Whether a place is on the screen: in a text that is shown, or folded away."""
        store, row = self._view.store, row_of(self._view, *spot)
        return (
            store is not None
            and row is not None
            and (
                (row in store.plan.folds and spot[0] in self._view.columns.sides)
                or place_of(self._view, *spot) is not None
            )
        )

    def _is_on(self, difference: int) -> bool:
        caret = self._view.caret
        return caret is not None and self.difference_at(caret) == difference

    def _is_in_sight(self, at: Spot) -> bool:
        store, row = self._view.store, row_of(self._view, *at)
        if store is None or row is None:
            return False
        top = store.heights.top(row) - self._view.verticalScrollBar().value()
        return top < self._view.viewport().height() and top + store.heights.height(row) > 0

    def _on_click(self, hit: Hit) -> None:
        self.put(hit.side, hit.offset)

    # Showing

    def _stand(self, at: Spot, *, announced: bool = False) -> None:
        moved = at != self._view.caret
        self._view.caret = at
        self._mouse.side = at[0]
        if moved:
            self._keep_in_sight(at)
            self._say_fold(at)
        tell_caret(self._view, announced=announced)

    def _extend(self, here: Spot, there: Spot) -> None:
        """Draw the selection on to another place, and say what came into it or left it."""
        drawn = self._view.selection
        held = drawn is not None and drawn.side is there[0] and drawn.head == here[1]
        anchor = drawn.anchor if held and drawn is not None else here[1]
        self._select(Selection(there[0], anchor, there[1]))
        assert self._view.store is not None
        first, last = sorted((here[1], there[1]))
        words = self._view.store.presenter.comparison.side(there[0]).text[first:last]
        if words and len(words) <= _MOST_TOLD:
            grew = abs(there[1] - anchor) > abs(here[1] - anchor)
            announce(self._view, tr("{words} selected", words=words) if grew else tr("{words} no longer", words=words))

    def _select(self, selection: Selection | None) -> None:
        if selection != self._view.selection:
            self._view.set_selection(selection)

    def _say_fold(self, at: Spot) -> None:
        store, row = self._view.store, row_of(self._view, *at)
        fold = store.plan.folds.get(row) if store is not None and row is not None else None
        if fold is not None:
            announce(self._view, tr("{what}. Enter shows them", what=fold.words))

    def _keep_in_sight(self, at: Spot) -> None:
        """Scroll as little as shows the line; what is far away comes to stand with something above it."""
        if not self._is_in_sight(at):
            row = row_of(self._view, *at)
            if row is not None:
                self._view.go_to_row(row)
        bar = self._view.verticalScrollBar()
        for _ in range(2):  # heights become exact on the way: the second time the place is
            box = self._box(at)
            if box is None:
                return
            under = box.bottom() - (self._view.viewport().height() - COMFORT)
            over = COMFORT - box.top()
            if under > 0 or over > 0:
                bar.setValue(bar.value() + round(under if under > 0 else -over))
        self._view.viewport().update()

    def _box(self, at: Spot) -> QRectF | None:
        """Return where a place is in the viewport: a letter, or the line of a fold."""
        store, row = self._view.store, row_of(self._view, *at)
        if store is not None and row is not None and row in store.plan.folds:
            top = store.heights.top(row) - self._view.verticalScrollBar().value()
            return QRectF(0, top, self._view.viewport().width(), store.heights.height(row))
        return box_of(self._view, *at)

    def _paint(self, painter: QPainter) -> None:
        caret, store = self._view.caret, self._view.store
        if caret is None or store is None or not self._is_in_sight(caret):
            return
        box, row = self._box(caret), row_of(self._view, *caret)
        if box is None:
            return
        colour = self._theme.accent if self._view.hasFocus() else self._theme.colour("soft_ink")
        if row in store.plan.folds:
            painter.setPen(QPen(colour, _WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        else:
            place = place_of(self._view, *caret)
            x = self._view.columns.text_left(caret[0]) + (place.x if place is not None else 0.0)
            painter.fillRect(QRectF(x - _WIDTH / 2, box.top(), _WIDTH, box.height()), colour)


_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
