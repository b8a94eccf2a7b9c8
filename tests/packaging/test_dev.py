"""Setting up a checkout: what is recognised, what is said when something is missing. Installs nothing."""

import argparse
import ast
import shutil
import subprocess
import sys

import checks
import dev
import environment
import pytest
import system

MISSING = system.Need("libnowhere.so.1", "libnowhere1", lambda: False)
PRESENT = system.Need("libsomewhere.so.1", "libsomewhere1", lambda: True)


@pytest.fixture
def made(monkeypatch, tmp_path):
    """An environment that stands, as far as anyone can see; what was done to it is in the list."""
    done = []
    venv = tmp_path / ".venv"
    monkeypatch.setattr(environment, "VENV", venv)
    monkeypatch.setattr(environment, "STAMP", venv / "stamp.json")
    monkeypatch.setattr(environment, "_is_usable", lambda: environment.python().exists())

    def make():
        environment.python().parent.mkdir(parents=True)
        environment.python().touch()
        done.append("made")

    monkeypatch.setattr(environment, "_make", make)
    monkeypatch.setattr(environment, "_install", done.append)
    return done


def test_environment_is_made_once(made):
    environment.ensure()
    environment.ensure()
    assert made == ["made", []]


def test_a_further_need_is_added_and_stays(made):
    environment.ensure("dev")
    environment.ensure("bundle")
    environment.ensure()
    assert made == ["made", ["dev"], ["bundle", "dev"]]


def test_a_changed_project_is_installed_again(made, monkeypatch):
    environment.ensure()
    monkeypatch.setattr(environment, "_digest", lambda: "another")
    environment.ensure()
    assert made == ["made", [], []]


def test_a_lost_environment_is_made_again(made):
    environment.ensure("dev")
    shutil.rmtree(environment.VENV)
    environment.ensure()
    assert made == ["made", ["dev"], "made", []]


def test_a_broken_stamp_is_no_stamp(made):
    environment.ensure()
    environment.STAMP.write_text("{half", encoding="utf-8")
    environment.ensure()
    assert made == ["made", [], []]


def test_what_is_there_is_not_installed(monkeypatch):
    monkeypatch.setattr(system, "_apt", lambda *_: pytest.fail("apt-get was called"))
    assert system.provide((PRESENT,)) == ()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system's libraries are looked at on Linux alone")
def test_without_root_nothing_is_installed(monkeypatch):
    monkeypatch.setattr(system, "_may_install", lambda: False)
    monkeypatch.setattr(system, "_apt", lambda *_: pytest.fail("apt-get was called"))
    assert system.provide((PRESENT, MISSING)) == (MISSING,)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt-get is called on Linux alone")
def test_an_unknown_package_does_not_keep_the_others_away(monkeypatch):
    calls = []

    def apt(*arguments):
        calls.append(arguments)
        return 100 if "libnowhere1" in arguments else 0

    other = system.Need("libother.so.1", "libother1", lambda: False)
    monkeypatch.setattr(system, "_may_install", lambda: True)
    monkeypatch.setattr(system, "_apt", apt)
    assert system.provide((MISSING, other)) == (MISSING, other)
    assert [c[-1] for c in calls if len(c) == 4] == ["libnowhere1", "libother1"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="apt-get is called on Linux alone")
def test_what_was_installed_is_seen(monkeypatch):
    installed = []
    monkeypatch.setattr(system, "_may_install", lambda: True)
    monkeypatch.setattr(system, "_apt", lambda *arguments: installed.append(arguments[-1]) or 0)
    need = system.Need("a module", "python3-module", lambda: "python3-module" in installed)
    assert system.provide((need,)) == ()


def test_this_python_makes_environments():
    assert [need.is_there() for need in system.venv_needs()] == [True]


def test_the_sentence_says_what_is_missing_and_how_to_get_it(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    said = system.sentence((MISSING,), "The window cannot open")
    assert said == (
        "The window cannot open: this system lacks libnowhere.so.1.\nInstall what is missing with: "
        "sudo apt-get install libnowhere1"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may have no display")
def test_no_display_is_a_sentence(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(environment, "ensure", lambda *_: None)
    monkeypatch.setattr(system, "provide", lambda _: ())
    monkeypatch.setattr(sys, "argv", ["dev.py", "run"])
    assert dev.main() == 2
    said = capsys.readouterr().err
    assert "no display" in said
    assert "compare" in said
    assert "night-ferry-blog.txt" in said


def test_one_file_is_not_a_pair():
    with pytest.raises(environment.Trouble, match="two files"):
        dev.run(argparse.Namespace(files=["one.txt"]))


def test_pytest_gets_what_is_not_ours(monkeypatch):
    seen = []
    monkeypatch.setattr(dev, "test", lambda arguments: seen.append((arguments.pytest, arguments.fast)) or 0)
    monkeypatch.setattr(sys, "argv", ["dev.py", "test", "--fast", "-k", "rows", "tests/ui"])
    assert dev.main() == 0
    assert seen == [(["-k", "rows", "tests/ui"], True)]


def test_an_old_python_is_told_in_a_sentence(root):
    script = root / "packaging" / "dev.py"
    as_if_old = "import runpy, sys; sys.version_info = (3, 10, 2); runpy.run_path(sys.argv[1], run_name='__main__')"
    ran = subprocess.run([sys.executable, "-c", as_if_old, script], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith("Variorum needs Python 3.11 or newer")
    # Old Pythons must be able to read as far as that sentence; they read the whole file before they run any of it.
    ast.parse(script.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_readme_and_ci_give_the_same_command(root):
    readme = (root / "README.md").read_text(encoding="utf-8")
    assert "python3 packaging/dev.py run" in readme
    assert "python3 packaging/dev.py test" in readme
    assert "python3 packaging/dev.py test" in (root / ".ci" / "run").read_text(encoding="utf-8")


def test_all_tests_are_run_each_once_and_those_that_are_asked_for_alone():
    everything = checks._tests(["pytest"], [])
    ignored = {argument.removeprefix("--ignore=") for argument in everything[0][1] if argument.startswith("--ignore=")}
    assert ignored == set(everything[1][1][1:])
    assert all((environment.ROOT / folder).is_dir() for folder in ignored)
    assert checks._tests(["pytest"], ["-k", "moves"]) == [("tests", ["pytest", "-k", "moves"])]
