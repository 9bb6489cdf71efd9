from pathlib import Path

from ictexplore.store.staging import find_line, first_line, read_tables, stage
from tests.store.conftest import DATA
from tests.store.overlay_rows import overlay, rows_of_year


def test_every_csv_is_a_table_with_its_lines() -> None:
    tables = read_tables(DATA)
    assert {table.path for table in tables} == {path.name for path in DATA.glob("*.csv")}
    with stage(DATA) as staged:
        for table in tables:
            # No cell holds a line break, so lines count rows.
            lines = (DATA / table.path).read_text(encoding="utf-8").splitlines()
            found = staged.execute(
                f'select count(*), min(csv_line), max(csv_line) from "{table.name}"'  # noqa: S608
            ).fetchone()
            assert found == (len(lines) - 1, 2, len(lines)), table.name


def test_codes_stay_text_and_empty_cells_are_null(data_copy: Path) -> None:
    with stage(data_copy) as staged:
        first = staged.execute("select unit_code, city_since from units where csv_line = 2")
        assert first.fetchone() == ("01", None)


def test_comments_name_the_meaning_in_both_languages_and_the_unit() -> None:
    units = next(table for table in read_tables(DATA) if table.name == "units")
    area = next(column for column in units.columns if column.name == "area_km2")
    assert area.comment == "Diện tích tự nhiên / Area [km²]"


def test_lines_tell_whose_row_it_is() -> None:
    assert find_line(17) == (0, 17)
    for number, origin in ((1, "imported"), (2, "session"), (400, "imported")):
        assert find_line(first_line(number, origin) + 16) == (number, 17)  # type: ignore[arg-type]


def test_overlays_are_added_and_what_follows_from_them_is_filled_in() -> None:
    with stage(DATA, [overlay(rows_of_year(2026)), overlay(rows_of_year(2025))]) as staged:
        own = staged.execute(
            "select edition_code, comparable_with from editions where is_overlaid(csv_line)"
        ).fetchall()
        rows = staged.execute("select count(*) from scores where is_overlaid(csv_line)").fetchone()
    assert sorted(own) == [("dti-2025-34", "dti-2024-34"), ("dti-2026-34", "dti-2025-34")]
    assert rows == (2 * 34 * 9,)


def test_what_is_vouched_for_more_compares_with_no_less() -> None:
    session = overlay(rows_of_year(2025), origin="session")
    with stage(DATA, [overlay(rows_of_year(2026)), session]) as staged:
        own = dict(
            staged.execute(
                "select edition_code, comparable_with from editions where is_overlaid(csv_line)"
            ).fetchall()
        )
    assert own == {"dti-2025-34": "dti-2024-34", "dti-2026-34": "dti-2024-34"}
