"""A report is there whole or not at all, and what stood there before outlives a failure."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from presenting.builder import built, pair
from reporting.hostile import HOSTILE

from viewer.reporting import ReportError, format_for, render, reporters, write_report

COMPARISON = built(pair("by [-hosts-]{+ghosts+}"))


@pytest.mark.parametrize(
    ("name", "form"), [("a.html", "html"), ("a.HTM", "html"), ("a.json", "json"), ("a.b.txt", "text")]
)
def test_the_suffix_says_the_format(name, form):
    assert format_for(Path(name)) == form


@pytest.mark.parametrize("name", ["report", "report.pdf", ".html.bak"])
def test_another_suffix_gets_a_sentence(name):
    with pytest.raises(ReportError, match=r"report.* \.html, \.json, \.csv, \.txt"):
        format_for(Path(name))


@pytest.mark.parametrize("form", reporters)
def test_what_is_written_is_what_is_rendered(tmp_path, form):
    path = tmp_path / f"report{reporters[form].suffixes[0]}"
    write_report(COMPARISON, path)
    assert path.read_text(encoding="utf-8") == render(COMPARISON, form)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_format_that_is_named_wins_over_the_suffix(tmp_path):
    write_report(COMPARISON, tmp_path / "report.dat", "json")
    assert (tmp_path / "report.dat").read_text(encoding="utf-8").startswith("{")


def test_half_a_character_stops_no_report(tmp_path):
    for form in reporters:
        write_report(HOSTILE, tmp_path / "report", form)


def test_what_stood_there_outlives_a_failure(tmp_path, monkeypatch):
    path = tmp_path / "report.html"
    path.write_text("before", encoding="utf-8")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReportError, match="No space left on device"):
        write_report(COMPARISON, path)
    assert path.read_text(encoding="utf-8") == "before"
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]


def test_a_folder_and_a_missing_folder_get_sentences(tmp_path):
    with pytest.raises(ReportError, match="is a folder"):
        write_report(COMPARISON, tmp_path, "html")
    with pytest.raises(ReportError, match="there is no folder"):
        write_report(COMPARISON, tmp_path / "nowhere" / "report.html")


@pytest.mark.skipif(os.name != "posix", reason="modes and links of POSIX")
def test_a_new_file_has_the_usual_mode_and_a_link_stays_one(tmp_path):
    mask = os.umask(0o022)
    try:
        write_report(COMPARISON, tmp_path / "report.html")
    finally:
        os.umask(mask)
    assert (tmp_path / "report.html").stat().st_mode & 0o777 == 0o644
    link = tmp_path / "link.html"
    link.symlink_to("report.html")
    (tmp_path / "report.html").write_text("old", encoding="utf-8")
    write_report(COMPARISON, link)
    assert link.is_symlink()
    assert "<!doctype html>" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_an_unknown_format_gets_a_sentence():
    with pytest.raises(ReportError, match="“pdf” is no kind of report"):
        render(COMPARISON, "pdf")


def test_what_nobody_waits_for_is_not_written_and_the_old_one_stays(tmp_path):
    path = tmp_path / "report.html"
    path.write_text("the old one", encoding="utf-8")
    write_report(COMPARISON, path, cancelled=lambda: True)
    assert path.read_text(encoding="utf-8") == "the old one"
    assert list(tmp_path.iterdir()) == [path]
