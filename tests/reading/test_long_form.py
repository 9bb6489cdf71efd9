import pytest

from ictexplore.model import Known
from ictexplore.reading.headings import index_names, match_columns
from ictexplore.reading.long_form import (
    LongFrame,
    find_long_frame,
    long_editions,
    read_long,
)
from ictexplore.reading.units import UnitFinder
from tests.reading.conftest import raw

HEAD = "edition_code|unit_code|measure_code|score|is_preferred"
ROWS = (
    "dti-2025-34|46|composite|0.8000|true",
    "dti-2025-34|46|composite|0.8|false",
    "dti-2024-34|46|composite|0.7951|true",
    "dti-2025-34|1|nhan_thuc_so|1.0000|true",
)


def frame_of(known: Known, head: str = HEAD) -> LongFrame | None:
    _, columns, _ = match_columns(raw(head), known, "dti")
    return find_long_frame(columns)


def test_a_table_of_one_row_a_figure(known: Known) -> None:
    assert frame_of(known) == LongFrame(None, 1, 2, 3, "score", 0, 4)
    ranks = frame_of(known, "Tỉnh|measure_code|rank")
    assert ranks == LongFrame(0, None, 1, 2, "rank", None, None)
    assert frame_of(known, "Tỉnh|Nhận thức số|DTI") is None
    assert frame_of(known, "measure_code|score") is None


def test_rows_of_the_edition_in_use_are_taken(known: Known) -> None:
    table, frame = raw(HEAD, *ROWS), frame_of(known)
    assert frame is not None
    assert long_editions(table, frame) == ("dti-2025-34", "dti-2024-34")
    rows, entries, findings = read_long(
        table, frame, "dti-2025-34", UnitFinder(known, "34"), index_names(known, "dti")
    )
    assert [(r.role, r.unit) for r in rows] == [
        *(("unit", "46"), ("aside", None), ("aside", None), ("unit", "01"))
    ]
    assert [(e.unit, e.measure, e.text, e.line) for e in entries] == [
        ("46", "composite", "0.8000", 2),
        ("01", "nhan_thuc_so", "1.0000", 5),
    ]
    assert findings == ()


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ("Huế|chi_so_la|0.5", "unknown_measure"),
        ("Wonderland|composite|0.5", "unknown_unit"),
        ("Ninh Bnh|composite|0.5", "unknown_unit_near"),
        ("|composite|0.5", "unknown_unit"),
    ],
)
def test_what_nobody_knows_is_an_error(known: Known, row: str, key: str) -> None:
    head = "Tỉnh|measure_code|score"
    frame = frame_of(known, head)
    assert frame is not None
    finder, names = UnitFinder(known, "34"), index_names(known, "dti")
    rows, entries, findings = read_long(raw(head, row), frame, None, finder, names)
    assert [r.role for r in rows] == ["unknown"]
    assert entries == ()
    assert [(f.severity, f.key) for f in findings] == [("error", f"tables.{key}")]
