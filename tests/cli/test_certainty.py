import pytest

from ictexplore.cli.certainty import parse_weighting
from ictexplore.engine.certainty import assess_certainty
from ictexplore.model import EditionTable, IctexploreError, Weighting
from tests.cli.conftest import Run

NINH_BINH = ("certainty", "--edition", "dti-2024-34", "--unit", "Ninh Bình")


def test_the_answer_is_the_engine_s(run: Run, dti34: EditionTable) -> None:
    answer = run(*NINH_BINH, "--draws", "500", "--seed", "3", "--spread", "0,1", "--json").json
    own = assess_certainty(dti34, Weighting(500, 3, 1000)).units["37"]
    drawn = own.drawn
    assert {key: answer[key] for key in ("edition", "unit_code", "unit", "composite")} == {
        "edition": "dti-2024-34",
        "unit_code": "37",
        "unit": "Ninh Bình",
        "composite": "0.7223",
    }
    assert (answer["rank"], answer["rounding"]) == ([12, 12], [12, 12])
    assert answer["weights"] == {
        "draws": 500,
        "seed": 3,
        "spread": "0.1000",
        "certain": [own.certain.best, own.certain.worst],
        "drawn": {
            "best": drawn.best,
            "p5": drawn.p5,
            "median": drawn.median,
            "p95": drawn.p95,
            "worst": drawn.worst,
        },
    }
    assert answer["without"] == own.without
    assert answer["geometric"] == {
        "composite": f"{own.geometric / 10_000:.4f}",
        "rank": own.geometric_rank,
    }
    assert answer["assumption"] == "hold"
    assert answer["sentence"].startswith("Ninh Bình đứng hạng 12/34 theo DTI 2024.")


def test_the_usual_draws_are_10000_of_seed_1_within_a_quarter(run: Run) -> None:
    asked = run(*NINH_BINH, "--draws", "10000", "--seed", "1", "--spread", "0.25", "--json")
    assert run(*NINH_BINH, "--json").out == asked.out


def test_people_read_the_sentence_a_table_and_the_source(run: Run) -> None:
    told = run(*NINH_BINH, "--draws", "1000").out
    lines = told.splitlines()
    assert lines[0].startswith("KỊCH BẢN GIẢ ĐỊNH")
    assert lines[2].startswith("Ninh Bình đứng hạng 12/34 theo DTI 2024. Dù trọng số")
    assert "1.000 lần thử" in lines[2]
    assert lines[3] == "Giả định: các tỉnh khác giữ nguyên."
    assert [line.split()[-1] for line in lines if line.startswith("Công bố ")] == ["12/34"]
    assert sum(line.startswith("Bỏ ") for line in lines) == 8
    assert "dti.gov.vn" in lines[-1]


def test_rivals_that_move_are_told_apart_from_what_is_published(run: Run) -> None:
    moved = (*NINH_BINH, "--rivals", "gain=0.02", "--draws", "100")
    # Those between 0.7223 − 0.02 and 0.7223 pass: 7, as the ladder counts them.
    passing = run("ladder", *NINH_BINH[1:], "--gain", "0.02", "--json").json["passing"]["count"]
    record = run(*moved, "--json").json
    assert (record["assumption"], record["rank"]) == ("gain=0.0200", [12 + passing] * 2)
    assert record["rounding"][0] <= 12 + passing <= record["rounding"][1]
    lines = run(*moved).out.splitlines()
    assert lines[2].startswith(
        "Nếu các tỉnh khác đều tăng 0,0200 thì Ninh Bình đứng hạng 19/34 với điểm DTI 2024."
    )
    assert lines[3] == "Giả định: các tỉnh khác đều tăng 0,0200."
    places = [line.split() for line in lines]
    assert ["Công", "bố", "12/34"] in places
    assert ["Theo", "giả", "định", "19/34"] in places


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([*NINH_BINH[1:], "--draws", "0"], ["«0»", "1.000.000"]),
        ([*NINH_BINH[1:], "--draws", "1000001"], ["«1000001»", "1.000.000"]),
        ([*NINH_BINH[1:], "--draws", "x" * 99], ["xxx…", "1.000.000"]),
        ([*NINH_BINH[1:], "--draws", "9" * 99], ["999…", "1.000.000"]),
        ([*NINH_BINH[1:], "--seed", "-1"], ["«-1»", "từ 0 trở lên"]),
        ([*NINH_BINH[1:], "--spread", "1.5"], ["«1.5»", "từ 0 đến 1"]),
        ([*NINH_BINH[1:], "--spread", "-0.1"], ["«-0.1»", "từ 0 đến 1"]),
        ([*NINH_BINH[1:], "--spread", "nan"], ["«nan»", "từ 0 đến 1"]),
        ([*NINH_BINH[1:], "--rivals", "repeat"], ["không có kỳ trước so sánh được"]),
        ([*NINH_BINH[1:], "--rivals", "x"], ["«x»", "gain=0,02"]),
        (["--edition", "dti-2024-34"], ["--unit", "Ninh Bình"]),
        # Composites of all 63 are printed; four dimensions of 10 units only.
        (["--edition", "dti-2023-63", "--unit", "Huế"], ["Nhận thức số 53/63", "dti-2024-34."]),
        (["--edition", "ict_index-2020-63", "--unit", "Hà Giang"], ["Điểm", "dti-2024-34."]),
        (["--edition", "mic_egov-2017-63", "--unit", "Huế"], ["Điểm tối đa", "dti-2024-34"]),
    ],
)
def test_bad_input_is_one_sentence(run: Run, arguments: list[str], named: list[str]) -> None:
    answer = run("certainty", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Lỗi: ")
    assert answer.err.count("\n") == 1
    assert [word for word in named if word not in answer.err] == []


def test_help_names_every_key(run: Run) -> None:
    record = run(*NINH_BINH, "--draws", "10", "--json").json
    told = run("certainty", "--help").out + run("certainty", "--language", "en", "--help").out
    keys = {
        "rank",
        "rounding",
        "without",
        "assumption",
        *record["weights"],
        *record["weights"]["drawn"],
    }
    assert [key for key in keys | {*record["geometric"]} if told.count(key) < 2] == []


def test_a_weighting_is_read_exactly() -> None:
    assert parse_weighting(" 500", "0", "0,0001") == Weighting(500, 0, 1)
    with pytest.raises(IctexploreError, match="seed_range"):
        parse_weighting("1", "1.5", "0.25")
