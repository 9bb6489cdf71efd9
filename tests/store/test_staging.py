from pathlib import Path

from ictexplore.store.staging import read_tables, stage
from tests.store.conftest import DATA


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
