"""The settings file: whole or not at all, and a bad one stops nothing."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from viewer import settings
from viewer.settings import (
    RECENT_LIMIT,
    WRITING,
    Colours,
    RecentPair,
    Settings,
    ThemeChoice,
    load_settings,
    save_settings,
    settings_file,
)
from viewer.ui.memory import Memory
from viewer.ui.recents import verdict_on

PAIRS = (RecentPair("a.txt", "b.md", "Identical."),)


def test_what_is_saved_is_read_again():
    settings = Settings(
        ThemeChoice.DARK,
        Colours.TRITANOPIA,
        "high_contrast",
        1.5,
        list_visible=False,
        list_width=280,
        geometry="QUJD",
        last_folder="/tmp",
        recent=PAIRS,
    )
    assert save_settings(settings)
    assert load_settings() == settings


def test_a_verdict_of_an_older_version_stays_and_facts_are_read_again():
    settings_file().parent.mkdir(parents=True)
    facts = {"headline": "same", "shown": {"moved": 2}}
    told = [
        {"left": "a.txt", "right": "b.md", "verdict": "Derselbe Artikel."},
        {"left": "c.txt", "right": "d.md", "facts": facts},
    ]
    settings_file().write_text(json.dumps({"recent": told}), encoding="utf-8")
    old, new = load_settings().recent
    assert (verdict_on(old), verdict_on(new)) == ("Derselbe Artikel.", "The same article. 2\u00a0paragraphs moved.")
    assert save_settings(load_settings())
    assert load_settings().recent == (old, new)


def test_without_a_file_there_are_defaults():
    assert load_settings() == Settings()


@pytest.mark.parametrize("broken", ["{", "[1, 2]", "", "null", "\x00\x01"])
def test_a_broken_file_is_set_aside(broken):
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(broken, encoding="utf-8")
    assert load_settings() == Settings()
    assert settings_file().with_name("settings.broken.json").read_text(encoding="utf-8") == broken
    assert not settings_file().exists()


def test_bytes_that_are_no_text_are_set_aside():
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(b"\xff\xfe\xff")
    assert load_settings() == Settings()
    assert settings_file().with_name("settings.broken.json").exists()


def test_a_field_that_makes_no_sense_takes_its_default_and_the_others_stay():
    settings_file().parent.mkdir(parents=True)
    raw = {
        "theme": "purple",
        "colours": "pink",
        "zoom": 99,
        "list_visible": "yes",
        "recent": [{"left": 1}],
        "last_folder": "/tmp",
        "x": 1,
    }
    settings_file().write_text(json.dumps(raw), encoding="utf-8")
    assert load_settings() == Settings(zoom=4.0, last_folder="/tmp")


def test_a_place_that_cannot_be_written_is_said_and_not_raised(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not save_settings(Settings(), tmp_path / "file" / "settings.json")


def test_nothing_is_left_beside_the_file():
    save_settings(Settings())
    assert [p.name for p in settings_file().parent.iterdir()] == ["settings.json"]


def test_recent_pairs_stand_once_and_newest_first():
    settings = Settings()
    for n in range(RECENT_LIMIT + 3):
        settings = settings.with_recent(RecentPair(f"{n}", "b"))
    settings = settings.with_recent(RecentPair("5", "b", "New."))
    assert settings.recent[0] == RecentPair("5", "b", "New.")
    assert len(settings.recent) == RECENT_LIMIT
    assert [p.left for p in settings.recent].count("5") == 1


def test_two_programs_side_by_side_keep_what_each_changed(qapp):
    one, two = Memory(), Memory()
    one.change(theme=ThemeChoice.DARK)
    two.change(zoom=1.5)
    assert (load_settings().theme, load_settings().zoom) == (ThemeChoice.DARK, 1.5)
    one.remember(RecentPair("a.txt", "b.txt"))
    assert load_settings().recent == one.settings.recent
    two.remember(RecentPair("c.txt", "d.txt"))
    assert load_settings().recent == two.settings.recent
    one.change(pace={"comparing": 12.5})  # as before each pair, and it may not be written yet
    one.remember(RecentPair("e.txt", "f.txt"))
    assert {pair.left for pair in load_settings().recent} == {"e.txt", "c.txt", "a.txt"}
    assert two.settings.theme is ThemeChoice.SYSTEM  # it goes on as it is


def test_a_change_after_the_file_was_deleted_writes_all(qapp):
    memory = Memory()
    memory.change(theme=ThemeChoice.DARK)
    WRITING.finish()
    settings_file().unlink()
    memory.change(zoom=1.5)
    assert load_settings() == memory.settings


def test_a_change_after_the_file_was_broken_or_cannot_be_read_loses_no_other(qapp, monkeypatch):
    memory = Memory()
    memory.change(zoom=1.5)
    WRITING.finish()
    settings_file().write_text("{", encoding="utf-8")
    memory.change(theme=ThemeChoice.DARK)
    assert load_settings() == memory.settings

    def refuse(path, **_how):
        raise PermissionError(path)

    with monkeypatch.context() as held:
        held.setattr(Path, "read_text", refuse)
        memory.change(last_folder="texts")
        WRITING.finish()
    assert load_settings() == memory.settings


def test_a_name_in_an_encoding_of_old_hinders_nothing():
    settings = Settings(last_folder="/caf\udce9", recent=(RecentPair("/caf\udce9.txt", "/b.txt"),))
    assert save_settings(settings)
    assert load_settings() == settings
    memory = Memory()
    memory.change(zoom=1.5)
    assert load_settings().zoom == 1.5


def test_a_slow_disk_holds_nobody_and_what_is_changed_last_stands_there(monkeypatch):
    gate, write = threading.Event(), settings.write_whole

    def held(path, data):
        assert gate.wait(20)
        write(path, data)

    monkeypatch.setattr(settings, "write_whole", held)
    memory = Memory()
    memory.change(zoom=1.2, theme=ThemeChoice.DARK)
    memory.remember(PAIRS[0])
    memory.change(zoom=1.3)
    assert not settings_file().exists()
    assert memory.settings.recent == PAIRS
    gate.set()
    assert load_settings() == memory.settings
    assert (memory.settings.zoom, memory.settings.theme) == (1.3, ThemeChoice.DARK)


ENDING = """
import time
from viewer import settings
from viewer.ui.memory import Memory
write = settings.write_whole
settings.write_whole = lambda path, data: (time.sleep(0.3), write(path, data))
Memory().change(zoom=1.2)
"""


def test_the_program_does_not_end_before_they_are_written():
    subprocess.run([sys.executable, "-c", ENDING], timeout=60, check=True)
    assert load_settings().zoom == 1.2
