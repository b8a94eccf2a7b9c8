"""What a screen reader hears of the program, as lines of JSON. Runs under the system's Python, which has pyatspi.

tree            the window and all in it that is in sight, by role, name, description and text
serve           what is in sight of a role and with a pattern in its name or text, for every line of JSON that asks
listen          what is announced, what gets the focus, where the caret goes, until it is ended
"""

import json
import re
import sys
import time

import pyatspi

PROGRAM = "variorum"
PATIENCE = 20.0
# Where there are many things, and what alone is looked for there: each question to the program takes its time.
ONLY = {"menu bar": {"menu item"}, "document frame": {"paragraph", "push button"}, "list": {"list item"}}


def say(plain):
    sys.stdout.write(f"{json.dumps(plain)}\n")
    sys.stdout.flush()


def program():
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for one in pyatspi.Registry.getDesktop(0):
            if one is not None and one.name.lower() == PROGRAM and one.childCount:
                return one
        time.sleep(0.1)
    sys.exit("the program is not in the tree")


def text_of(thing):
    try:
        return thing.queryText()
    except NotImplementedError:
        return None


def value_of(thing):
    try:
        value = thing.queryValue()
    except NotImplementedError:
        return None
    return [value.minimumValue, value.currentValue, value.maximumValue]


def told(thing):
    """One thing as plain values."""
    text, states = text_of(thing), thing.getState()
    box = (
        thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS) if thing.getRole() != pyatspi.ROLE_APPLICATION else ()
    )
    return {
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "text": None if text is None else text.getText(0, text.characterCount),
        "caret": None if text is None else text.caretOffset,
        "line": None if text is None else text.getStringAtOffset(text.caretOffset, pyatspi.TEXT_GRANULARITY_LINE)[0],
        "run": None if text is None else list(text.getAttributeRun(0, includeDefaults=True)[1:]),
        "value": value_of(thing),
        "states": sorted(pyatspi.stateToString(state) for state in states.getStates()),
        "box": list(box),
    }


def tree(thing):
    """A thing with all in it that is in sight. Menus are left out: the table of actions has tests of its own."""
    said = told(thing)
    children = [thing.getChildAtIndex(n) for n in range(thing.childCount)] if said["role"] != "menu bar" else []
    hidden = {"list item", "application"}
    said["children"] = [
        tree(child)
        for child in children
        if child is not None and (child.getRoleName() in hidden or child.getState().contains(pyatspi.STATE_VISIBLE))
    ]
    return said


def heard(event):
    try:
        source = event.source
        words = {"event": str(event.type), "words": event.any_data if isinstance(event.any_data, str) else ""}
        if "announcement" not in words["event"]:
            words |= {"on": event.detail1} | told(source)
        say(words)
    except Exception as error:  # noqa: BLE001 - a thing may be gone before it is asked
        say({"event": "gone", "words": repr(error)})


def in_sight(thing, role, pattern):
    """Return all things in sight of a role and with a pattern in their names, the frontmost window's first."""
    windows = [thing.getChildAtIndex(n) for n in range(thing.childCount)]
    return [one for window in reversed(windows) if window for one in matching(window, role, pattern)]


def matching(thing, role, pattern):
    states = thing.getState()
    shown = states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)
    if not shown and thing.getRoleName() not in {"menu item", "popup menu"}:
        return []
    found = [told(thing)] if shown and thing.getRoleName() == role else []
    found = [one for one in found if any(re.search(pattern, words) for words in (one["name"], one["text"] or ""))]
    found = [one for one in found if one["box"][2] > 0 and one["box"][3] > 0]
    if role not in ONLY.get(thing.getRoleName(), {role}):
        return found
    children = [thing.getChildAtIndex(n) for n in range(thing.childCount)]
    return found + [one for child in children if child for one in matching(child, role, pattern)]


def serve(found):
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            say(in_sight(found, asked["role"], asked["name"]))
        except Exception:  # noqa: BLE001 - a thing may be gone before it is asked
            say([])


def main(what):
    found = program()
    if what == "tree":
        say(tree(found))
        return
    if what == "serve":
        serve(found)
        return
    for kind in ("object:announcement", "object:state-changed:focused", "object:text-caret-moved"):
        pyatspi.Registry.registerEventListener(heard, kind)
    say({"event": "listening", "words": ""})
    pyatspi.Registry.start()


main(sys.argv[1])
