"""What a reader does in a real window, from the first key to what is kept on the disk in the end."""

import json
import signal
import time
from pathlib import Path

from x11.desktop import until

from viewer.presenting.palette import DARK, LIGHT

PAIR = "the left one.txt — rïght & wrong.md"
SAMPLE = "night-ferry-blog.txt — night-ferry-wire.md"
# The sessions promise that nothing older is lost, in seconds.
NOTHING_OLDER = 5


def read(path):
    return json.loads(until(lambda: path.exists() and path.read_text(encoding="utf-8")))


def told(session):
    """Return the names of the two texts that a session is of."""
    return " — ".join(Path(side["path"]).name for side in read(session)["sides"].values())


def write_note(desktop, window, words):
    desktop.press("ctrl+m")
    dialog = desktop.window("^Note$")
    desktop.activate(dialog)
    desktop.type(words)
    desktop.see("note")
    desktop.press("Return")
    until(lambda: not desktop.windows("^Note$"))
    desktop.activate(window)


def in_hand(picture, texts):
    """Return where the bar stands before the row of the difference in hand, or None."""
    x, y, _width, height = texts
    return picture.within((x, y, 3, height)).box(LIGHT.accent)


def test_a_difference_is_reviewed_and_noted_on_and_the_session_saved_and_opened_again(desktop, articles, tmp_path):
    window = desktop.opened(*articles)
    desktop.press("F8")
    write_note(desktop, window, "ask the author")
    desktop.press("r", "ctrl+s")
    file = tmp_path / "kept.variorum"
    desktop.answer("Save the session", file)
    told = read(file)
    assert [(done, note) for _, done, note in told["remarks"]] == [(True, "ask the author")]
    before = desktop.see("saved")
    desktop.activate(window)
    desktop.press("ctrl+q")
    assert desktop.processes[-1].wait(20) == 0
    again = desktop.program(file)
    desktop.wait_for_title(again, PAIR)
    after = desktop.see("opened-again", lambda picture: picture.count(LIGHT.right_fill) > 200)
    assert after.within((0, 150, 1000, 500)) == before.within((0, 150, 1000, 500))


def test_all_differences_are_gone_through_to_the_end(desktop, hand, sample):
    desktop.opened(*sample)
    words = hand.find(r"^\d+ differences shown in \d+ entries", "label")["name"].split()
    differences, total = int(words[0]), int(words[-2])
    assert total > 10
    texts = hand.box("", "document frame")
    before = desktop.see("before")
    assert in_hand(before, texts) is None
    desktop.press("F8")
    for number in range(1, total + 1):
        until(lambda: desktop.album.screen.look() != before)  # noqa: B023 - asked at once
        before = desktop.see(f"at-{number}") if number % 6 == 1 else desktop.album.screen.still()
        assert in_hand(before, texts), f"entry {number} is in sight"
        desktop.press("r")
    hand.find(f"^{differences} differences shown in {total} entries, {differences}\u00a0reviewed$", "label")
    desktop.see("all-reviewed")
    assert all("reviewed" in item["name"] for item in hand.all("", "list item"))


def test_a_report_is_exported(desktop, hand, articles, tmp_path):
    desktop.opened(*articles)
    hand.click("^Export$", "push button")
    file = tmp_path / "report.html"
    desktop.answer("Export the comparison", file)
    page = until(lambda: file.exists() and file.read_text(encoding="utf-8"))
    assert "ghosts" in page
    assert "</html>" in page
    desktop.see("exported")


def test_what_was_done_is_there_again_after_the_program_was_killed_in_the_middle(desktop, hand, sample, tmp_path):
    window = desktop.opened(*sample)
    desktop.press("F8", "F8", "F8", "r")
    write_note(desktop, window, "which of the two is right?")
    hand.click("^Typography", "check box")
    desktop.press("alt+2")
    desktop.press(*["F8"] * 13)
    desktop.rest()
    left = hand.find("^Entry 17 of 30", "label")["name"]
    desktop.see("in-the-middle")
    top = hand.all("", "paragraph")[0]["name"]
    time.sleep(NOTHING_OLDER)
    desktop.processes[-1].send_signal(signal.SIGKILL)
    desktop.processes[-1].wait(10)
    until(lambda: not desktop.windows("Variorum"))
    hand.rest()
    desktop.see("killed")
    again = desktop.program()
    desktop.wait_for_title(again, SAMPLE)
    assert "checked" in hand.find("^Typography, ", "check box")["states"]
    assert hand.find("^Entry", "label")["name"] == left
    assert hand.all("", "paragraph")[0]["name"] == top
    assert in_hand(desktop.see("there-again"), hand.box("", "document frame"))
    hand.find("^34 differences shown in 30 entries, 1\u00a0reviewed", "label")
    desktop.press(*["shift+F8"] * 13)
    hand.find("which of the two is right[?]", "list item")
    desktop.see("the-note")


