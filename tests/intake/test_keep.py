from dataclasses import replace
from pathlib import Path

import pytest

from ictexplore.intake import Examination, examine, keep
from ictexplore.model import EditionTable, IctexploreError
from ictexplore.reading import NEW, Wishes
from ictexplore.store import (
    DataFaultError,
    ImportVersion,
    Store,
    default_data_dir,
    open_store,
    read_edition_table,
    read_imports,
)
from ictexplore.store.paths import OWN_VARIABLE
from tests.intake.test_examine import SOURCE
from tests.reading.official import Rows, changed, official_rows, page


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OWN_VARIABLE, str(tmp_path / "own"))
    return tmp_path / "own"


def look(
    store: Store,
    rows: Rows,
    edition: str = "dti-2025-34",
    framework: str | None = None,
    *,
    may_replace: bool = False,
) -> Examination:
    return examine(
        page(rows),
        "x.html",
        Wishes(edition, framework, may_replace),
        SOURCE,
        store=store,
        data_dir=default_data_dir(),
    )


def put(found: Examination, store: Store, own: Path, *, accepted: bool = False) -> ImportVersion:
    return keep(found, {}, accepted=accepted, store=store, data_dir=default_data_dir(), own_dir=own)


def test_the_34_rows_of_2024_from_a_page_give_the_bundled_edition(
    store: Store, own: Path, dti34: EditionTable
) -> None:
    """Issue 7: same standings, same framework; only code, year, title, source and origin differ."""
    for mark in (",", "."):
        found = look(store, official_rows(dti34, mark), may_replace=True)
        version = put(found, open_store(cache_dir=store.path.parent), own)
        table = read_edition_table(open_store(cache_dir=store.path.parent), "dti-2025-34")
        assert table.standings == dti34.standings
        assert table.framework == dti34.framework
        assert (table.edition.framework_code, table.edition.unit_count) == ("dti-2024", 34)
        assert table.edition.origin == "imported"
        assert "(bảng tự nhập)" in table.edition.title.vi
    assert version.number == 2


def test_doubts_have_to_be_accepted(store: Store, own: Path, dti34: EditionTable) -> None:
    found = look(store, official_rows(dti34)[:-1])
    with pytest.raises(IctexploreError) as caught:
        put(found, store, own)
    assert (caught.value.key, caught.value.values) == ("tables.doubts_open", {"count": 1})
    assert not own.exists()
    assert put(found, store, own, accepted=True).number == 1


def test_errors_can_t_be_accepted(store: Store, own: Path, dti34: EditionTable) -> None:
    found = look(store, changed(official_rows(dti34), (0, 4, "7")))
    with pytest.raises(IctexploreError) as caught:
        put(found, store, own, accepted=True)
    assert caught.value.key == "tables.errors_open"
    assert not own.exists()


def test_what_breaks_a_rule_all_the_same_changes_nothing(
    store: Store, own: Path, dti34: EditionTable
) -> None:
    found = look(store, official_rows(dti34))
    assert found.overlay is not None
    tables = {**found.overlay.tables, "editions": b"edition_code\n"}
    broken = replace(found, overlay=replace(found.overlay, tables=tables))
    with pytest.raises(DataFaultError):
        put(broken, store, own)
    assert read_imports(own) == ()


def test_a_framework_that_was_found_goes_along(
    store: Store, own: Path, dti34: EditionTable
) -> None:
    # Every score of nhận thức under the heading of hạ tầng, and the other way round.
    rows = official_rows(dti34)
    for row in rows:
        row[2], row[4] = row[4], row[2]
    with pytest.raises(IctexploreError, match="errors_open"):
        put(look(store, rows), store, own, accepted=True)
    put(look(store, rows, framework=NEW), store, own, accepted=True)
    opened = open_store(cache_dir=store.path.parent)
    table = read_edition_table(opened, "dti-2025-34")
    assert table.framework.code == "dti-2025-34"
    points = {d.code: d.points for d in table.framework.dimensions}
    assert (points["nhan_thuc_so"], points["ha_tang_so"]) == (140, 50)
    assert table.framework.composite.total == 940
    assert opened.refused_imports() == ()
