from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ASKED = "select name_vi, unit_code from units where unit_code = '36'"


def test_rows_are_printed_under_their_heads(run: Run) -> None:
    told = run("query", ASKED)
    assert told.code == 0
    assert told.out.splitlines()[:2] == ["name_vi   unit_code", "Nam Định  36"]
    assert "1 dòng" in told.out


def test_programs_get_rows_with_their_types(run: Run) -> None:
    told = run("query", "select 'Huế' as name, 1.5 as n, null as nothing", "--json")
    assert told.json == {"rows": [{"name": "Huế", "n": 1.5, "nothing": None}], "is_cut": False}


def test_more_rows_than_are_printed_are_counted(run: Run) -> None:
    told = run("query", "select * from range(1000)", "--language", "en")
    assert "1,000 rows; only the first 200 are printed here" in told.out


@pytest.mark.parametrize("suffix", ["csv", "xlsx", "parquet"])
def test_a_file_is_written_whole(run: Run, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"x.{suffix}"
    told = run("query", ASKED, "--out", str(path), "--json")
    assert told.json == {"file": str(path), "bytes": path.stat().st_size}
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_the_csv_holds_the_rows(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    run("query", ASKED, "--out", str(path))
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["name_vi", "unit_code"], ["Nam Định", "36"]]


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("drop table units", "chỉ chạy được câu lệnh đọc"),
        ("select 1; select 2", "chỉ chạy một câu lệnh"),
        ("selec 1", "DuckDB không chạy được câu lệnh này"),
        (" ", "Chưa có câu lệnh nào"),
    ],
)
def test_what_is_no_question_is_refused(run: Run, sql: str, told: str) -> None:
    answer = run("query", sql)
    assert (answer.code, answer.out) == (2, "")
    assert told in answer.err


def test_an_unknown_suffix_leaves_no_file(run: Run, tmp_path: Path) -> None:
    answer = run("query", ASKED, "--out", str(tmp_path / "x.doc"))
    assert answer.code == 2
    assert ".csv, .xlsx, .parquet" in answer.err
    assert list(tmp_path.iterdir()) == []


def test_the_package_holds_every_table(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "data.zip"
    assert run("package", "--out", str(path)).code == 0
    with zipfile.ZipFile(path) as package:
        assert {"datapackage.json", "scores.csv", "units.csv", "README.md"} <= set(
            package.namelist()
        )


def test_a_package_needs_a_path(run: Run) -> None:
    assert run("package").code == 2
