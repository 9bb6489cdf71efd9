import pytest

from tests.cli.conftest import Run

NINH_BINH = ("goal", "--edition", "dti-2024-34", "--unit", "Ninh Bình")


def needed(answer: list[dict[str, object]]) -> dict[object, object]:
    return {single["dimension"]: single["needed"] for single in answer}


def test_the_example_with_every_figure(run: Run) -> None:
    answer = run(*NINH_BINH, "--rank", "10", "--json")
    assert (answer.code, answer.err) == (0, "")
    record = answer.json
    singles = needed(record.pop("single"))
    assert record == {
        "target": {"aggregate": "composite", "rank": 10},
        "needed_composite": "0.7480",
        "feasible": True,
        "cheapest": {
            "changes": {"hd_kinh_te_so": "0.6988"},
            "points": f"{150 * (0.6988 - 0.5380):.4f}",
        },
        "assumption": "hold",
    }
    # 0.0257 × 940 less half a unit is 24.111 points: more than these could still gain.
    lacking = ("nhan_thuc_so", "the_che_so", "ha_tang_so", "an_toan_thong_tin")
    assert [singles[code] for code in lacking] == [None] * 4
    assert singles["hd_kinh_te_so"] == f"{0.5380 + 24.12 / 150:.4f}"
    assert singles["hd_chinh_quyen_so"] == f"{0.6898 + 24.12 / 200:.4f}"


def test_people_read_band_sentence_table_and_source(run: Run) -> None:
    lines = run(*NINH_BINH, "--rank", "10").out.splitlines()
    assert lines[0] == "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"
    assert lines[2].startswith("Để đạt mục tiêu hạng 10 trở lên, cách tốn ít công sức nhất")
    assert lines[2].endswith("hạng 10/34; các tỉnh khác giữ nguyên.")
    assert lines[4] == "Điểm chung cần đạt: 0,7480"
    cells = {line.split("  ")[0]: line.split()[-2:] for line in lines[6:15]}
    assert cells["Hoạt động kinh tế số"] == ["0,5380", "0,6988"]
    assert "không đạt được dù đạt 1,0000" in "\n".join(lines)
    assert "dti.gov.vn" in lines[-2]


def test_what_is_reached_is_published(run: Run) -> None:
    lines = run(*NINH_BINH, "--above-mean").out.splitlines()
    assert lines[0] == "SỐ LIỆU CÔNG BỐ"
    assert lines[2].startswith("Ninh Bình đã đạt mục tiêu điểm trên trung bình cả nước")


def test_a_plan_under_an_assumption(run: Run) -> None:
    answer = run(
        *("goal", "--edition", "dti-2023-63", "--unit", "tay ninh", "--plan", "tay-ninh-2025"),
        *("--rivals", "repeat", "--language", "en"),
    )
    assert answer.code == 0
    assert "rank 25 or better in Digital government or a score above the national mean" in (
        answer.out
    )
    assert "the other provinces repeat their change since the previous edition" in answer.out


def test_several_wishes_are_answered_in_lists(run: Run) -> None:
    asked = ("goal", "--edition", "dti-2024-63", "--unit", "Tây Ninh", "--plan", "tay-ninh-2025")
    text = run(*asked).out
    goals, changes, reached, *_ = text.split("\n\n")[1:]
    assert goals.splitlines()[:2] == [
        "Mục tiêu của Tây Ninh, đạt cùng lúc:",
        "- Chính quyền số hạng 25 trở lên hoặc điểm trên trung bình cả nước",
    ]
    assert changes.startswith("Cách tốn ít công sức nhất, thêm ")
    assert "\n- Hoạt động kinh tế số từ 0,3615 lên " in changes
    assert reached.splitlines()[0] == "Khi đó (các tỉnh khác giữ nguyên):"
    assert [len(goals.splitlines()), len(reached.splitlines())] == [1 + 3, 1 + 3]
    # Little more than today: 0.5075, 0.3615, 0.4981 and about 0.7453.
    caps = ["hd_chinh_quyen_so=0,51", "hd_kinh_te_so=0,37", "hd_xa_hoi_so=0,5", "residual=0,75"]
    nearest = run(*asked, *(word for cap in caps for word in ("--max", cap))).out
    assert "mức gần nhất (các tỉnh khác giữ nguyên):\n- Chính quyền số là " in nearest
    assert "Cách tốn ít công sức" not in nearest


