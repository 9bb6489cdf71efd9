import json

import pytest

from ictexplore.cli.whatif import parse_settings
from ictexplore.model import RESIDUAL, Control, IctexploreError
from tests.cli.conftest import Run

NINH_BINH = ("whatif", "--edition", "dti-2024-34", "--unit", "Ninh Bình")
RAISED = ("--set", "hd_kinh_te_so=0.75")
DTI_2024 = [
    *("nhan_thuc_so", "the_che_so", "ha_tang_so", "nhan_luc_so", "an_toan_thong_tin"),
    *("hd_chinh_quyen_so", "hd_kinh_te_so", "hd_xa_hoi_so"),
]
CONTROLS = [Control(code, 100, 5000, 4, (code,)) for code in ("a", "b", RESIDUAL)]


def pillar(foundation: list[tuple[int, float]], activity: tuple[int, float]) -> str:
    members = [*foundation, activity]
    points = sum(p for p, _ in members)
    return f"{sum(p * round(score * 10_000) for p, score in members) / points / 10_000:.4f}"


FOUNDATION = [(50, 1.0), (50, 0.8667), (140, 0.8336), (100, 0.6739), (100, 0.8268)]


def test_the_example_with_every_figure(run: Run) -> None:
    answer = run(*NINH_BINH, *RAISED, "--json")
    assert (answer.code, answer.err) == (0, "")
    government = pillar(FOUNDATION, (200, 0.6898))
    society = pillar(FOUNDATION, (150, 0.6676))
    assert answer.json == {
        "edition": "dti-2024-34",
        "unit_code": "37",
        "unit": "Ninh Bình",
        "changes": {"hd_kinh_te_so": {"from": "0.5380", "to": "0.7500"}},
        "baseline": {
            "composite": "0.7223",
            "rank": [12, 12],
            "pillars": {
                "chinh_quyen_so": government,
                "kinh_te_so": pillar(FOUNDATION, (150, 0.5380)),
                "xa_hoi_so": society,
            },
        },
        "scenario": {
            "composite": f"{0.7223 + 150 * (0.75 - 0.538) / 940:.4f}",
            "rank": [12 - 4, 12 - 4],
            "pillars": {
                "chinh_quyen_so": government,
                "kinh_te_so": pillar(FOUNDATION, (150, 0.75)),
                "xa_hoi_so": society,
            },
        },
        # Published 0.7521, 0.7484, 0.7480 and 0.7474: between 0.7223 and 0.7561.
        "passes": ["Thái Nguyên", "Quảng Ninh", "Lạng Sơn", "Bắc Ninh"],
        "passed_by": [],
        "assumption": "hold",
        "sentence": (
            "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500 thì điểm DTI 2024"
            " tăng từ 0,7223 lên 0,7561, từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên."
        ),
    }


def test_a_unit_goes_by_any_spelling_or_its_code(run: Run) -> None:
    told = [
        run("whatif", "--edition", "dti-2024-34", "--unit", unit, *RAISED, "--json")
        for unit in ("Ninh Bình", "ninh binh", "tỉnh NINH-BÌNH", "37")
    ]
    assert {answer.code for answer in told} == {0}
    assert len({answer.out for answer in told}) == 1


def test_comma_and_point_say_the_same(run: Run) -> None:
    comma = run(*NINH_BINH, "--set", "hd_kinh_te_so=0,75", "--json")
    assert comma.out == run(*NINH_BINH, *RAISED, "--json").out


def test_people_read_the_band_the_sentence_a_table_and_the_source(run: Run) -> None:
    told = run(*NINH_BINH, *RAISED).out
    lines = told.splitlines()
    assert lines[0] == "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"
    assert lines[2].startswith("Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380")
    cells = [line.split("  ") for line in lines]
    table = {row[0]: [cell.strip() for cell in row[1:] if cell] for row in cells}
    assert table["Điểm chung"] == ["0,7223", "0,7561", "+0,0338"]
    assert table["Hạng"] == ["12/34", "8/34", "▲ 4"]
    assert table["Kinh tế số"][2:] == ["+0,0539"]
    assert table["Hoạt động kinh tế số"] == ["0,5380", "0,7500", "+0,2120"]
    assert "Thái Nguyên, Quảng Ninh, Lạng Sơn, Bắc Ninh" in told
    assert "dti.gov.vn" in lines[-2]
    assert "405/QĐ-BKHCN" in lines[-1]


def test_english_is_english_to_the_last_word(run: Run) -> None:
    told = run(*NINH_BINH, "--set", "ha_tang_so=0.5", "--language", "en").out
    assert told.startswith("HYPOTHETICAL SCENARIO – not a published result\n")
    assert "down from rank 12" in told
    assert "Passed by: Nghe An, " in told


def test_without_a_change_the_figures_are_the_published_ones(run: Run) -> None:
    told = run(*NINH_BINH).out
    assert told.startswith("SỐ LIỆU CÔNG BỐ\n")
    record = run(*NINH_BINH, "--json").json
    assert record["scenario"] == record["baseline"]
    assert record["changes"] == {}


def test_a_residual_block_moves(run: Run) -> None:
    answer = run(
        *("whatif", "--edition", "dti-2022-63", "--unit", "Hà Giang"),
        *("--set", "residual=0,9", "--json"),
    )
    assert list(answer.json["changes"]) == ["residual"]
    assert "nhóm chưa công bố riêng (Nhận thức số, Thể chế số, " in answer.json["sentence"]


