"""Pages of the web are kept as they were fetched: opened again, read otherwise, and fetched anew, as a user does it."""

import http.server
import json
import threading
import time
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from ui.hands import PATIENCE, choose, close_menus, drop, files, menu_of, saved, settle, words

from viewer.model import Side
from viewer.ui.kept import state_folder

ADDRESSES = ("https://example.org/blog", "https://example.net/wire")


def texts(window):
    return [window.bench.sides[side].document.text for side in Side]


def versions(window):
    return [text.rpartition(" ")[2].rstrip(".") for text in texts(window)]


def kept_by_itself():
    (path,) = state_folder().glob("*.variorum")
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture
def pages(window, qtbot):
    """A window that shows two pages of the web."""
    with qtbot.waitSignal(window.bench.compared):
        window.open_names(ADDRESSES)
    return window


def test_a_session_shows_the_pages_as_they_were_though_they_changed_and_without_the_network(
    pages, engine, dialogs, make_window, tmp_path, qtbot
):
    saved(pages, dialogs, tmp_path / "s.variorum")
    engine.fetched.clear()
    engine.offline, engine.version = True, 2
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        drop(again, files(tmp_path / "s.variorum"))
    assert (versions(again), engine.fetched) == (["1", "1"], [])
    assert again.commands.sessions.file == tmp_path / "s.variorum"


def test_f5_fetches_anew_and_the_notes_go_on(pages, engine, dialogs, tmp_path, qtbot):
    pages.page.next()
    pages.commands.reviewing.toggle()
    before = pages.commands.reviewing.remarks
    engine.version = 2
    with qtbot.waitSignal(pages.bench.compared):
        pages.actions_table["reload"].trigger()
    assert versions(pages) == ["2", "2"]
    assert before == pages.commands.reviewing.remarks != {}
    saved(pages, dialogs, tmp_path / "s.variorum")
    told = json.loads((tmp_path / "s.variorum").read_text(encoding="utf-8"))
    assert told["sides"]["left"]["page"]["packed"].endswith("version 2.")


def test_f5_without_the_network_says_so_and_the_pages_stay(pages, engine, qtbot):
    before, engine.offline = pages.bench.comparison, True
    pages.actions_table["reload"].trigger()
    settle(pages, qtbot)
    assert "404" in pages.messages.text
    assert pages.bench.comparison is before
    assert versions(pages) == ["1", "1"]
    assert all(pages.bench.sides[side].source.page is not None for side in Side)


def test_one_page_alone_is_fetched_anew_from_its_card(pages, engine, qtbot):
    engine.version = 2
    menu = menu_of(pages, qtbot, Side.RIGHT)
    with qtbot.waitSignal(pages.bench.compared):
        choose(menu, "Read Again")
    close_menus()
    assert versions(pages) == ["1", "2"]


def test_a_kept_page_is_compared_with_what_stands_at_its_address_now(pages, engine, dialogs, tmp_path, qtbot):
    saved(pages, dialogs, tmp_path / "s.variorum")
    pages.page.next()
    pages.commands.reviewing.toggle()
    engine.version = 2
    menu = menu_of(pages, qtbot, Side.RIGHT)
    with qtbot.waitSignal(pages.bench.compared):
        choose(menu, "Compare with the Page as It Is Now")
    close_menus()
    assert [pages.bench.sides[side].source.address for side in Side] == [ADDRESSES[1]] * 2
    assert versions(pages) == ["1", "2"]
    assert pages.commands.reviewing.remarks == {}  # it is another comparison, and not the session's
    assert pages.commands.sessions.file is None
    assert not any(pair.left == pair.right for pair in pages._memory.settings.recent)
    engine.version = 3
    with qtbot.waitSignal(pages.bench.compared):
        pages.actions_table["reload"].trigger()
    assert versions(pages) == ["1", "3"]  # the older one cannot be fetched again


