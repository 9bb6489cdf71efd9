from tests.cli.conftest import Run


def test_rows_of_a_complete_edition(run: Run) -> None:
    answer = run("rank", "--edition", "dti-2022-63", "--json")
    assert (answer.code, answer.err) == (0, "")
    rows = answer.json
    assert len(rows) == 63
    first = rows[0]
    told = {key: first[key] for key in ("unit_code", "unit", "composite", "rank", "region_rank")}
    assert told == {
        "unit_code": "48",
        "unit": "Đà Nẵng",
        "composite": "0.8002",
        "rank": 1,
        "region_rank": 1,
    }
    by_name = {row["unit"]: row for row in rows}
    quang_ninh = by_name["Quảng Ninh"]
    assert quang_ninh["pillars"] == {
        "chinh_quyen_so": "0.7804",
        "kinh_te_so": "0.7187",
        "xa_hoi_so": "0.6864",
    }
    assert quang_ninh["pillar_ranks"] == {"chinh_quyen_so": 4, "kinh_te_so": 9, "xa_hoi_so": 2}
    assert by_name["Nghệ An"]["rank"] == 52
    shared = [row["unit"] for row in rows if row["rank"] == 15]
    assert shared == ["Thanh Hóa", "Yên Bái"]


def test_change_of_place_since_the_last_comparable_edition(run: Run) -> None:
    rows = {row["unit"]: row for row in run("rank", "--edition=dti-2023-63", "--json").json}
    assert rows["Nghệ An"]["rank_change"] == 52 - 42
    rows_34 = run("rank", "--edition=dti-2024-34", "--json").json
    assert {row["rank_change"] for row in rows_34} == {None}


def test_an_incomplete_edition_keeps_its_gaps(run: Run) -> None:
    rows = run("rank", "--edition", "ict_index-2020-63", "--json").json
    assert len(rows) == 63
    assert sum(row["composite"] is not None for row in rows) == 8
    assert sum(row["rank"] is not None for row in rows) == 11
    text = run("rank", "--edition", "ict_index-2020-63").out
    assert "11 trong 63" in text
    assert "0,0000" not in text


def test_people_read_a_table_in_either_language(run: Run) -> None:
    told = run("rank", "--edition", "dti-2024-34", "--language", "en").out
    assert "Ha Noi" in told
    assert "0.8241" in told
    assert run("rank", "--edition", "x").code == 2
