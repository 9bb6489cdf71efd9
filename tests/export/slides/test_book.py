"""The workbook inside a chart: its numbers, and its labels as LibreOffice computes them."""

import csv
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from ictexplore.export.slides.book import label_cells, number_format, shown_label, write_book
from ictexplore.export.slides.content import Bars, Form, Series
from tests.materials import MADE
from tests.office import Office

UTF_8 = "csv:Text - txt - csv (StarCalc):44,34,76"
"""Commas between, quotes around, the code page of Unicode."""


def test_numbers_stand_left_of_labels(bars: Bars) -> None:
    assert label_cells(bars, 0) == "Sheet1!$C$2:$C$4"
    series = bars.series[0]
    assert [shown_label(bars, series, i, "vi") for i in range(3)] == ["cao nhất", "0,7223", ""]


def test_the_same_bars_are_the_same_workbook(bars: Bars) -> None:
    assert write_book(bars, "vi", MADE) == write_book(bars, "vi", MADE)
    with zipfile.ZipFile(BytesIO(write_book(bars, "vi", MADE))) as parts:
        assert b"2026-11-25" in parts.read("docProps/core.xml")


def test_each_part_of_a_format_is_of_the_language() -> None:
    assert number_format("score", "vi") == "[$-42A]0.0000"
    assert number_format("change", "en").count("[$-809]") == 3


@pytest.mark.parametrize("language", ["vi", "en"])
def test_libreoffice_computes_the_labels_that_are_shown(
    office: Office, bars: Bars, tmp_path: Path, language: str
) -> None:
    values: dict[Form, tuple[int, int, int]] = {
        "score": (7223, 39, 0),
        "change": (7223, -39, 0),
        "points": (693_000, -15_000, 7),
    }
    made = [
        replace(bars, form=form, series=(Series.even("a", those, "rest"),))
        for form, those in values.items()
    ]
    files = [tmp_path / f"{chart.form}.xlsx" for chart in made]
    for path, chart in zip(files, made, strict=True):
        path.write_bytes(write_book(chart, language, MADE))
    for path, chart in zip(office.convert(files, UTF_8, tmp_path), made, strict=True):
        rows = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
        shown = [shown_label(chart, chart.series[0], row, language) for row in range(3)]
        assert [row[2] for row in rows[1:]] == shown
