"""Let the tests of one room use the hand-written comparisons of another, however pytest was started."""

import sys
from pathlib import Path

TESTS = str(Path(__file__).resolve().parents[1])
if TESTS not in sys.path:
    sys.path.insert(0, TESTS)
