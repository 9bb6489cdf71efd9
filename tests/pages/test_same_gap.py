"""Two provinces are as far apart on every page, in every file and on the command line."""

from __future__ import annotations

import pytest

from ictexplore.cli.ladder import ladder_record
from ictexplore.engine.ladder import find_ladder
from ictexplore.engine.peers import compare_units
from ictexplore.i18n import translator
from ictexplore.model import HOLD
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.slides.ladder import ladder_slide
from ictexplore.ui.compare.rows import cell_text, find_rows
from ictexplore.ui.sheets import get_sheet
from tests.figures import code_of
from tests.materials import material_of
from tests.pages.conftest import OpenApp, shown

VI = translator("vi")


def compared(edition: str, unit: str, rival: str) -> dict[str, str]:
    """Measure → the gap in brackets, as «So sánh» tells it."""
    sheet = get_sheet(edition)
    (found,) = compare_units(sheet.table, unit, [rival])
    rows = find_rows(sheet, [unit, rival], VI)
    cells = {row.name: cell_text(row, 1, found, VI) for row in rows}
    return {name: cell.split("(")[1][:-1] for name, cell in cells.items() if "(" in cell}


@pytest.mark.parametrize(
    ("edition", "name"),
    [
        ("dti-2024-34", "Ninh Bình"),
        ("dti-2024-63", "Bà Rịa - Vũng Tàu"),
        ("dti-2022-63", "Thừa Thiên Huế"),
    ],
)
def test_in_the_deck_as_on_the_page(store: Store, edition: str, name: str) -> None:
    material = material_of(read_edition_table(store, edition), name)
    nearest = (material.ladder.above[-1], material.ladder.below[0])
    slide = ladder_slide(material)
    grid = {row[0]: row[1:] for row in slide.panels[1].content.rows}
    bars = slide.panels[0].content.series[0].values
    for i, rung in enumerate(nearest):
        told = compared(edition, material.unit, rung.unit)
        shared = set(told) & set(grid) - {"Điểm chung"}
        assert len(shared) == len(rung.points)
        assert {row: grid[row][i] for row in shared} == {row: told[row] for row in shared}
        assert told["Điểm chung"][0] == grid["Điểm chung"][i][0]
        assert rung.gap in bars


def test_on_both_pages_and_on_the_command_line(open_app: OpenApp) -> None:
    table = get_sheet("dti-2024-34").table
    ladder = find_ladder(table, code_of(table, "Ninh Bình"), 1)
    address = {"ky": "dti-2024-34", "tinh": "ninh-binh"}
    analysis = shown(open_app("pages/phan_tich.py", **address))
    comparison = shown(open_app("pages/so_sanh.py", **address, so_voi=["bac-ninh", "nghe-an"]))
    for rung in (*ladder.above, *ladder.below):
        for gap in compared("dti-2024-34", ladder.unit, rung.unit).values():
            assert gap in analysis
            assert f"({gap})" in comparison
    record = ladder_record(table, ladder, None, HOLD, VI)
    assert [record[side][0]["gap"] for side in ("above", "below")] == ["-0.0251", "0.0039"]
    assert compared("dti-2024-34", ladder.unit, ladder.above[0].unit)["Điểm chung"] == "−0,0251"