def test_a_baseline_of_three_decimals_stays_as_printed(run: Run) -> None:
    told = run("whatif", "--edition", "ict_index-2020-63", "--unit", "nam dinh").out
    assert "là 0,541, hạng 11/63" in told
    assert "0,5410" not in told


def test_the_others_move_where_it_is_assumed(run: Run) -> None:
    record = run(*NINH_BINH, *RAISED, "--rivals", "gain=0,02", "--json").json
    still = run(*NINH_BINH, *RAISED, "--json").json
    assert record["baseline"] == still["baseline"]
    assert record["scenario"]["composite"] == "0.7561"
    # Hà Tĩnh's 0.7629, Thái Nguyên's 0.7521 … Bắc Ninh's 0.7474 and 0.0200 each.
    assert record["scenario"]["rank"] == [12, 12]
    assert (record["passes"], record["assumption"]) == ([], "gain=0.0200")
    assert record["sentence"].endswith("giữ nguyên hạng 12/34; các tỉnh khác đều tăng 0,0200.")


def test_a_moved_field_alone_is_a_scenario_too(run: Run) -> None:
    told = run(*NINH_BINH, "--rivals", "Nghệ An=0.73", "--language", "en").out
    assert told.startswith("HYPOTHETICAL SCENARIO – not a published result\n")
    assert "If Nghe An comes to 0.7300, the other provinces stay as they are, Ninh Binh" in told
    assert "is down from rank 12 to rank 13/34." in told
    assert "Passed by: Nghe An\n" in told


REFUSED = [
    (["--edition", "dti-1999-34", "--unit", "Huế"], ["«dti-1999-34»", "dti-2024-34"]),
    (["--unit", "Huế"], ["--edition", "dti-2024-34", "ict_index-2020-63"]),
    (["--edition", "dti-2024-34"], ["--unit", "Ninh Bình", "Huế"]),
    (["--edition", "dti-2024-34", "--unit", "Ninh Binhh"], ["«Ninh Binhh»", "Ninh Bình"]),
    (["--edition", "dti-2024-34", "--unit", "<script>"], ["«<script>»", "Ninh Bình"]),
    # Which formula is missing, and where there is one.
    (["--edition", "mic_egov-2017-63", "--unit", "Huế"], ["Điểm tối đa", "dti-2024-34"]),
    (["--edition", "ict_index-2015-63", "--unit", "Huế"], ["Trọng số", "ict_index-2016-63"]),
    (["--edition", "ict_index-2018-63", "--unit", "Huế"], ["Chưa có điểm chung", "dti-2024-34"]),
    # Eight composites of 2020 are known, and Hà Giang's isn't among them.
    (["--edition", "ict_index-2020-63", "--unit", "Hà Giang"], ["Hà Giang", "Nam Định"]),
    ([*NINH_BINH[1:], "--set", "abc=0.5"], ["«abc»", *DTI_2024]),
    ([*NINH_BINH[1:], "--set", "residual=0.5"], ["«residual»", *DTI_2024]),
    ([*NINH_BINH[1:], "--set", "ha_tang_so"], ["«ha_tang_so»", "nhan_thuc_so=0.75"]),
    ([*NINH_BINH[1:], "--set", "ha_tang_so=1,5"], ["«1,5»", "từ 0 đến 1"]),
    ([*NINH_BINH[1:], "--set", "ha_tang_so=-0.1"], ["«-0.1»", "từ 0 đến 1"]),
    ([*NINH_BINH[1:], "--set", "ha_tang_so=nan"], ["«nan»", "từ 0 đến 1"]),
    ([*NINH_BINH[1:], "--set", "ha_tang_so=0.12345"], ["«0.12345»", "bốn chữ số"]),
    ([*NINH_BINH[1:], *RAISED, *RAISED], ["«hd_kinh_te_so»", "hai lần"]),
    ([*NINH_BINH[1:], "--rivals", "repeat"], ["không có kỳ trước so sánh được"]),
    ([*NINH_BINH[1:], "--language", "fr"], ["«fr»", "vi, en"]),
]


@pytest.mark.parametrize(("arguments", "named"), REFUSED)
def test_bad_input_is_one_sentence_that_names_what_exists(
    run: Run, arguments: list[str], named: list[str]
) -> None:
    answer = run("whatif", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Lỗi: ")
    assert answer.err.count("\n") == 1
    assert [word for word in named if word not in answer.err] == []


def test_what_was_typed_is_quoted_short(run: Run) -> None:
    for option in ("--edition", "--unit", "--set"):
        answer = run(*NINH_BINH, option, "x" * 10_000)
        assert answer.code == 2
        assert "xxx…" in answer.err
        assert len(answer.err) < 1_000


def test_bad_input_leaves_stdout_empty_for_programs(run: Run) -> None:
    answer = run(*NINH_BINH, "--set", "ha_tang_so=1,5", "--json", "--language", "en")
    assert (answer.code, answer.out) == (2, "")
    assert "off the scale" in json.loads(answer.err)["error"]


@pytest.mark.usefixtures("broken_data")
def test_broken_data_stops_with_its_faults(run: Run) -> None:
    answer = run(*NINH_BINH, *RAISED)
    assert (answer.code, answer.out) == (1, "")
    assert [part for part in ("scores.csv", "7.223") if part not in answer.err] == []


def test_settings_are_read_exactly() -> None:
    assert parse_settings(["a=0,75", " b =1", f"{RESIDUAL}=0.0001"], CONTROLS) == {
        "a": 7500,
        "b": 10_000,
        RESIDUAL: 1,
    }
    with pytest.raises(IctexploreError, match="change_form"):
        parse_settings(["=0.5"], CONTROLS)
