import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

from ictexplore.store import DataFaultError, Store, build
from ictexplore.store.build import content_hash, ensure_database
from ictexplore.store.staging import read_tables
from ictexplore.store.workplace import NoRoomError
from tests.killing import litter
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
    # Each moves in what it built, unless it saw the other's; either is whole.
    built = sorted(tmp_path.iterdir())
    assert {path.name[:-24] for path in built} == {f"ictexplore-{content_hash(DATA)}"}
    assert ensure_database(DATA, tmp_path) == built[0]
    assert sorted(tmp_path.iterdir()) == built


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


def test_a_table_that_can_t_be_read_is_refused(data_copy: Path, tmp_path: Path) -> None:
    (data_copy / "scores.csv").unlink()
    (data_copy / "scores.csv").mkdir()
    with pytest.raises(DataFaultError) as caught:
        ensure_database(data_copy, tmp_path / "cache")
    (fault,) = caught.value.faults
    assert (fault.file, fault.expected) == ("scores.csv", "data.unreadable")


@pytest.fixture
def _trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the bundled data for right: what takes long of a build isn't what is looked at."""
    for check in ("schema_faults", "relation_faults"):
        monkeypatch.setattr(build, check, lambda _: ())


def _count(path: Path, table: str = "scores") -> int:
    found = Store(path).cursor().execute(f"select count(*) from {table}").fetchone()  # noqa: S608
    assert found is not None
    return int(found[0])


@pytest.mark.usefixtures("_trusted")
@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"no database"),
        lambda path: os.truncate(path, path.stat().st_size // 2),
        lambda path: os.truncate(path, path.stat().st_size - 4096),
        lambda path: path.write_bytes(path.read_bytes().replace(b"Ninh", b"Minh", 1)),
        lambda path: (path.unlink(), path.mkdir()),
    ],
    ids=["empty", "no database", "half", "cut", "a changed letter", "a folder"],
)
def test_a_damaged_file_is_built_anew(
    store: Store, tmp_path: Path, damage: Callable[[Path], object]
) -> None:
    damaged = Path(shutil.copy(store.path, tmp_path))
    assert ensure_database(DATA, tmp_path) == damaged
    damage(damaged)
    built = ensure_database(DATA, tmp_path)
    assert list(tmp_path.iterdir()) == [built]
    assert _count(built) == _count(store.path)


@pytest.mark.usefixtures("_trusted")
def test_files_exchanged_during_a_build_are_not_taken_for_those_before(
    data_copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write: Callable[..., None] = build._write
    islands = data_copy / "tile_islands.csv"
    before = content_hash(data_copy)

    def exchange(*arguments: Any) -> None:
        write(*arguments)
        header, *_ = islands.read_text(encoding="utf-8").splitlines(keepends=True)
        islands.write_text(header, encoding="utf-8")

    monkeypatch.setattr(build, "_write", exchange)
    built = ensure_database(data_copy, tmp_path / "cache")
    assert before not in built.name
    assert content_hash(data_copy) in built.name
    assert list((tmp_path / "cache").iterdir()) == [built]
    assert _count(built, "tile_islands") == 0


@pytest.mark.usefixtures("_trusted")
def test_a_full_disk_leaves_nothing_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(*arguments: Any) -> None:
        *_, path = arguments
        path.write_bytes(b"half")
        message = "Could not write file: No space left on device"
        raise duckdb.IOException(message)

    with monkeypatch.context() as full:
        full.setattr(build, "_write", fill)
        with pytest.raises(NoRoomError):
            ensure_database(DATA, tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert ensure_database(DATA, tmp_path).exists()


KILLED = """
import os, signal, sys
from pathlib import Path
from ictexplore.store import Store, build
from tests.killing import killed_at_each_step, litter
data, cache = map(Path, sys.argv[1:])
build.schema_faults = build.relation_faults = lambda _: ()

def start():
    return Store(build.ensure_database(data, cache)).frame("sources")

# While DuckDB writes: the timer's signal ends the process at once.
for moment in range(1, 8):
    if not (child := os.fork()):
        signal.setitimer(signal.ITIMER_REAL, moment / 25)
        start()
        os._exit(0)
    os.waitpid(child, 0)
    for whole in cache.glob("*.duckdb"):
        Store(whole).frame("sources")
        whole.unlink()

for step in killed_at_each_step(start):
    print(len(litter(cache)), len(list(cache.glob("*.duckdb"))))
"""


def test_killed_at_any_step_the_next_start_works_and_clears_up(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", KILLED, str(DATA), str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
    ).stdout
    seen = [tuple(map(int, line.split())) for line in told.splitlines()]
    # (places left, whole files): before the rename there is no file, after it there is one.
    assert set(seen) <= {(0, 0), (1, 0), (1, 1), (0, 1)}
    assert (1, 0) in seen
    assert litter(tmp_path) == []
    (built,) = tmp_path.iterdir()
    assert ensure_database(DATA, tmp_path) == built


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
