from tests.cli.conftest import Run

NGHE_AN = ("profile", "--edition", "dti-2024-34", "--unit", "Nghệ An")


def test_a_profile_for_programs(run: Run) -> None:
    answer = run(*NGHE_AN, "--json")
    assert (answer.code, answer.err) == (0, "")
    told = answer.json
    assert (told["unit_code"], told["composite"], told["rank"]) == ("40", "0.7184", 13)
    assert (told["region_rank"], told["region_units"], told["units"]) == (4, 5, 34)
    assert told["pillars"]["xa_hoi_so"] == "0.8695"
    assert told["pillar_ranks"]["xa_hoi_so"] == 2
    line = next(m for m in told["measures"] if m["code"] == "hd_kinh_te_so")
    assert (line["score"], line["rank"], line["gap"]) == ("0.4196", 31, 13 - 31)
    assert line["best"] == {"score": "0.9250", "units": ["Hà Nội"]}
    assert told["weaknesses"] == ["hd_kinh_te_so", "hd_chinh_quyen_so"]
    assert [member["unit"] for member in told["members"]] == ["Nghệ An"]
    assert told["merged_into"] is None
    assert (len(told["indicators"]), len(told["targets"])) == (3, 7)


def test_records_of_former_members_are_the_successors(run: Run) -> None:
    told = run("profile", "--edition=dti-2024-34", "--unit=ninh binh", "--json").json
    assert [m["unit"] for m in told["members"]] == ["Hà Nam", "Nam Định", "Ninh Bình"]
    assert {row["unit_code"] for row in told["targets"]} == {"36"}


def test_a_unit_of_the_63_tells_what_it_became(run: Run) -> None:
    told = run("profile", "--edition=dti-2023-63", "--unit=nam dinh", "--json").json
    assert told["merged_into"]["unit"] == "Ninh Bình"
    assert told["merged_into"]["edition"] == "dti-2024-34"
    assert told["members"] == []
    assert told["compared_with"] == "dti-2022-63"


def test_what_is_unknown_is_null(run: Run) -> None:
    told = run("profile", "--edition=ict_index-2020-63", "--unit=nghe an", "--json").json
    assert (told["composite"], told["rank"], told["places"]) == (None, None, None)


def test_people_read_a_table(run: Run) -> None:
    told = run(*NGHE_AN).out
    assert "0,4196" in told
    assert "Nguồn:" in told
    wrong = run("profile", "--edition=dti-2024-34", "--unit=nghe")
    assert wrong.code == 2
    assert "Nghệ An" in wrong.err
