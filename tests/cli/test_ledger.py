from decimal import Decimal

import pytest

from tests.cli.conftest import Run

NINH_BINH = ("ledger", "--edition", "dti-2024-34", "--unit", "Ninh Bình")


def test_the_example_with_its_figures(run: Run) -> None:
    record = run(*NINH_BINH, "--json").json
    assert {key: record[key] for key in ("edition", "unit", "composite", "rank")} == {
        "edition": "dti-2024-34",
        "unit": "Ninh Bình",
        "composite": "0.7223",
        "rank": [12, 12],
    }
    assert record["total_points"] == 940
    first = record["lines"][0]
    assert (first["control"], first["points"], first["score"]) == ("hd_kinh_te_so", 150, "0.5380")
    assert Decimal(first["lost"]["maximum"]) == 150 * (1 - Decimal("0.5380"))
    assert (first["composite"], first["rank"], first["places"]) == ("0.7960", [2, 2], [10, 10])
    assert first["places_per_point"] == pytest.approx([10 / (150 * 0.462)] * 2)
    assert record["columns"]["earlier"] == {
        "lost": None,
        "rest": None,
        "untold": [],
        "reason": "no_predecessor",
    }


@pytest.mark.parametrize(
    ("edition", "unit"),
    [("dti-2024-34", "Ninh Bình"), ("dti-2023-63", "Hà Nội"), ("dti-2022-63", "Quảng Ninh")],
)
def test_decimals_add_up_to_the_last(run: Run, edition: str, unit: str) -> None:
    record = run("ledger", "--edition", edition, "--unit", unit, "--json").json
    for against, column in record["columns"].items():
        if column["lost"] is None:
            continue
        lost = [line["lost"][against] for line in record["lines"]]
        told = sum(Decimal(points) for points in lost if points is not None)
        assert told + Decimal(column["rest"]) == Decimal(column["lost"])
    lost = Decimal(record["columns"]["maximum"]["lost"])
    assert lost == (1 - Decimal(record["composite"])) * record["total_points"]


def test_people_read_a_table_with_its_total_and_the_source(run: Run) -> None:
    told = run(*NINH_BINH).out
    lines = told.splitlines()
    assert lines[:3] == ["SỐ LIỆU CÔNG BỐ", "", "Sổ điểm mất · Ninh Bình · DTI 2024"]
    assert lines[3].startswith("Điểm chung 0,7223, hạng 12/34;")
    assert lines[4] == "Giả định: các tỉnh khác giữ nguyên."
    cells = [line.split() for line in lines]
    assert ["Tổng", "940", "261,0380"] in [row[:3] for row in cells]
    assert "Phần còn lại" in told
    assert "Không so với kỳ trước" in told
    assert "dti.gov.vn" in lines[-1]


def test_an_open_place_and_an_absent_best_are_told(run: Run) -> None:
    told = run("ledger", "--edition", "ict_index-2020-63", "--unit", "Cần Thơ", "--language", "en")
    assert told.code == 0
    assert "Not against the best and the median" in told.out
    assert "\nPoints lost · Can Tho · Vietnam ICT Index 2020\n" in told.out


def test_rivals_that_move_leave_own_points_and_past_alone(run: Run) -> None:
    ninh_binh = ("ledger", "--edition", "dti-2023-63", "--unit", "Ninh Bình", "--json")
    still, moved = run(*ninh_binh).json, run(*ninh_binh, "--rivals", "gain=0.02").json
    assert (still["assumption"], moved["assumption"]) == ("hold", "gain=0.0200")
    assert moved["composite"] == still["composite"]
    assert moved["rank"][0] > still["rank"][1]
    for against in ("maximum", "earlier"):
        assert moved["columns"][against] == still["columns"][against]
        lost = [
            {line["control"]: line["lost"][against] for line in r["lines"]} for r in (still, moved)
        ]
        assert lost[0] == lost[1]
    assert moved["columns"]["median"] != still["columns"]["median"]


def test_repeated_changes_leave_no_best_above_the_maximum(run: Run) -> None:
    # Of 2023, half of the dimensions are known as one block only.
    record = run(
        "ledger", "--edition", "dti-2023-63", "--unit", "Ninh Bình", "--rivals", "repeat", "--json"
    ).json
    assert record["assumption"] == "repeat"
    (block,) = [line for line in record["lines"] if line["control"] == "residual"]
    # The block of one rival at least would come to more than 1.0000.
    assert block["lost"]["best"] == block["lost"]["maximum"]
    for line in record["lines"]:
        assert Decimal(line["lost"]["best"]) <= Decimal(line["lost"]["maximum"])


def test_rivals_at_scores_of_their_own_are_ranked_as_set(run: Run) -> None:
    # Nghệ An's 0.7184 and Lào Cai's 0.7167 are the next below Ninh Bình's 0.7223, place 12.
    told = run(*NINH_BINH, "--rivals", "Nghệ An=0.73", "--rivals", "Lào Cai=0.7223")
    lines = told.out.splitlines()
    assert lines[0].startswith("KỊCH BẢN GIẢ ĐỊNH")
    assert lines[3].startswith("Điểm chung 0,7223, hạng 13/34;")
    assert lines[4].startswith("Giả định: ")
    assert "Nghệ An đạt 0,7300" in lines[4]
    assert "Lào Cai đạt 0,7223" in lines[4]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--edition", "dti-1999-34", "--unit", "Huế"], ["«dti-1999-34»", "dti-2024-34"]),
        (["--unit", "Huế"], ["--edition", "dti-2024-34"]),
        (["--edition", "dti-2024-34"], ["--unit", "Ninh Bình"]),
        (["--edition", "ict_index-2020-63", "--unit", "Hà Giang"], ["Hà Giang", "Nam Định"]),
        ([*NINH_BINH[1:], "--rivals", "repeat"], ["không có kỳ trước so sánh được"]),
        ([*NINH_BINH[1:], "--rivals", "Ninh Bình=0.8"], ["Ninh Bình là tỉnh đang xem"]),
    ],
)
def test_bad_input_is_one_sentence(run: Run, arguments: list[str], named: list[str]) -> None:
    answer = run("ledger", *arguments)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert [word for word in named if word not in answer.err] == []


def test_help_names_every_key(run: Run) -> None:
    record = run(*NINH_BINH, "--json").json
    told = run("ledger", "--help").out + run("ledger", "--language", "en", "--help").out
    inner = [*record["columns"], *record["columns"]["best"], *record["lines"][0]]
    keys = {"columns", "lines", "total_points", "assumption", *inner}
    assert [key for key in keys if told.count(key) < 2] == []
