"""What a screen reader hears of the program, as lines of JSON. Runs under the system's Python, which has pyatspi.

tree            the window and all in it that is in sight, by role, name, description and text
listen          what is announced, what gets the focus, where the caret goes, until it is ended
"""

import json
import sys
import time

import pyatspi

PROGRAM = "variorum"
PATIENCE = 20.0


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


def main(what):
    found = program()
    if what == "tree":
        say(tree(found))
        return
    for kind in ("object:announcement", "object:state-changed:focused", "object:text-caret-moved"):
        pyatspi.Registry.registerEventListener(heard, kind)
    say({"event": "listening", "words": ""})
    pyatspi.Registry.start()


main(sys.argv[1])
