"""What the README says is what there is."""

import re
import shlex
from pathlib import Path

import pytest

from ictexplore.cli import main
from ictexplore.cli.app import build_app
from ictexplore.ui.page import PAGES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_is_told():
    for name in build_app("vi").commands:
        assert f"python -m ictexplore {name}" in README


def test_every_page_is_told():
    for file in PAGES.values():
        path = "/" if file == "app.py" else f"/{Path(file).stem}"
        assert f"(`{path}`)" in README


@pytest.mark.parametrize(
    "line", re.findall(r"^python -m ictexplore (.*?)(?:\s+#.*)?$", README, re.MULTILINE)
)
def test_every_example_runs(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    # Some make a file; some read one that is named from the repository's top.
    monkeypatch.chdir(tmp_path if "--out" in line else ROOT)
    with pytest.raises(SystemExit) as left:
        main(shlex.split(line))
    assert left.value.code == 0


def test_every_file_that_is_linked_exists():
    links = re.findall(r"\]\((?!http|#)([^)]+)\)", README)
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_make_knows_what_the_readme_names():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"\bmake (\w+)", README)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)
