from datetime import date

import pytest

from ictexplore.model import Contradiction
from ictexplore.reading import SourceNote, rows_of
from ictexplore.store import default_data_dir
from ictexplore.store.staging import read_tables
from tests.reading.conftest import Recognise
from tests.reading.official import Rows, changed

SOURCE = SourceNote("Bộ KH&CN", date(2026, 11, 25), "https://example.vn/x", date(2026, 10, 21))


def test_rows_of_an_edition_by_a_known_framework(recognised: Recognise, published: Rows) -> None:
    rows = rows_of(recognised(published), SOURCE)
    assert {table: len(found) for table, found in rows.items()} == {
        "sources": 1,
        "editions": 1,
        "scores": 34 * 9,
        "ranks": 34,
    }
    (source,) = rows["sources"]
    assert source["source_id"] == "import-dti-2025-34"
    assert (source["publisher"], source["url"]) == ("Bộ KH&CN", "https://example.vn/x")
    assert (source["published"], source["accessed"]) == ("2026-10-21", "2026-11-25")
    assert source["title"] == "Bảng tự nhập từ tệp bang.csv"
    (edition,) = rows["editions"]
    assert (edition["framework_code"], edition["unit_count"]) == ("dti-2024", "34")
    assert "34 trong 34" in edition["note_vi"]
    assert "0,000070" in edition["note_vi"]
    assert "0.000070" in edition["note_en"]
    assert rows["scores"][0] == {
        "edition_code": "dti-2025-34",
        "unit_code": "01",
        "measure_code": "an_toan_thong_tin",
        "score": "0.8082",
        "is_preferred": "true",
        "source_id": "import-dti-2025-34",
        "confidence": "medium",
    }


def test_points_that_were_found_become_a_framework_of_their_own(
    recognised: Recognise, published: Rows
) -> None:
    heads = list(published[0])
    heads[3], heads[4] = heads[4], heads[3]
    rows = rows_of(recognised([heads, *published[1:]]), SOURCE)
    (framework,) = rows["frameworks"]
    assert framework["framework_code"] == "dti-2025-34"
    assert (framework["first_year"], framework["last_year"]) == ("2025", "2025")
    assert framework["is_recomputable"] == "true"
    points = {m["measure_code"]: m["points"] for m in rows["measures"]}
    assert (points["composite"], points["the_che_so"], points["ha_tang_so"]) == ("940", "140", "50")
    members = [m for m in rows["aggregate_members"] if m["aggregate_code"] == "composite"]
    assert sum(int(m["points"]) for m in members) == 940


def test_a_refuted_score_stays_and_a_refuted_rank_gives_way(
    recognised: Recognise, published: Rows
) -> None:
    reading = recognised(changed(published, (1, 10, "0,8243"), (12, 0, "13")))
    unit = next(row.unit for row in reading.rows if row.line == 13)
    assert unit is not None
    refuted = (
        Contradiction("01", "composite", "score", "0.8243", "0.8241"),
        Contradiction(unit, "composite", "rank", "13", "12"),
    )
    rows = rows_of(reading, SOURCE, refuted)
    assert [d["is_used"] for d in rows["disputes"]] == ["true", "false"]
    assert {s["is_preferred"] for s in rows["scores"]} == {"true"}
    unused = [r["unit_code"] for r in rows["ranks"] if r["is_preferred"] == "false"]
    assert unused == [unit]


def test_every_column_is_one_of_the_schema(recognised: Recognise, published: Rows) -> None:
    heads = list(published[0])
    heads[3], heads[4] = heads[4], heads[3]
    refuted = (Contradiction("01", "composite", "score", "0.8243", "0.8241"),)
    rows = rows_of(recognised([heads, *published[1:]]), SOURCE, refuted)
    columns = {t.name: {c.name for c in t.columns} for t in read_tables(default_data_dir())}
    for table, found in rows.items():
        assert {name for row in found for name in row} <= columns[table]


def test_what_can_t_be_used_has_no_rows(recognised: Recognise) -> None:
    reading = recognised([["Tỉnh", "DTI"], ["Huế", "0,5"]], edition=None)
    with pytest.raises(ValueError, match="unknown"):
        rows_of(reading, SOURCE)
