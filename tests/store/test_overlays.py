import pytest

from ictexplore.model import Contradiction, Overlay
from ictexplore.store import DataFaultError, find_contradictions, make_overlay
from ictexplore.store.overlays import overlay_faults, sift
from tests.store.conftest import DATA
from tests.store.overlay_rows import changed, overlay, rows_of_year

GOOD = rows_of_year(2025)


def told(*overlays: Overlay) -> list[tuple[str, int, str, str]]:
    return [(f.file, f.row, f.column, f.expected) for f in overlay_faults(DATA, overlays)]


def test_rows_become_tables_in_the_columns_of_the_schema() -> None:
    made = make_overlay(DATA, "x", "session", {"mergers": [{"member_code": "01"}]})
    assert made.tables == {"mergers": b"member_code,successor_code,source_id,confidence\n01,,,\n"}
    assert (made.name, made.origin) == ("x", "session")


def test_an_overlay_that_keeps_the_rules_has_no_fault() -> None:
    assert told(overlay(GOOD)) == []
    assert sift(DATA, []) == ((), ())


@pytest.mark.parametrize(
    ("table", "row", "cells", "fault"),
    [
        ("scores", 3, {"score": "0,9"}, ("x/scores.csv", 5, "score", "data.constraint")),
        ("scores", 3, {"score": "1.2"}, ("x/scores.csv", 5, "score", "data.score_range")),
        ("scores", 3, {"unit_code": "02"}, ("x/scores.csv", 5, "unit_code", "data.unit_of_system")),
        (
            *("scores", 3, {"measure_code": "htkt"}),
            ("x/scores.csv", 5, "measure_code", "data.measure_of_framework"),
        ),
        (
            *("scores", 0, {"source_id": "nobody"}),
            ("x/scores.csv", 2, "source_id", "data.reference"),
        ),
        (
            *("editions", 0, {"framework_code": "dti-1999"}),
            ("x/editions.csv", 2, "framework_code", "data.reference"),
        ),
        (
            *("editions", 0, {"framework_code": "dti-2021", "year": "2020"}),
            ("x/editions.csv", 2, "edition_code", "data.edition_code"),
        ),
        (
            "editions",
            0,
            {"unit_count": "33"},
            ("x/editions.csv", 2, "unit_count", "data.edition_units"),
        ),
        ("sources", 0, {"accessed": "today"}, ("x/sources.csv", 2, "accessed", "data.type")),
    ],
)
def test_a_fault_names_file_line_and_column_of_the_overlay(
    table: str, row: int, cells: dict[str, str], fault: tuple[str, int, str, str]
) -> None:
    assert fault in told(overlay(changed(GOOD, table, row, **cells)))


def test_a_bundled_edition_can_t_be_laid_over() -> None:
    faults = told(overlay(rows_of_year(2024)))
    assert faults == [("x/editions.csv", 2, "edition_code", "data.unique")]


def test_nothing_is_added_to_what_is_bundled() -> None:
    rows = changed(GOOD, "scores", 0, edition_code="dti-2024-34")
    assert told(overlay(rows)) == [("x/scores.csv", 2, "edition_code", "data.own_rows")]
    measure = {
        "framework_code": "dti-2024",
        "measure_code": "do_thi_thong_minh",
        "kind": "dimension",
        "parent_code": "composite",
        "position": "12",
        "name_vi": "x",
        "name_en": "x",
        "source_id": "dti-gov-2024",
        "confidence": "medium",
    }
    assert told(overlay(GOOD | {"measures": [measure]})) == [
        ("x/measures.csv", 2, "framework_code", "data.own_rows")
    ]


@pytest.mark.parametrize(
    ("tables", "file"),
    [
        ({}, "x/editions.csv"),
        ({"editions": b"", "strangers": b"a\n"}, "x/strangers.csv"),
        ({"scores": b"edition_code\n"}, "x/editions.csv"),
        ({"editions": b"", "units": b"a\n"}, "x/units.csv"),
    ],
)
def test_tables_that_are_missing_or_unknown(tables: dict[str, bytes], file: str) -> None:
    assert (file, 0, "", "data.file") in told(Overlay("x", "imported", tables))


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"a,b\n1\n", b'"open', b"\0\0"])
def test_what_is_no_table_is_a_fault(content: bytes) -> None:
    made = overlay(GOOD)
    assert told(Overlay("x", "imported", {**made.tables, "editions": content}))


def test_those_that_exclude_each_other_are_sifted_in_their_order() -> None:
    first, again = overlay(GOOD, "first"), overlay(GOOD, "again")
    other = overlay(rows_of_year(2026), "other")
    kept, refused = sift(DATA, [first, again, other])
    assert [each.name for each in kept] == ["first", "other"]
    ((name, faults),) = [(each.name, each.faults) for each in refused]
    assert name == "again"
    assert faults[0].file == "again/editions.csv"


def test_figures_that_refute_each_other_are_found_by_the_rules_of_the_bundled_data() -> None:
    ha_noi = next(
        i
        for i, row in enumerate(GOOD["scores"])
        if (row["unit_code"], row["measure_code"]) == ("01", "composite")
    )
    rows = changed(GOOD, "scores", ha_noi, score="0.8243")
    own = {k: rows["editions"][0][k] for k in ("edition_code", "source_id", "confidence")}
    rank = own | {"unit_code": "46", "measure_code": "composite", "rank": "5"}
    made = overlay(rows | {"ranks": [rank | {"is_preferred": "true"}]})
    assert find_contradictions(DATA, made) == (
        Contradiction("01", "composite", "score", "0.8243", "0.8241"),
        Contradiction("46", "composite", "rank", "5", "2"),
    )
    assert ("x/scores.csv", ha_noi + 2, "score", "data.unlisted_contradiction") in told(made)


def test_a_contradiction_that_was_confirmed_stays_in_use() -> None:
    ha_noi = next(
        i
        for i, row in enumerate(GOOD["scores"])
        if (row["unit_code"], row["measure_code"]) == ("01", "composite")
    )
    rows = changed(GOOD, "scores", ha_noi, score="0.8243")
    own = {k: rows["editions"][0][k] for k in ("edition_code", "source_id", "confidence")}
    dispute = own | {
        "unit_code": "01",
        "measure_code": "composite",
        "kind": "score",
        "printed": "0.8243",
        "computed": "0.8241",
        "reason_vi": "x",
        "reason_en": "x",
    }
    confirmed = overlay(rows | {"disputes": [dispute | {"is_used": "true"}]})
    assert told(confirmed) == []
    # One that isn't may not be in use.
    rejected = overlay(rows | {"disputes": [dispute | {"is_used": "false"}]})
    assert {fault[3] for fault in told(rejected)} == {"data.disputed_preferred"}


def test_a_broken_overlay_has_no_contradictions_to_find() -> None:
    with pytest.raises(DataFaultError):
        find_contradictions(DATA, overlay(changed(GOOD, "scores", 0, score="x")))


@pytest.mark.parametrize(("year", "is_fine"), [(2030, True), (2023, False)])
def test_a_framework_may_go_on_but_not_begin_earlier(year: int, *, is_fine: bool) -> None:
    faults = told(overlay(rows_of_year(year)))
    assert [fault[3] for fault in faults] == ([] if is_fine else ["data.edition_framework"])
