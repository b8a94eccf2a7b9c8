"""The wheel: it carries the resources, and what pip installs from it compares."""

import json
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.bundle


def pip(*arguments):
    subprocess.run([sys.executable, "-m", "pip", "--disable-pip-version-check", *map(str, arguments)], check=True)


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--wheel-dir", folder, root)
    (built,) = folder.glob("variorum-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A fresh environment with the wheel in it, which borrows the libraries of this one."""
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, with_pip=False)
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    pip("--python", next(scripts.glob("python*")), "install", "--no-deps", wheel)
    (libraries,) = {p.parent for p in folder.rglob("viewer") if p.is_dir()}
    # A path file's own lines are followed, the path files of the folders it names are not: no editable install.
    (libraries / "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return scripts


def test_every_resource_is_in_the_wheel(wheel, root):
    resources = root / "resources"
    stored = set(zipfile.ZipFile(wheel).namelist())
    files = [f for f in resources.rglob("*") if f.is_file() and "screenshots" not in f.parts]
    expected = {f"viewer/resources/{f.relative_to(resources).as_posix()}" for f in files}
    assert expected
    assert expected <= stored


def test_nothing_but_the_program_is_in_the_wheel(wheel):
    folders = {Path(name).parts[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert folders == {"viewer", "variorum-0.1.0.dist-info"}


def test_the_installed_program_compares(installed, sample, tmp_path, monkeypatch):
    monkeypatch.delenv("PYTHONPATH", raising=False)  # or a checkout may stand before what is installed
    where = "import viewer.paths; print(viewer.paths.resources())"
    resources = subprocess.check_output([next(installed.glob("python*")), "-c", where], text=True, cwd=tmp_path)
    assert Path(resources.strip()).is_relative_to(installed.parent)
    command = [next(installed.glob("variorum*")), "compare", *sample, "--to", "json"]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=tmp_path)
    assert ran.returncode == 1, ran.stderr
    assert json.loads(ran.stdout)["summary"]["by_category"]["wording"] >= 1
