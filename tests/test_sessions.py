"""A session is written whole, read again as it was, and what is none gets a sentence."""

import json
from dataclasses import replace

import pytest

from viewer import sessions
from viewer.model import (
    Act,
    Category,
    Changes,
    FetchedPage,
    Passage,
    Saying,
    Settled,
    SettledAlike,
    SettledCategory,
    Side,
    Stretch,
)
from viewer.sessions import VERSION, Session, SessionError, SessionSide, load_session, save_session, without_notes

SESSION = Session(
    sides={
        Side.LEFT: SessionSide(path="/there/a.txt", encoding="cp1251", sha256="ab"),
        Side.RIGHT: SessionSide(
            text="Pasted “words”.", name="Pasted text 1", media_type="text/html", changes=Changes.ORIGINAL, chapter=3
        ),
    },
    by_hand=(
        (Settled(Act.ALIGN, Passage("aa"), Passage("bb", 2)),),
        (Settled(Act.OUTSIDE, None, Passage("cc")),),
        (SettledCategory(Category.SPELLING, Stretch(Passage("aa"), "dd"), Stretch(Passage("bb", 2), "ee", 1)),),
        (
            SettledAlike(Category.SPELLING, Saying("ff", 4), Saying("00", 0)),
            SettledAlike(None, Saying("a", 1), Saying("b", 2)),
        ),
        (SettledCategory(None, Stretch(Passage("aa"), "dd"), Stretch(Passage("bb", 2), "ee", 1)),),
    ),
    shown=("number", "wording"),
    changes_only=True,
    place=(Side.RIGHT, 7),
    place_share=0.25,
    in_hand=(None, 1200),
)


def test_it_comes_back_as_it_was(tmp_path):
    save_session(SESSION, tmp_path / "a.variorum")
    assert load_session(tmp_path / "a.variorum") == SESSION
    assert [p.name for p in tmp_path.iterdir()] == ["a.variorum"]


def test_no_password_is_written(tmp_path):
    save_session(SESSION, tmp_path / "a.variorum")
    assert "password" not in (tmp_path / "a.variorum").read_text(encoding="utf-8")


def test_texts_that_move_with_the_session_are_found(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    (old / "a.txt").write_text("A.")
    save_session(Session({Side.LEFT: SessionSide(path=str(old / "a.txt"))}), old / "s.variorum")
    old.rename(new)
    assert load_session(new / "s.variorum").sides[Side.LEFT].path == str(new / "a.txt")


def test_a_newer_one_is_left_to_a_newer_program(tmp_path):
    save_session(SESSION, tmp_path / "a.variorum")
    told = json.loads((tmp_path / "a.variorum").read_text(encoding="utf-8"))
    (tmp_path / "a.variorum").write_text(json.dumps(told | {"version": VERSION + 1}))
    with pytest.raises(SessionError, match="newer Variorum"):
        load_session(tmp_path / "a.variorum")


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"}, {"version": "1"}, {"sides": {"middle": {}}}, {"sides": []},
        {"by_hand": [[{"act": "fly"}]]}, {"by_hand": [[{"category": "taste", "left": {}, "right": {}}]]},
        {"by_hand": [[{"category": None, "left": None, "right": None}]]},
        {"place": ["left", -1]}, {"place": ["left"]}, {"shown": [3]}, {"sides": {"left": {"path": 3}}}, {"version": 0},
    ],
)  # fmt: skip
def test_what_is_none_gets_a_sentence(tmp_path, change):
    save_session(SESSION, tmp_path / "a.variorum")
    told = json.loads((tmp_path / "a.variorum").read_text(encoding="utf-8"))
    (tmp_path / "a.variorum").write_text(json.dumps(told | change))
    with pytest.raises(SessionError, match=r"is no session of Variorum"):
        load_session(tmp_path / "a.variorum")


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"3"])
def test_damaged_files_too(tmp_path, data):
    (tmp_path / "a.variorum").write_bytes(data)
    with pytest.raises(SessionError, match="is no session"):
        load_session(tmp_path / "a.variorum")


def test_a_missing_file_and_a_place_that_cannot_be_written_get_a_sentence(tmp_path):
    with pytest.raises(SessionError, match="cannot be read"):
        load_session(tmp_path / "none.variorum")
    (tmp_path / "file").write_text("")
    with pytest.raises(SessionError, match="cannot be written"):
        save_session(SESSION, tmp_path / "file" / "a.variorum")


def test_one_that_knew_no_flags_still_opens(tmp_path):
    save_session(replace(SESSION, flags=("name",)), tmp_path / "a.variorum")
    told = json.loads((tmp_path / "a.variorum").read_text(encoding="utf-8"))
    assert told.pop("flags") == ["name"]
    (tmp_path / "b.variorum").write_text(json.dumps(told), encoding="utf-8")
    assert load_session(tmp_path / "a.variorum").flags == ("name",)
    assert load_session(tmp_path / "b.variorum") == SESSION


