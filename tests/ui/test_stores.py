"""Each session reads its own store, on any thread; what is kept of one is never another's."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ictexplore.store import (
    DataFaultError,
    Store,
    forget_import,
    open_store,
    read_editions,
    save_import,
)
from ictexplore.store.faults import Fault
from ictexplore.store.paths import OWN_VARIABLE
from ictexplore.ui import stores
from ictexplore.ui.stores import (
    Reading,
    bound,
    follow_imports,
    get_reading,
    get_store,
    per_store,
    reading_from,
    take_overlays,
)
from tests.store.overlay_rows import overlay, rows_of_year


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The same figures in a store of another session's own."""
    return Store(Path(shutil.copy(open_store().path, tmp_path_factory.mktemp("own"))))


asked: list[Path] = []


@per_store()
def read_path(_name: str) -> Path:
    asked.append(get_store().path)
    return get_store().path


def test_what_is_kept_goes_by_the_store(store: Store, own: Store) -> None:
    one, other = Reading(store, is_own=True), Reading(own, is_own=True)
    asked.clear()
    for reading in (one, other, one, other):
        with reading_from(reading):
            assert read_path("x") == reading.store.path
    assert asked == [store.path, own.path]


def test_another_session_of_the_same_store_keeps_its_own(store: Store) -> None:
    asked.clear()
    for reading in (Reading(store, is_own=True), Reading(store, is_own=True)):
        with reading_from(reading):
            read_path("x")
    assert len(asked) == 2


def test_what_is_bound_reads_from_where_it_was_bound(store: Store, own: Store) -> None:
    with reading_from(Reading(own, is_own=True)):
        act = bound(get_store)
    with reading_from(Reading(store, is_own=True)), ThreadPoolExecutor(1) as other_thread:
        assert other_thread.submit(act).result() is own
        assert get_store() is store


def test_after_an_error_the_store_is_the_one_before(store: Store, own: Store) -> None:
    with reading_from(Reading(store, is_own=True)):
        with pytest.raises(KeyError), reading_from(Reading(own, is_own=True)):
            raise KeyError
        assert get_store() is store


def test_the_shared_store_is_opened_anew_once_something_was_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OWN_VARIABLE, str(tmp_path))
    follow_imports()
    first = get_store()
    follow_imports()
    assert get_store() is first
    save_import(tmp_path, "dti-2025-34", overlay(rows_of_year(2025)).tables, {})
    follow_imports()
    assert "dti-2025-34" in {edition.code for edition in read_editions(get_store())}
    forget_import(tmp_path, "dti-2025-34")
    follow_imports()
    assert get_store() is first


def test_a_session_with_tables_of_its_own_sees_what_is_imported_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OWN_VARIABLE, str(tmp_path))
    mine = overlay(rows_of_year(2026), name="dti-2026-34", origin="session")
    take_overlays([mine])
    first = get_store()
    follow_imports()
    assert get_store() is first
    save_import(tmp_path, "dti-2025-34", overlay(rows_of_year(2025)).tables, {})
    save_import(tmp_path, "dti-2026-34", overlay(rows_of_year(2026)).tables, {})
    follow_imports()
    origins = {edition.code: edition.origin for edition in read_editions(get_store())}
    # Its own edition stands in place of an imported one.
    assert (origins["dti-2025-34"], origins["dti-2026-34"]) == ("imported", "session")
    take_overlays([])
    assert not get_reading().is_own
    follow_imports()
    assert {e.code: e.origin for e in read_editions(get_store())}["dti-2026-34"] == "imported"


def test_what_can_not_stand_beside_a_sessions_tables_leaves_them_as_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OWN_VARIABLE, str(tmp_path))
    take_overlays([overlay(rows_of_year(2026), name="dti-2026-34", origin="session")])
    first = get_store()
    save_import(tmp_path, "dti-2025-34", overlay(rows_of_year(2025)).tables, {})

    def refuse(**_: object) -> Store:
        raise DataFaultError([Fault("scores.csv", 1, "score", "x", "data.number", "")])

    monkeypatch.setattr(stores, "open_store", refuse)
    follow_imports()
    assert get_store() is first
    monkeypatch.setattr(stores, "open_store", lambda **_: pytest.fail("tried once already"))
    follow_imports()
    assert get_store() is first
    take_overlays([])
