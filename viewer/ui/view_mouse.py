"""The mouse and the keyboard on the two columns: selecting, clicking a mark or a tag, tool tips. Paints nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QToolTip

from viewer.model import Kind, Side
from viewer.presenting.sentences import Narrator
from viewer.settings import Arrangement
from viewer.translation import tr
from viewer.ui.cell_layout import SetParagraph, TagKind
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.messages import announce
from viewer.ui.text_selection import Selection, everything, paragraph_at, selected_text, word_at
from viewer.ui.typography import as_printed

# How often, and how far for each pixel beyond the edge, a selection drawn out of the view scrolls it.
_SCROLL_EVERY = 40
_SCROLL_SHARE = 0.5


@dataclass(frozen=True)
class Hit:
    """What is under the mouse."""

    side: Side
    row: int
    paragraph: SetParagraph
    at: QPointF
    """Relative to the paragraph's layout."""

    @property
    def units(self) -> int:
        """The nearest place between two letters, in the layout."""
        layout = self.paragraph.layout
        lines = [layout.lineAt(n) for n in range(layout.lineCount())]
        line = next((n for n in lines if self.at.y() < n.y() + n.height()), lines[-1] if lines else None)
        return 0 if line is None else int(line.xToCursor(self.at.x()))

    @property
    def offset(self) -> int:
        """The nearest place in the document's text."""
        return self.paragraph.offset_at(self.units)

    @property
    def difference(self) -> int | None:
        """The innermost difference that lies on this very letter."""
        layout = self.paragraph.layout
        line = layout.lineForTextPosition(self.units)
        if not line.isValid() or not line.naturalTextRect().adjusted(-2, 0, 2, 2).contains(self.at):
            return None
        inside = [s for s in self.paragraph.stretches if s.start <= self.units <= s.end]
        return min(inside, key=lambda s: s.end - s.start).mark.difference if inside else None

    @property
    def on_tag(self) -> bool:
        """Whether the tag of the paragraph is under the mouse."""
        return self.paragraph.tag is not None and self.paragraph.tag.box.contains(self.at)


