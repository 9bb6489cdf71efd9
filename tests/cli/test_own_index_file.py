"""``own-index --output``: slides and workbooks of one unit, as the page makes them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ictexplore.cli.own_index_file import OwnFileOptions, find_unit, gather_own
from ictexplore.engine.own_index.goal import OwnPlace, OwnScore
from ictexplore.i18n import translator
from ictexplore.takeaway.own_index.files import make_own_file
from tests.cli.conftest import Run
from tests.slides import slides, title
from tests.ui.own_index.conftest import FRAMEWORK, VALUES, brought, build

VI = translator("vi")


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(tmp_path)
    framework, values = tmp_path / "khung.csv", tmp_path / "gia-tri.csv"
    framework.write_text(FRAMEWORK, encoding="utf-8")
    values.write_text(VALUES, encoding="utf-8")
    return ["own-index", "--framework", str(framework), "--values", str(values)]


def test_slides_and_workbook_of_a_unit(run: Run, files: list[str], tmp_path: Path) -> None:
    deck, book = tmp_path / "b.pptx", tmp_path / "b.xlsx"
    asked = ["--unit", "b", "--set", "bad=0", "--composite", "80"]
    told = run(*files, *asked, "--output", str(deck), "--json")
    assert json.loads(told.out) == {"file": str(deck), "bytes": deck.stat().st_size}
    made = slides(deck.read_bytes())
    assert title(made[2]) == "Nếu Càng thấp từ 5 thành 0 thì B đạt 75,00 điểm, hạng 2/3."
    assert title(made[3]).startswith("Để đạt 80,00 điểm")
    assert "Đã tạo" in run(*files, *asked, "--output", str(book)).out
    assert load_workbook(book)["Kịch bản"]["A2"].value == "B · Tất cả"


def test_the_same_bytes_as_the_page(run: Run, files: list[str], tmp_path: Path) -> None:
    out = tmp_path / "b.xlsx"
    run(*files, "--unit", "B", "--set", "bad=0", "--output", str(out))
    index = build(brought())
    asked = OwnFileOptions(None, unit="B", settings=("bad=0",))
    material = gather_own(index, asked, ("khung.csv", "gia-tri.csv"), VI)
    assert material.made == date.today()  # noqa: DTZ011 -- the day where the file is made
    assert out.read_bytes() == make_own_file(material, ".xlsx")


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (["--unit", "B"], "--unit chỉ dùng khi tạo tệp"),
        (["--output", "x.docx"], "pptx"),
        (["--output", "x.pptx", "--unit", "Z"], "Không có đơn vị «Z»"),
        (["--output", "x.pptx", "--set", "bad"], "--set: «bad» không dùng được"),
        (["--output", "x.pptx", "--set", "worse=1"], "Không có chỉ tiêu «worse»"),
        (["--output", "x.pptx", "--set", "bad=x"], "--set: «x» không phải là số"),
        (["--output", "x.pptx", "--rank", "9"], "Không có hạng 9"),
        (["--output", "x.pptx", "--rank", "1.5"], "--rank: «1.5»"),
        (["--output", "x.pptx", "--rank", "1", "--composite", "2"], "một mục tiêu"),
        (["--output", "x.pptx", "--rank", "1", "--effort", "bad=0"], "phải lớn hơn 0"),
        (["--output", "x.xlsx", "--template", "y.pptx"], "pptx"),
        (["--output", "x.pptx", "--template", "y.pptx"], "y.pptx"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(
    run: Run, files: list[str], tmp_path: Path, asked: list[str], named: str
) -> None:
    told = run(*files, *asked)
    assert told.code == 2
    assert named in told.err
    assert {path.name for path in tmp_path.iterdir()} == {"khung.csv", "gia-tri.csv"}


def test_units_goals_and_limits_are_read() -> None:
    index = build(brought())
    assert find_unit(index, None) == 0
    assert find_unit(index, "c") == 2
    asked = OwnFileOptions(None, place="1", caps=("good=9",), efforts=("bad=2",))
    material = gather_own(index, asked, ("a",), VI)
    assert material.goal == OwnPlace(1)
    assert (material.limits.caps, material.limits.efforts) == ({"good": 9.0}, {"bad": 2.0})
    assert gather_own(index, OwnFileOptions(None, composite="5,5"), (), VI).goal == OwnScore(5.5)
