from ictexplore.model import Known
from ictexplore.reading.columns import Columns, find_names, settle_columns
from ictexplore.reading.headings import match_columns
from ictexplore.reading.raw import RawTable
from ictexplore.reading.units import UnitFinder
from tests.reading.conftest import raw


def columns_of(table: RawTable, known: Known) -> Columns:
    _, matches, findings = match_columns(table, known, "dti")
    return Columns(matches, findings)


def named(table: RawTable, known: Known) -> Columns:
    return find_names(table, columns_of(table, known), [UnitFinder(known, "34")])


def told(columns: Columns) -> list[tuple[str, str, int | None]]:
    return [(f.severity, f.key.removeprefix("tables."), f.column) for f in columns.findings]


def test_the_column_of_names_is_the_one_that_holds_them(known: Known) -> None:
    headed = raw("Tỉnh|DTI", "Huế|1", "Hà Nội|1")
    assert (named(headed, known).unit, told(named(headed, known))) == (0, [])
    other = raw("Khu vực|Nơi|DTI", "Bắc|Huế|1", "Nam|Hà Nội|1")
    assert (named(other, known).unit, told(named(other, known))) == (
        1,
        [("note", "unit_column_found", 1)],
    )


def test_a_heading_that_promises_names_gives_way_to_those_that_are(known: Known) -> None:
    kinds = raw("Đơn vị|Tên gọi|DTI", "Tỉnh|Huế|1", "Thành phố|Hà Nội|1")
    found = named(kinds, known)
    assert found.unit == 1
    assert found.matches[0].role == "aside"


def test_no_names_are_found_where_there_are_none(known: Known) -> None:
    assert named(raw("A|DTI", "x|1", "y|1"), known).unit is None


def test_columns_of_other_years_are_left_aside(known: Known) -> None:
    table = raw("Tỉnh|DTI 2023|DTI 2024|Hạng 2023|Hạng 2024", "Huế|0,7|0,8|2|1")
    settled = settle_columns(table, columns_of(table, known), 2024)
    assert [c.role for c in settled.matches] == ["unit", "aside", "score", "aside", "rank"]
    assert told(settled) == [("note", "column_other_year", 1), ("note", "column_other_year", 3)]


def test_the_same_measure_twice_is_an_error(known: Known) -> None:
    table = raw("Tỉnh|DTI|Tổng điểm|Hạ tầng số", "Huế|0,7|0,8|1")
    settled = settle_columns(table, columns_of(table, known), 2024)
    assert [c.role for c in settled.matches] == ["unit", "score", "aside", "score"]
    assert told(settled) == [("error", "column_twice", 2)]


def test_figures_that_nobody_knows_are_doubtful_and_words_are_not(known: Known) -> None:
    table = raw("Tỉnh|DTI|Đô thị biển|Người phụ trách|", "Huế|0,7|0,8|Ông A|", "Hà Nội|1|1|Bà B|")
    assert told(settle_columns(table, columns_of(table, known), 2024)) == [
        ("doubt", "column_unknown", 2),
        ("note", "column_aside", 3),
    ]