def test_each_comparison_stands_in_a_window_of_its_own_and_all_of_them_come_back(desktop, hand, articles, tmp_path):
    window = desktop.opened(*articles)
    desktop.press("ctrl+n")
    other = next(one for one in desktop.count_windows("Variorum", 2) if one != window)
    desktop.activate(other)
    hand.click("Try the sample", "push button")
    desktop.wait_for_title(other, SAMPLE)
    desktop.do("windowmove", "--sync", other, 390, 290)
    desktop.see("two-windows")
    kept = tmp_path / "state" / "variorum" / "open"
    until(lambda: {SAMPLE, PAIR} == {told(file) for file in kept.glob("*.variorum")})
    desktop.processes[-1].send_signal(signal.SIGKILL)
    desktop.processes[-1].wait(10)
    until(lambda: not desktop.windows("Variorum"))
    hand.rest()
    desktop.start("-m", "viewer")
    desktop.count_windows("Variorum", 2)
    titles = {f"{PAIR} · Variorum", f"{SAMPLE} · Variorum"}
    until(lambda: {desktop.title(one) for one in desktop.windows("Variorum")} == titles)
    desktop.see("both-again")
    first = next(one for one in desktop.windows("Variorum") if SAMPLE in desktop.title(one))
    desktop.activate(first)
    desktop.press("ctrl+shift+w")
    assert PAIR in desktop.title(*desktop.count_windows("Variorum", 1))
    desktop.see("one-closed")


def test_the_line_between_the_texts_is_drawn_by_the_mouse(desktop, hand, articles, tmp_path):
    desktop.opened(*articles)
    desktop.press("F9")  # the texts have the whole width
    before = desktop.see("without-the-list")
    x, y, width, height = hand.box("", "document frame")
    middle = x + width // 2, y + height - 40
    desktop.do("mousemove", *middle)
    desktop.do("mousedown", 1)
    desktop.slide(middle, (middle[0] - 160, middle[1]), steps=8)
    desktop.do("mouseup", 1)
    settings = tmp_path / "config" / "variorum" / "settings.json"
    until(lambda: settings.exists() and read(settings)["share"] < 0.45)
    after = desktop.see("drawn")
    assert after.box(LIGHT.right_fill)[0] < before.box(LIGHT.right_fill)[0] - 100


def test_another_language_is_chosen_in_the_menu(desktop, hand, articles):
    window = desktop.opened(*articles)
    desktop.rest()
    before = desktop.see("english")
    hand.choose("View", "Language", "Deutsch")
    desktop.rest()
    hand.find("^Wortlaut, 1", "check box")
    after = desktop.see("german")
    assert after.within((0, 0, 1000, 145)) != before.within((0, 0, 1000, 145))
    assert hand.texts(after) == hand.texts(before)
    desktop.activate(window)
    desktop.press("F8", "ctrl+m")
    dialog = desktop.window("^Notiz$")
    desktop.see("note")
    desktop.do("windowactivate", "--sync", dialog, "key", "Escape")


def test_dark_is_chosen_in_the_preferences(desktop, hand, articles, tmp_path):
    window = desktop.opened(*articles)
    light = hand.texts(desktop.see("light"))
    assert light.brightness > 230
    hand.choose("Edit", "Preferences")
    dialog = desktop.window("^Preferences$")
    desktop.do("windowmove", "--sync", dialog, 700, 100)
    desktop.see("preferences")
    desktop.activate(dialog)
    desktop.type("dark")
    hand.click("^As the system$", "combo box")
    desktop.see("choices")
    hand.click("^Dark$", "list item")
    dark = desktop.see("dark", lambda picture: picture.within(desktop.box(window)).brightness < 60)
    assert dark.within(desktop.box(dialog)).brightness < 60
    button = hand.box("^Close$", "push button")
    left, _top, width, _height = dark.within(button).box(DARK.ink, near=60)
    assert abs(left + width / 2 - button[2] / 2) < 5, "a word in the middle, with no sign that is black on black"
    until(lambda: read(tmp_path / "config" / "variorum" / "settings.json")["theme"] == "dark")
    desktop.press("Escape")
    until(lambda: not desktop.windows("^Preferences$"))
    page = hand.texts(desktop.see("dark-page"))
    assert page.count(DARK.left_fill) > 200
    assert page.count(DARK.right_fill) > 200
    assert page.count(LIGHT.background) == 0