class ViewMouse(QObject):
    """Listens to a comparison view."""

    difference_clicked = Signal(int)
    menu_wanted = Signal(QPoint)
    clicked = Signal(object)
    """(Hit) a paragraph was clicked, and no text drawn over."""

    def __init__(self, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        self._side = Side.RIGHT
        self._drawing = False
        self._pressed_at = QPoint()
        self._presses = 0
        self._narrator: Narrator | None = None
        self.awaited = False
        """Whether a paragraph is to be chosen."""
        self._beyond = QTimer(self)
        self._beyond.setInterval(_SCROLL_EVERY)
        self._beyond.timeout.connect(self._scroll_on)
        self._last = QPointF()
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    @property
    def side(self) -> Side:
        """The side that was touched last; where one alone is shown, that one."""
        shown = self._view.columns.sides
        return self._side if self._side in shown else shown[0]

    @side.setter
    def side(self, side: Side) -> None:
        self._side = side

    def copied_text(self) -> str:
        """Return the clean text of the selection."""
        selection = self._view.selection
        if selection is None or self._view.store is None:
            return ""
        return selected_text(self._view.store.presenter.comparison.side(selection.side), selection)

    def select_all(self, side: Side | None = None) -> None:
        """Select a whole side, by default the one that was touched last."""
        if self._view.store is not None:
            self.side = chosen = side or self.side
            self._select(everything(self._view.store.presenter.comparison.side(chosen), chosen))

    def let_go(self) -> bool:
        """Select nothing any more, were it still being drawn; return whether anything was selected."""
        drawn = self._is_drawn()
        if drawn:
            self._drawing, self._presses = False, 0  # where the button is still down, its release is no click
            self._beyond.stop()
            self._select(None)
            announce(self._view, tr("Nothing is selected any more"))
        return drawn

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the events that are meant for the texts."""
        if self._view.store is None:
            return False
        if watched is self._view:
            return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._key(event)
        if isinstance(event, QHelpEvent):
            return self._help(event)
        if isinstance(event, QContextMenuEvent):
            self.menu_wanted.emit(event.globalPos())
            return True
        return isinstance(event, QMouseEvent) and self._mouse(event)

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._move(event)
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if kind == QEvent.Type.MouseButtonPress:
            self._press(event)
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._press(event, again=True)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(event)
        return True

    def _press(self, event: QMouseEvent, *, again: bool = False) -> None:
        near = (event.position().toPoint() - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        self._presses = 2 if again else self._presses + 1 if near and self._presses == 2 else 1  # noqa: PLR2004 - clicks
        self._pressed_at = event.position().toPoint()
        fold = self._view.fold_at(event.position().y())
        if fold is not None:
            self._presses = 0  # what is under the mouse when it is released was not pressed
            self._view.open_fold(fold)
            return
        hit = self.hit(event.position())
        if hit is None:  # beside the words, or where this side has none: its column was touched all the same
            if self._view.columns.beside:
                self.side = self._view.columns.side_at(event.position().x())
            self._select(None)
            return
        self.side = hit.side
        self._drawing = True
        extend = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        old = self._view.selection
        if extend and old is not None and old.side is hit.side:
            self._select(old.to(hit.offset))
        else:
            self._select(self._picked(hit))

    def _picked(self, hit: Hit) -> Selection:
        """One click sets a place, two select a word, three a paragraph."""
        assert self._view.store is not None
        document = self._view.store.presenter.comparison.side(hit.side)
        if self._presses == 1:
            return Selection(hit.side, hit.offset, hit.offset)
        pick = word_at if self._presses == 2 else paragraph_at  # noqa: PLR2004 - clicks
        return pick(document, hit.side, hit.offset)

    def _move(self, event: QMouseEvent) -> None:
        self._last = event.position()
        if not (self._drawing and event.buttons() & Qt.MouseButton.LeftButton):
            self._show_cursor(self.hit(event.position()))
            return
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance() or self._is_drawn():
            self._draw_to(event.position())
        outside = not 0 <= event.position().y() <= self._view.viewport().height()
        if outside and not self._beyond.isActive():
            self._beyond.start()
        elif not outside:
            self._beyond.stop()

    def _release(self, event: QMouseEvent) -> None:
        self._drawing = False
        self._beyond.stop()
        if self._presses == 1 and not self._is_drawn():
            self._select(None)
            self._click(self.hit(event.position()))

    def _click(self, hit: Hit | None) -> None:
        if hit is None or self._view.store is None:
            return
        self.clicked.emit(hit)
        if hit.on_tag and hit.paragraph.tag and hit.paragraph.tag.kind is TagKind.MOVED:
            self._go_to_other_end(hit)
        elif hit.difference is not None:
            again = hit.difference == self._view.current
            self.difference_clicked.emit(hit.difference)
            if again:
                self._go_on(hit.difference, hit.side)

    def _go_on(self, difference: int, side: Side) -> None:
        """Go to the other end of what moved, where the end in hand is clicked once more."""
        assert self._view.store is not None
        if self._view.store.presenter.comparison.differences[difference].kind is Kind.MOVED:
            self._view.go_to_difference(difference, side.other)

    def _go_to_other_end(self, hit: Hit) -> None:
        """Go to where the passage stands on the other side."""
        assert self._view.store is not None
        plan, presenter = self._view.store.plan, self._view.store.presenter
        here = plan.display_rows(hit.row, hit.side)[0]
        self._view.go_to_row(plan.row_of(presenter.counterpart(here)))

    def _key(self, event: QKeyEvent) -> bool:
        """Home and End go to the ends of the texts, the other keys scroll as everywhere."""
        bar: QScrollBar = self._view.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            return False
        return True

    def _help(self, event: QHelpEvent) -> bool:
        """Say in a tool tip what the difference under the mouse is."""
        hit = self.hit(QPointF(event.pos()))
        if hit is None or self._view.store is None or hit.difference is None:
            QToolTip.hideText()
            return True
        comparison = self._view.store.presenter.comparison
        narrator = Narrator(comparison)
        difference = comparison.differences[hit.difference]
        words = f"{narrator.describe(difference)}\n{narrator.locate(difference)}"
        QToolTip.showText(event.globalPos(), as_printed(words), self._view.viewport())
        return True

    # Places

    def hit(self, position: QPointF) -> Hit | None:
        """Return what is at a place of the viewport; beside a text the nearest of it."""
        view = self._view
        if view.store is None or not len(view.store.heights):
            return None
        y = position.y() + view.verticalScrollBar().value()
        row = view.store.heights.row_at(y)
        side = self._side_at(row, position.x())
        inside = y - view.store.heights.top(row)
        paragraph = view.store.row(row).on(side).paragraph_at(inside)
        if paragraph is None:
            return None
        at = QPointF(position.x() - view.columns.text_left(side), inside - paragraph.top)
        return Hit(side, row, paragraph, at)

    def _side_at(self, row: int, x: float) -> Side:
        """Return the side at a place of a row; where the texts are one, a row has the text of one side alone."""
        view = self._view
        assert view.store is not None
        if view.columns.arrangement is Arrangement.SINGLE:
            return Side.LEFT if view.store.row(row).left.paragraphs else Side.RIGHT
        return self.side if self._drawing else view.columns.side_at(x)

    def _draw_to(self, position: QPointF) -> None:
        hit, selection = self.hit(position), self._view.selection
        if hit is not None and selection is not None and hit.side is selection.side:
            self._select(selection.to(hit.offset))

    def _scroll_on(self) -> None:
        """Scroll while the mouse draws a selection beyond the edge."""
        y, height = self._last.y(), self._view.viewport().height()
        beyond = y if y < 0 else max(0.0, y - height)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + round(beyond * _SCROLL_SHARE))
        self._draw_to(QPointF(self._last.x(), min(max(y, 0.0), height - 1.0)))

    def _is_drawn(self) -> bool:
        return self._view.selection is not None and len(self._view.selection.span) > 0

    def _select(self, selection: Selection | None) -> None:
        self._view.set_selection(selection)

    def _show_cursor(self, hit: Hit | None) -> None:
        fold = self._view.fold_at(self._last.y())
        shape = Qt.CursorShape.ArrowCursor if fold is None else Qt.CursorShape.PointingHandCursor
        if hit is not None:
            moved = hit.on_tag and hit.paragraph.tag is not None and hit.paragraph.tag.kind is TagKind.MOVED
            is_to_be_pressed = moved or self.awaited
            shape = Qt.CursorShape.PointingHandCursor if is_to_be_pressed else Qt.CursorShape.IBeamCursor
        self._view.viewport().setCursor(shape)