def test_an_address_is_dropped_on_the_other_side_of_its_kept_page(pages, engine, qtbot):
    engine.version = 2
    with qtbot.waitSignal(pages.bench.compared):
        drop(pages, words(ADDRESSES[0]), share=0.6)
    assert [pages.bench.sides[side].source.address for side in Side] == [ADDRESSES[0]] * 2
    assert versions(pages) == ["1", "2"]


def test_without_the_network_the_kept_page_stays_beside_the_other(pages, engine, qtbot):
    engine.offline = True
    before = pages.bench.comparison
    menu = menu_of(pages, qtbot, Side.LEFT)
    choose(menu, "Compare with the Page as It Is Now")
    settle(pages, qtbot)
    close_menus()
    assert "404" in pages.messages.text
    assert pages.bench.comparison is before


def test_a_session_that_kept_no_pages_fetches_them(pages, engine, dialogs, make_window, tmp_path, qtbot):
    saved(pages, dialogs, tmp_path / "s.variorum")
    told = json.loads((tmp_path / "s.variorum").read_text(encoding="utf-8"))
    for side in Side:
        del told["sides"][side]["page"]
    (tmp_path / "s.variorum").write_text(json.dumps(told), encoding="utf-8")
    engine.version = 2
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((tmp_path / "s.variorum",))
    assert versions(again) == ["2", "2"]
    assert again.commands.sessions.file == tmp_path / "s.variorum"


def test_a_page_too_large_to_be_kept_is_told_of_and_fetched_anew(window, engine, dialogs, make_window, tmp_path, qtbot):
    with qtbot.waitSignal(window.bench.compared):
        window.open_names((ADDRESSES[0], "https://example.net/large"))
    saved(window, dialogs, tmp_path / "s.variorum")
    assert "“large” is larger than 8 MB: the session keeps its address alone" in window.messages.text
    engine.version = 2
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        again.open_paths((tmp_path / "s.variorum",))
    assert versions(again) == ["1", "2"]


def test_a_killed_program_shows_the_pages_as_they_were(pages, engine, make_window, qtbot):
    pages.commands.sessions._autosaving.keep()
    pages.commands.sessions._autosaving._lock.unlock()
    engine.offline = True
    again = make_window()
    with qtbot.waitSignal(again.bench.compared):
        assert again.restore()
    assert versions(again) == ["1", "1"]


def grow(window, letters):
    """Make what is kept of the left page long."""
    loaded = window.bench.sides[Side.LEFT]
    page = replace(loaded.source.page, packed="a" * letters)
    window.bench.sides[Side.LEFT] = replace(loaded, source=replace(loaded.source, page=page))


def test_long_pages_are_kept_beside_the_thread_of_the_window(pages, qtbot):
    pages.commands.sessions._autosaving.keep()
    grow(pages, 10_000_000)
    began = time.thread_time()
    pages.commands.sessions._autosaving.keep()
    spent = time.thread_time() - began
    assert pages.desk.waits_for("keeping")
    qtbot.waitUntil(lambda: not pages.desk.waits_for("keeping"))
    assert len(kept_by_itself()["sides"]["left"]["page"]["packed"]) == 10_000_000
    assert spent < 0.02  # writing takes ten times that
    pages.commands.sessions._autosaving.keep()
    assert not pages.desk.waits_for("keeping")  # nothing changed


def test_what_is_being_kept_is_not_there_again_once_it_was_closed(pages, qtbot):
    for _ in range(5):
        grow(pages, 10_000_000)
        pages.commands.sessions._autosaving.keep()
        pages.commands.sessions.forget()
        assert list(state_folder().glob("*.variorum")) == []
    qtbot.waitUntil(lambda: not pages.desk.is_busy)
    assert list(state_folder().glob("*.variorum")) == []


