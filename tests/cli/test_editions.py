from tests.cli.conftest import Run


def test_every_edition_is_listed_with_its_units(run: Run) -> None:
    answer = run("editions", "--json")
    assert (answer.code, answer.err) == (0, "")
    listed = {row["edition"]: row for row in answer.json}
    assert len(listed) == len(answer.json) == 24
    assert answer.json[0] == {
        "edition": "dti-2024-34",
        "title": "Chỉ số chuyển đổi số cấp tỉnh (DTI) 2024 – 34 tỉnh, thành phố",
        "units": 34,
        "is_simulatable": True,
        "units_simulatable": 34,
        "reason": None,
    }
    assert {code.rpartition("-")[2]: row["units"] for code, row in listed.items()} == {
        "34": 34,
        "63": 63,
    }


def test_what_can_not_be_simulated_says_why(run: Run) -> None:
    listed = {row["edition"]: row for row in run("editions", "--json", "--language", "en").json}
    assert all(row["is_simulatable"] == (row["reason"] is None) for row in listed.values())
    assert all(row["is_simulatable"] == (row["units_simulatable"] > 0) for row in listed.values())
    assert "Weights differ" in listed["ict_index-2015-63"]["reason"]
    assert "maximum points" in listed["mic_egov-2017-63"]["reason"]
    assert "No province's composite" in listed["ict_index-2018-63"]["reason"]
    assert listed["ict_index-2020-63"]["units_simulatable"] == 8


def test_people_read_a_table(run: Run) -> None:
    head, first, *_ = run("editions").out.splitlines()
    assert head.split() == ["Kỳ", "công", "bố", "Số", "tỉnh", "Mô", "phỏng", "được", "Tên"]
    assert first.startswith("dti-2024-34 ")
    assert first.endswith("34 tỉnh, thành phố")
    assert "MIC e-government ranking 2017 (The maximum" in run("editions", "--language=en").out
