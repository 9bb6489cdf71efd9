import os
import subprocess
import sys
from pathlib import Path

import pytest

from ictexplore.store import DataFaultError, Store
from ictexplore.store.build import content_hash, ensure_database
from ictexplore.store.staging import read_tables
from tests.store.conftest import DATA, Damage

ROOT = Path(__file__).parents[2]

OPEN_AND_COUNT = """
import sys
from pathlib import Path
from ictexplore.store import open_store
store = open_store(Path(sys.argv[1]), Path(sys.argv[2]))
print(store.cursor().execute("select count(*) from scores").fetchone()[0])
"""


def test_a_second_start_finds_what_the_first_built(cache_dir: Path, store: Store) -> None:
    built = store.path.stat().st_mtime_ns
    assert ensure_database(DATA, cache_dir) == store.path
    assert store.path.stat().st_mtime_ns == built
    # Other tests keep databases of theirs here; nothing unfinished is left.
    assert {path.suffix for path in cache_dir.iterdir()} == {".duckdb"}


def test_two_processes_may_build_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPEN_AND_COUNT, str(DATA), str(tmp_path)]
    started = [
        subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
        )
        for _ in range(2)
    ]
    rows = len((DATA / "scores.csv").read_text(encoding="utf-8").splitlines()) - 1
    assert [process.communicate()[0] for process in started] == [f"{rows}\n"] * 2
    assert [process.returncode for process in started] == [0, 0]
    assert [path.name for path in tmp_path.iterdir()] == [f"ictexplore-{content_hash(DATA)}.duckdb"]


@pytest.mark.parametrize(
    ("column", "value", "rule"),
    [("score", "eight", "data.constraint"), ("measure_code", "htkt", "data.measure_of_framework")],
)
def test_broken_data_is_refused_and_leaves_nothing(  # noqa: PLR0913, PLR0917 -- one a fixture
    damage: Damage, data_copy: Path, tmp_path: Path, column: str, value: str, rule: str
) -> None:
    row = {"edition_code": "dti-2024-34", "unit_code": "91", "measure_code": "the_che_so"}
    line = damage("scores", row, column, value)
    cache = tmp_path / "cache"
    with pytest.raises(DataFaultError) as caught:
        ensure_database(data_copy, cache)
    fault = caught.value.faults[0]
    assert (fault.file, fault.row, fault.column) == ("scores.csv", line, column)
    assert (fault.value, fault.expected) == (value, rule)
    assert list(cache.iterdir()) == []


def test_any_changed_byte_changes_the_hash(damage: Damage, data_copy: Path) -> None:
    assert content_hash(data_copy) == content_hash(DATA)
    damage("sources", {"source_id": "gso-2023"}, "title", "Tên khác")
    assert content_hash(data_copy) != content_hash(DATA)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataFaultError):
        ensure_database(tmp_path / "nowhere", tmp_path / "cache")


def test_every_table_and_column_says_what_it_is(store: Store) -> None:
    columns = (
        store.cursor()
        .execute(
            "select c.table_name, c.column_name, c.comment, t.comment "
            "from duckdb_columns() as c join duckdb_tables() as t using (table_name)"
        )
        .fetchall()
    )
    tables = read_tables(DATA)
    described = {(table.name, column.name) for table in tables for column in table.columns}
    assert described <= {(table, column) for table, column, _, _ in columns}
    assert [row for row in columns if not (row[2] and row[3])] == []


def test_scores_are_exact_and_keep_their_printed_decimals(store: Store) -> None:
    types = store.cursor().execute("select typeof(score), typeof(units) from scores").fetchone()
    assert types == ("DECIMAL(5,4)", "INTEGER")
    nam_dinh = store.cursor().execute(
        "select cast(score as varchar), units, printed_decimals, printed from preferred_scores "
        "where (edition_code, unit_code, measure_code) = ('ict_index-2020-63', '36', 'composite')"
    )
    assert nam_dinh.fetchall() == [("0.5410", 5410, 3, "0.541")]


def test_no_row_is_lost_between_file_and_database(store: Store) -> None:
    for table in read_tables(DATA):
        lines = (DATA / table.path).read_text(encoding="utf-8").splitlines()
        query = f'select count(*) from "{table.name}"'  # noqa: S608
        assert store.cursor().execute(query).fetchone() == (len(lines) - 1,), table.name