def test_what_waits_to_be_kept_is_not_written_once_it_was_stopped(pages, tmp_path, qtbot):
    keeping, path = pages.commands.sessions._autosaving._keeping, tmp_path / "s.variorum"
    grow(pages, 2_000_000)
    with keeping._alone:  # somebody else is at it
        keeping.soon(pages.commands.sessions._now(), path)
        qtbot.waitUntil(lambda: pages.desk.is_busy)
        time.sleep(0.1)
        pages.desk.cancel("keeping")
    qtbot.waitUntil(lambda: not pages.desk.is_busy)
    assert not path.exists()


def test_keeping_at_once_is_there_when_it_returns(pages):
    grow(pages, 10_000_000)
    pages.commands.sessions._autosaving.keep()
    grow(pages, 9_000_000)
    pages.commands.sessions.keep_now()
    assert len(kept_by_itself()["sides"]["left"]["page"]["packed"]) == 9_000_000


# With the program's own engine and a server on this machine

WORDS = "".join(f"<p>The {n} ferry left the old harbour late that night, as it had done for years.</p>" for n in "abcd")
HTML = "<!doctype html><title>Die Fähre</title><h1>Die Fähre</h1><p>{} came.</p>" + WORDS


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = HTML.format("Ghosts" if "wire" in self.path else "Hosts").encode("cp1252")
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=windows-1252")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextmanager
def serving():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def test_the_bytes_are_kept_so_that_they_are_read_otherwise_without_the_network(real_window, dialogs, tmp_path, qtbot):
    real_window._memory.change(private_addresses=True)
    with serving() as site, qtbot.waitSignal(real_window.bench.compared, timeout=PATIENCE):
        real_window.open_names((f"{site}/blog", f"{site}/wire"))
    saved(real_window, dialogs, tmp_path / "s.variorum")
    before = texts(real_window)
    real_window.actions_table["close"].trigger()
    with qtbot.waitSignal(real_window.bench.compared, timeout=PATIENCE):
        real_window.open_paths((tmp_path / "s.variorum",))
    assert texts(real_window) == before
    assert before[0].startswith("Die Fähre\n\nHosts came.")
    assert real_window.messages.text == ""
    menu = menu_of(real_window, qtbot, Side.LEFT)
    with qtbot.waitSignal(real_window.bench.compared, timeout=PATIENCE):
        choose(menu, "Read As", "Cyrillic (Windows-1251)")
    close_menus()
    assert texts(real_window)[0].startswith("Die Fдhre")
    menu = menu_of(real_window, qtbot, Side.LEFT)
    with qtbot.waitSignal(real_window.bench.compared, timeout=PATIENCE):
        choose(menu, "The Whole Page")
    close_menus()
    assert real_window.bench.sides[Side.LEFT].source.reading.whole_page
    before = real_window.bench.comparison
    real_window.actions_table["reload"].trigger()
    qtbot.waitUntil(lambda: not real_window.desk.waits_for("comparison"), timeout=PATIENCE)
    QApplication.processEvents()
    assert "cannot be reached" in real_window.messages.text
    assert real_window.bench.comparison is before


def test_the_card_says_when_a_page_was_fetched_also_of_one_that_was_kept(real_window, dialogs, tmp_path, qtbot):
    real_window._memory.change(private_addresses=True)
    with serving() as site, qtbot.waitSignal(real_window.bench.compared, timeout=PATIENCE):
        real_window.open_names((f"{site}/blog", f"{site}/wire"))
    saved(real_window, dialogs, tmp_path / "s.variorum")
    told = json.loads((tmp_path / "s.variorum").read_text(encoding="utf-8"))
    told["sides"]["left"]["page"]["fetched"] = "2021-03-12T12:30:00+00:00"
    (tmp_path / "s.variorum").write_text(json.dumps(told), encoding="utf-8")
    with qtbot.waitSignal(real_window.bench.compared, timeout=PATIENCE):
        real_window.open_paths((tmp_path / "s.variorum",))
    cards = real_window.page.cards
    assert "Fetched on 12 March 2021 at " in cards.keys[Side.LEFT].accessibleName()
