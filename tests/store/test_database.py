from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pytest

from ictexplore.store import Store, open_store
from tests.store.conftest import DATA


@pytest.mark.parametrize(
    "statement",
    [
        "create table mine (a integer)",
        "insert into mergers values ('00', '00', 'x', 'high')",
        # A statement typed SELECT that writes all the same.
        "with gone as (delete from mergers returning member_code) select * from gone",
        "attach '{folder}/other.duckdb'",
        "select * from read_csv('{data}/units.csv')",
        "select * from read_text('{data}/units.csv')",
        "copy units to '{folder}/units.csv'",
        "set threads = 1",
        "set enable_external_access = true",
        "set lock_configuration = false",
        "install httpfs",
        "load httpfs",
    ],
)
def test_nothing_but_reading_the_database_is_allowed(
    store: Store, tmp_path: Path, statement: str
) -> None:
    before = store.path.read_bytes()
    with pytest.raises(duckdb.Error):
        store.cursor().execute(statement.format(folder=tmp_path, data=DATA))
    assert list(tmp_path.iterdir()) == []
    assert store.path.read_bytes() == before


def test_a_process_opens_the_same_data_once(store: Store, cache_dir: Path) -> None:
    assert open_store(DATA, cache_dir) is store


def test_threads_read_at_once(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        counts = list(pool.map(lambda _: len(store.frame("sources")), range(64)))
    sources = (DATA / "sources.csv").read_text(encoding="utf-8").splitlines()
    assert counts == [len(sources) - 1] * 64


def test_parameters_are_bound_not_pasted(store: Store) -> None:
    hostile = "x' or '1' = '1"
    assert store.rows("figures", edition="dti-2024-34", unit=hostile) == []
    assert store.frame("figures", edition=hostile, unit=None).empty


def test_rows_keep_whole_numbers_whole_and_what_is_missing_missing(store: Store) -> None:
    known = [row for row in store.rows("standings", edition="ict_index-2020-63") if row["units"]]
    unknown = [
        row for row in store.rows("standings", edition="ict_index-2020-63") if row not in known
    ]
    assert {type(row["units"]) for row in known} == {int}
    assert {row["units"] for row in unknown} == {None}
    assert (len(known), len(unknown)) == (8, 63 - 8)
