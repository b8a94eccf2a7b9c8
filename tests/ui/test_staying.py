"""The reader stays at the place and the difference in hand, whatever makes the same two texts be compared anew."""

import pytest
from ui.hands import settle

from viewer.model import Act, Settled, Side, passages

SENTENCE = "The harbour board has voted to keep the night ferry running through the winter, its chair said. "


@pytest.fixture
def reading(real_window, qtbot, tmp_path):
    """Return the window in the midst of two texts, with a difference in hand, and the files."""
    body = [f"{n} {SENTENCE * (1 + n % 4)}" for n in range(120)]
    files = tmp_path / "one.txt", tmp_path / "two.txt"
    files[0].write_text("\n\n".join(body))
    files[1].write_text("\n\n".join(p.replace("chair", "mayor") if n % 10 == 0 else p for n, p in enumerate(body)))
    real_window.open_paths(files)
    settle(real_window, qtbot)
    qtbot.waitUntil(lambda: real_window.page.presenter is not None)
    for _ in range(14):
        real_window.actions_table["next"].trigger()
    return real_window, files


def where(window, side=Side.LEFT):
    """Return the words at the top of the view, how far they are above it, and the words of the difference in hand."""
    page = window.page
    _, paragraph = page.view.place()
    document = page.presenter.comparison.left
    p = document.paragraphs[paragraph]
    held = page.presenter.comparison.differences[page.current].on(side).start if page.current is not None else None
    return document.text[p.start : p.start + 12], round(page.view.share_above, 2), held


@pytest.mark.parametrize("action", ["reload", "swap"])
def test_read_again_or_exchanged(reading, qtbot, action):
    window, _ = reading
    before = where(window)
    assert before[0] > "1"
    assert before[2]
    window.actions_table[action].trigger()
    settle(window, qtbot)
    assert where(window, Side.RIGHT if action == "swap" else Side.LEFT) == before


@pytest.mark.parametrize("action", ["reload", "swap"])
def test_with_none_in_hand_the_next_one_is_near_the_place(reading, qtbot, action):
    window, _ = reading
    words = where(window)[0]
    window.page.show_nothing()
    window._show_comparison(window.bench.comparison)
    row = window.page.presenter.rows[int(words.split()[0])]
    window.page.view.return_to(Side.LEFT, row.on(Side.LEFT)[0])
    assert where(window) == (words, 0, None)
    window.actions_table[action].trigger()
    settle(window, qtbot)
    window.actions_table["next"].trigger()
    found = window.page.presenter.comparison.differences[window.page.current]
    assert window.page.presenter.comparison.rows[found.row].left[0] >= int(words.split()[0])


def test_read_again_with_more_above(reading, qtbot):
    window, files = reading
    words, above, held = where(window)
    more = "A paragraph that is new.\n\nAnd one more of them.\n\n"
    files[0].write_text(more + files[0].read_text())
    window.actions_table["reload"].trigger()
    settle(window, qtbot)
    assert where(window) == (words, above, held + len(more))


def test_the_paragraph_at_the_top_was_taken_out(reading, qtbot):
    window, files = reading
    words, _, _ = where(window)
    for file in files:
        paragraphs = file.read_text().split("\n\n")
        file.write_text("\n\n".join(p for p in paragraphs if not p.startswith(words)))
    window.actions_table["reload"].trigger()
    settle(window, qtbot)
    number = int(words.split()[0])
    assert int(where(window)[0].split()[0]) == number + 1


def test_taken_back_what_was_settled(reading, qtbot):
    window, _ = reading
    before = where(window)
    window.bench.settle([Settled(Act.OUTSIDE, passages(window.bench.comparison.left)[2], None)])
    settle(window, qtbot)
    assert where(window) == before
    window.bench.unsettle()
    settle(window, qtbot)
    assert where(window) == before


def test_another_pair_is_shown_from_its_beginning(reading, qtbot, tmp_path):
    window, files = reading
    other = tmp_path / "another"
    other.mkdir()
    for file in files:
        (other / file.name).write_text(file.read_text())
    window.open_paths(tuple(other / file.name for file in files))
    settle(window, qtbot)
    assert where(window) == (f"0 {SENTENCE}"[:12], 0, None)
