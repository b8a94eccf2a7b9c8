"""Let the tests import the scripts of packaging/, which are no part of the program."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = str(ROOT / "packaging")
if SCRIPTS not in sys.path:
    sys.path.insert(0, SCRIPTS)


@pytest.fixture(scope="session")
def root():
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def sample():
    """The two articles that come with the program."""
    samples = ROOT / "resources" / "samples"
    return samples / "night-ferry-blog.txt", samples / "night-ferry-wire.md"