def test_one_that_knew_nothing_of_the_difference_in_hand_still_opens(tmp_path):
    save_session(SESSION, tmp_path / "a.variorum")
    told = json.loads((tmp_path / "a.variorum").read_text(encoding="utf-8"))
    assert told.pop("in_hand") == [None, 1200]
    (tmp_path / "b.variorum").write_text(json.dumps(told), encoding="utf-8")
    assert load_session(tmp_path / "b.variorum") == replace(SESSION, in_hand=None)


PAGE = FetchedPage(
    "eJwDAAAAAAE=", "https://e.org/a", "https://e.org/a", "", "text/html", None, "2026-11-30T12:00:00+00:00"
)
OF_PAGES = Session({Side.LEFT: SessionSide(address="https://e.org/a", page=PAGE)})


def test_a_page_comes_back_as_it_was_fetched(tmp_path):
    save_session(OF_PAGES, tmp_path / "a.variorum")
    assert load_session(tmp_path / "a.variorum") == OF_PAGES


def test_long_pages_are_put_in_piece_by_piece_and_come_back_to_the_letter(tmp_path, monkeypatch):
    monkeypatch.setattr(sessions, "_PIECE", 3)
    pages = {
        side: SessionSide(address="https://e.org/a", name=name, page=replace(PAGE, packed=packed))
        for side, name, packed in zip(Side, ("a", "b"), ('ab"c\\d\ne\x00🛳️"', '"' * 10), strict=True)
    }
    for session in (Session(pages), Session({**pages, Side.RIGHT: pages[Side.LEFT]}), Session({})):
        save_session(session, tmp_path / "a.variorum")
        assert load_session(tmp_path / "a.variorum") == session


def test_one_that_kept_no_pages_still_opens(tmp_path):
    save_session(OF_PAGES, tmp_path / "a.variorum")
    told = json.loads((tmp_path / "a.variorum").read_text(encoding="utf-8"))
    assert told["version"] == 1  # a program that knows of no pages fetches them, as it always did
    del told["sides"]["left"]["page"]
    (tmp_path / "b.variorum").write_text(json.dumps(told), encoding="utf-8")
    assert load_session(tmp_path / "b.variorum").sides[Side.LEFT] == SessionSide(address="https://e.org/a")


@pytest.mark.parametrize("page", [{}, [], "page", {"packed": 3}])
def test_a_page_that_is_none_is_no_session(tmp_path, page):
    save_session(OF_PAGES, tmp_path / "a.variorum")
    told = json.loads((tmp_path / "a.variorum").read_text(encoding="utf-8"))
    told["sides"]["left"]["page"] = page
    (tmp_path / "b.variorum").write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(SessionError, match="is no session"):
        load_session(tmp_path / "b.variorum")


def test_many_remarks_are_put_in_piece_by_piece_in_order_and_come_back_to_the_letter(tmp_path, monkeypatch):
    """To put 33,000 into JSON took 0.15 s; and while one text is, no other thread goes on."""
    dumps, most = json.dumps, []

    def told(what, **how):
        if isinstance(what, list):
            most.append(len(what))
        return dumps(what, **how)

    monkeypatch.setattr(sessions, "_REMARKS", 3)
    monkeypatch.setattr(json, "dumps", told)
    notes = ("", 'Ask "Keller"\\\n.', "🛳️", "\udc80", "]", '"remarks": []')
    remarks = tuple((f"{n:02}-0", n % 2 == 0, notes[n % 6]) for n in range(20))
    for some in (remarks, remarks[::-1], remarks[:3], remarks[:1], ()):
        save_session(replace(SESSION, remarks=some), tmp_path / "a.variorum")
        assert load_session(tmp_path / "a.variorum").remarks == tuple(sorted(some))
    assert max(most) == 3


def test_what_can_be_taken_back_is_kept_in_its_order_and_may_be_lacking(tmp_path):
    done = (None, (("a", False, "Before."), ("b", True, "")), None, (("a", True, ""),))
    save_session(replace(SESSION, done=done), tmp_path / "a.variorum")
    assert load_session(tmp_path / "a.variorum").done == done
    assert without_notes(done) == done[2:]
    save_session(SESSION, tmp_path / "a.variorum")
    assert load_session(tmp_path / "a.variorum").done == ()


@pytest.mark.parametrize("remark", [["a", True, 3], [1, True, ""], ["a", True], 7])
def test_a_remark_that_is_none_is_no_session(tmp_path, remark):
    save_session(replace(SESSION, remarks=(("b", True, ""),)), tmp_path / "a.variorum")
    told = json.loads((tmp_path / "a.variorum").read_text(encoding="utf-8"))
    told["remarks"].append(remark)
    (tmp_path / "a.variorum").write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(SessionError, match="no session"):
        load_session(tmp_path / "a.variorum")
