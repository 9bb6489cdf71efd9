import gc
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import duckdb
import pytest

from ictexplore.store import (
    DataFaultError,
    Store,
    build,
    database,
    forget_import,
    open_store,
    read_edition,
    read_edition_table,
    read_editions,
    save_import,
)
from ictexplore.store.paths import CACHE_VARIABLE, OWN_VARIABLE
from ictexplore.store.workplace import NoRoomError
from tests.killing import litter
from tests.store.conftest import DATA
from tests.store.overlay_rows import overlay, rows_of_year


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


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OWN_VARIABLE, str(tmp_path / "own"))
    return tmp_path / "own"


def save(own: Path, year: int, **cells: str) -> None:
    made = overlay(rows_of_year(year, **cells))
    save_import(own, f"dti-{year}-34", made.tables, {})


def test_what_was_imported_is_there_and_marked(own: Path, cache_dir: Path, store: Store) -> None:
    save(own, 2025)
    imported = open_store(DATA, cache_dir)
    assert imported is not store
    assert open_store(DATA, cache_dir) is imported
    origins = {e.code: e.origin for e in read_editions(imported)}
    assert origins.pop("dti-2025-34") == "imported"
    assert set(origins.values()) == {"bundled"}
    assert origins.keys() == {e.code for e in read_editions(store)}
    assert imported.refused_imports() == ()
    forget_import(own, "dti-2025-34")
    assert open_store(DATA, cache_dir) is store


def test_a_broken_import_is_left_out_and_told(own: Path, cache_dir: Path, store: Store) -> None:
    save(own, 2025)
    save(own, 2026, unit_count="33")
    opened = open_store(DATA, cache_dir)
    codes = {e.code for e in read_editions(opened)}
    assert codes == {e.code for e in read_editions(store)} | {"dti-2025-34"}
    (refused,) = opened.refused_imports()
    assert refused.name == "dti-2026-34/0001"
    (fault,) = refused.faults
    assert (fault.file, fault.row) == ("dti-2026-34/0001/editions.csv", 2)
    # A start from the cache tells it as well.
    assert Store(opened.path).refused_imports() == (refused,)


def test_a_session_sees_its_own_and_nobody_else_does(
    own: Path, cache_dir: Path, tmp_path: Path
) -> None:
    save(own, 2026)
    mine = overlay(rows_of_year(2025), "mine", "session")
    session = open_store(DATA, cache_dir, [mine])
    assert read_edition(session, "dti-2025-34").origin == "session"
    assert read_edition(session, "dti-2026-34").origin == "imported"
    assert "dti-2025-34" not in {e.code for e in read_editions(open_store(DATA, cache_dir))}
    other = open_store(DATA, cache_dir, [overlay(rows_of_year(2027), "theirs", "session")])
    assert "dti-2025-34" not in {e.code for e in read_editions(other)}
    folder = session.path.parent
    assert folder not in {cache_dir, tmp_path}
    assert folder.stat().st_mode & 0o077 == 0
    del session
    gc.collect()
    assert not folder.exists()


def test_a_session_s_faults_are_its_own(
    own: Path, cache_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    bad = overlay(rows_of_year(2025, unit_count="33"), "mine", "session")
    with pytest.raises(DataFaultError) as caught:
        open_store(DATA, cache_dir, [bad])
    assert caught.value.faults[0].file == "mine/editions.csv"
    assert list((tmp_path / "temporary").iterdir()) == []
    assert not own.exists()


def test_the_imported_rows_give_the_bundled_edition(own: Path, cache_dir: Path) -> None:
    save(own, 2025)
    opened = open_store(DATA, cache_dir)
    bundled, imported = (
        read_edition_table(opened, code) for code in ("dti-2024-34", "dti-2025-34")
    )
    assert imported.standings == bundled.standings
    assert imported.framework == bundled.framework
    assert imported.edition.comparable_with == "dti-2024-34"


def _fill(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    """Let nothing be built in the folders: their disk is full."""
    write: Callable[..., None] = build._write

    def full(*arguments: Any) -> None:
        *_, path = arguments
        if any(path.is_relative_to(folder) for folder in folders):
            path.write_bytes(b"half")
            message = "Could not write file: No space left on device"
            raise duckdb.IOException(message)
        write(*arguments)

    monkeypatch.setattr(build, "_write", full)


def test_a_full_cache_gives_way_to_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, private = tmp_path / "cache", tmp_path / "private"
    monkeypatch.setenv(CACHE_VARIABLE, str(cache))
    monkeypatch.setattr(database, "private_dir", lambda: private)
    _fill(monkeypatch, cache)
    assert open_store().path.parent == private
    assert list(cache.iterdir()) == []


def test_where_every_disk_is_full_one_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    monkeypatch.setattr(database, "private_dir", lambda: tmp_path / "private")
    _fill(monkeypatch, tmp_path)
    with pytest.raises(NoRoomError):
        open_store()
    assert litter(tmp_path) == []


def test_a_session_without_room_for_its_own_is_told(
    cache_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_store(DATA, cache_dir)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(NoRoomError):
        open_store(DATA, cache_dir, [overlay(rows_of_year(2025), "mine", "session")])
