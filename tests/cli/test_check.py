import pytest

from tests.cli.conftest import Run


def test_the_bundled_data_holds(run: Run) -> None:
    answer = run("check", "--json")
    assert (answer.code, answer.err) == (0, "")
    record = answer.json
    assert (record["holds"], record["faults"]) == (True, [])
    recomputed = {
        row["edition"]: (row["units"], row["rows_recomputed"], row["largest_difference"])
        for row in record["editions"]
    }
    assert len(recomputed) == 24
    # Full rows as published; differences over the sum of points.
    assert recomputed["dti-2024-34"] == (34, 34, f"{33 / 47 / 10_000:.6f}")
    assert recomputed["dti-2022-63"] == (63, 5, f"{0.55 / 10_000:.6f}")
    assert recomputed["dti-2023-63"] == (63, 10, f"{0.65 / 10_000:.6f}")
    # Nam Định: (0.583 + 0.82 + 0.23) / 3 against 0.541.
    assert recomputed["ict_index-2020-63"][2] == f"{(0.583 + 0.82 + 0.23) / 3 - 0.541:.6f}"
    assert recomputed["mic_egov-2017-63"] == (63, 0, None)
    assert record["merger"]["edition"] == "dti-2024-34"
    assert record["merger"]["rows_recomputed"] == 34


def test_all_official_ranks_of_2022_are_reproduced(run: Run) -> None:
    rows = {row["edition"]: row for row in run("check", "--json").json["editions"]}
    assert rows["dti-2022-63"]["ranks_compared"] == 63
    assert {row["rank_mismatches"] for row in rows.values()} == {0}


def test_national_means_and_disputes(run: Run) -> None:
    record = run("check", "--json", "--language", "en").json
    means = {(m["edition"], m["measure"], m["printed"]): m for m in record["national_means"]}
    for pillar, printed in (
        ("chinh_quyen_so", "0.7582"),
        ("kinh_te_so", "0.7723"),
        ("xa_hoi_so", "0.7692"),
    ):
        assert means["dti-2024-63", pillar, printed]["agrees"]
    shifted = means["dti-2023-63", "chinh_quyen_so", "0.7240"]
    assert (shifted["agrees"], shifted["is_disputed"]) == (False, True)
    assert {
        "edition": "dti-2023-63",
        "unit": "Hau Giang",
        "measure": "composite",
        "kind": "rank",
        "printed": "19",
        "computed": "20",
        "reason": "The official score 0.7092 stands 20th among the 63 rows; the source prints 19",
        "source": "baobaclieu.vn",
    } in record["disputes"]


def test_what_can_not_be_recomputed_says_why(run: Run) -> None:
    rows = {row["edition"]: row for row in run("check", "--json").json["editions"]}
    silent = [code for code, row in rows.items() if not row["remarks"]]
    assert silent == ["dti-2024-34"]  # the one edition printed in full
    assert "Trọng số khác nhau mỗi năm" in rows["ict_index-2015-63"]["remarks"][0]


@pytest.mark.usefixtures("broken_data")
def test_broken_data_fails_with_file_row_column_value(run: Run) -> None:
    answer = run("check", "--json")
    assert (answer.code, answer.err) == (1, "")
    assert answer.json["holds"] is False
    # Off the scale, and far from what its dimensions give.
    faults = answer.json["faults"]
    assert {(f["file"], f["column"], f["value"]) for f in faults} == {
        ("scores.csv", "score", "7.223")
    }
    assert len({f["row"] for f in faults}) == 1
    told = run("check")
    assert told.code == 1
    assert [f["expected"] for f in faults if f["expected"] not in told.out] == []
