"""A few seconds of fuzzing for each target: nothing fails. See README.md."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
from fuzzing.targets import TARGETS

HERE = Path(__file__).parent
SECONDS = 3


@pytest.mark.parametrize("name", TARGETS)
def test_what_the_program_parses_itself_does_not_fail(name, tmp_path):
    if importlib.util.find_spec("atheris") is None:
        pytest.skip("atheris is not here")
    command = [sys.executable, str(HERE / "run.py"), name, "--seconds", str(SECONDS)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-3000:]
    assert b"runs in" in done.stderr


@pytest.mark.parametrize("name", TARGETS)
def test_what_it_begins_with_is_taken(name):
    for seed in TARGETS[name].seeds:
        TARGETS[name].feed(seed.encode())
