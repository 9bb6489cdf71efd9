"""What the README says is what there is."""

import ast
import re
import shlex
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from ictexplore.address import selection
from ictexplore.cli import main
from ictexplore.cli.app import build_app
from ictexplore.ui.own_index.session import CAPS, EFFORTS
from ictexplore.ui.page import PAGES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
ADDRESS_FUNCTIONS = {
    *("read_values", "read_text", "read_choice", "show_choice", "keep_values", "keep_text"),
    *("_read", "_read_pair"),
}


def test_every_command_is_told():
    for name in build_app("vi").commands:
        assert f"python -m ictexplore {name}" in README


def test_every_page_is_told():
    for file in PAGES.values():
        path = "/" if file == "app.py" else f"/{Path(file).stem}"
        assert f"(`{path}`)" in README


def parameters() -> Iterator[str]:
    """What each page reads from the address, by the constants it names."""
    folder = ROOT / "src"
    for path in (folder / "ictexplore" / "ui").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "ictexplore.ui.parameters import" not in text:
            continue
        module = import_module(".".join(path.relative_to(folder).with_suffix("").parts))
        for call in ast.walk(ast.parse(text)):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ADDRESS_FUNCTIONS:
                names = [a.id for a in call.args if isinstance(a, ast.Name) and a.id.isupper()]
                yield from (getattr(module, name) for name in names[:1])


def test_every_parameter_of_an_address_is_told_once():
    table = README.partition("## Địa chỉ trang")[2].partition("\n## ")[0]
    common = (selection.EDITION, selection.UNIT, selection.LANGUAGE, selection.CHANGE)
    switches = (selection.RIVALS, selection.PLAIN, selection.PRESENTED)
    for name in {*parameters(), *common, *switches, CAPS, EFFORTS}:
        assert f"`{name}=" in table
    assert README.count("kich-ban=") == 1


@pytest.mark.parametrize(
    "line", re.findall(r"^python -m ictexplore (.*?)(?:\s+#.*)?$", README, re.MULTILINE)
)
def test_every_example_runs(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    # Some make a file; some read one that is named from the repository's top.
    monkeypatch.chdir(tmp_path if "--out" in line else ROOT)
    (tmp_path / "build").mkdir()
    with pytest.raises(SystemExit) as left:
        main(shlex.split(line))
    assert left.value.code == 0


def test_files_of_examples_stay_out_of_what_is_kept():
    assert "mkdir -p build" in README
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert "/build/" in ignored
    written = re.findall(r"--out ([\w-]*[./]\S*)", README)
    assert written
    assert [path for path in written if not path.startswith("build/")] == []


def test_every_file_that_is_linked_exists():
    links = re.findall(r"\]\((?!http|#)([^)]+)\)", README)
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_make_knows_what_the_readme_names():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"\bmake (\w+)", README)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)
