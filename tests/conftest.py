"""What every test stands on: no window on the maker's screen, and none of the maker's settings."""

import gc
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

_HOME = Path(tempfile.mkdtemp(prefix="variorum-tests-"))

# Before the first import of Qt. Tests in a real window start a process of their own and say so there.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = str(_HOME / "config")
os.environ["XDG_STATE_HOME"] = str(_HOME / "state")
if sys.platform.startswith("linux") and "XDG_RUNTIME_DIR" not in os.environ:
    # Qt would warn that it makes one up, and a warning fails a test.
    runtime = _HOME / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)

# By hand, properties draw other examples each time, and so find what nobody thought of. What CI says of a change must
# depend on the change alone: there they draw the same ones. No example fails for the time it takes on a busy machine.
settings.register_profile("by_hand", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "by_hand")


@pytest.fixture(autouse=True)
def garbage_is_looked_for():
    """A command that runs once looks for none; the tests behind it do."""
    yield
    gc.enable()