def test_limits_shape_the_answer(run: Run) -> None:
    asked = (*NINH_BINH, "--rank", "10", "--json")
    capped = run(*asked, "--max", "hd_kinh_te_so=0,6").json
    assert needed(capped["single"])["hd_kinh_te_so"] is None
    assert "hd_kinh_te_so" not in capped["cheapest"]["changes"]
    dear = run(*asked, "--effort", "hd_kinh_te_so=2").json
    assert "hd_kinh_te_so" not in dear["cheapest"]["changes"]


def test_out_of_reach_tells_the_nearest(run: Run) -> None:
    capped = ("hd_chinh_quyen_so=0.7", "hd_kinh_te_so=0.6", "hd_xa_hoi_so=0.7")
    limits = [part for cap in capped for part in ("--max", cap)]
    record = run(*NINH_BINH, "--composite", "0,9", *limits, "--json").json
    assert (record["feasible"], record["cheapest"]) == (False, None)
    foundation = 50 * (1 - 0.8667) + 140 * (1 - 0.8336) + 100 * (1 - 0.6739) + 100 * (1 - 0.8268)
    activity = 200 * (0.7 - 0.6898) + 150 * (0.6 - 0.5380) + 150 * (0.7 - 0.6676)
    score = f"{0.7223 + (foundation + activity) / 940:.4f}"
    # The first of 2024 has 0.8241.
    assert record["nearest"] == [{"aggregate": "composite", "score": score, "rank": [1, 1]}]


REFUSED = [
    ([], "Chưa nêu mục tiêu"),
    (["--rank", "0"], "từ 1 đến 34"),
    (["--rank", "99"], "từ 1 đến 34"),
    (["--rank", "x"], "«x» không phải là thứ hạng"),
    (["--composite", "1,2"], "ngoài thang điểm"),
    (["--rank", "3", "--max", "ha_tang_so=0.1"], "Mức trần 0,1000 của Hạ tầng số thấp hơn"),
    (["--rank", "3", "--effort", "ha_tang_so=0"], "lớn hơn 0"),
    (["--rank", "3", "--max", "abc=0.1"], "«abc»"),
    (["--pillar", "kinh_te_so=3", "--pillar", "kinh_te_so=4"], "mâu thuẫn"),
    (["--pillar", "abc=3"], "chinh_quyen_so, kinh_te_so, xa_hoi_so"),
    (["--plan", "abc"], "tay-ninh-2025"),
    (["--rank", "3", "--rivals", "repeat"], "không có kỳ trước so sánh được"),
    (["--rank", "3", "--rivals", "Ninh Bình=0.5"], "tỉnh đang xem"),
]


@pytest.mark.parametrize(("arguments", "said"), REFUSED)
def test_bad_input_is_one_sentence(run: Run, arguments: list[str], said: str) -> None:
    answer = run(*NINH_BINH, *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Lỗi: ")
    assert answer.err.count("\n") == 1
    assert said in answer.err


def test_a_unit_that_can_not_be_simulated(run: Run) -> None:
    answer = run("goal", "--edition", "ict_index-2020-63", "--unit", "Hà Giang", "--rank", "3")
    assert answer.code == 2
    assert "Không mô phỏng được Hà Giang" in answer.err


def test_two_places_wanted_at_once_contradict_each_other(run: Run) -> None:
    answer = run(*NINH_BINH, "--rank", "10", "--rank", "11")
    assert answer.code == 2
    assert answer.err.startswith("Lỗi: ")
