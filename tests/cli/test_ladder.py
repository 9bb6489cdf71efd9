import pytest

from tests.cli.conftest import Run

NINH_BINH = ("ladder", "--edition", "dti-2024-34", "--unit", "Ninh Bình")


def test_the_record(run: Run) -> None:
    record = run(*NINH_BINH, "--count", "1", "--gain", "0,0056", "--json").json
    above, below = record.pop("above"), record.pop("below")
    thresholds = record.pop("thresholds")
    assert record == {
        "edition": "dti-2024-34",
        "unit_code": "37",
        "unit": "Ninh Bình",
        "composite": "0.7223",
        "rank": [12, 12],
        "level": [],
        # Nghệ An's 0.7184 + 0.0056 is more than 0.7223; Lào Cai's 0.7167 only comes level.
        "passing": {"gain": "0.0056", "count": 1, "units": ["Nghệ An"]},
        "assumption": "hold",
    }
    assert [(rung["unit"], rung["composite"], rung["gap"]) for rung in (*above, *below)] == [
        ("Bắc Ninh", "0.7474", f"{0.7223 - 0.7474:.4f}"),
        ("Nghệ An", "0.7184", f"{0.7223 - 0.7184:.4f}"),
    ]
    assert len(above[0]["points"]) == 8
    assert thresholds[:2] == [f"{0.7223 - 0.7184 + 0.0001:.4f}", f"{0.7223 - 0.7167 + 0.0001:.4f}"]
    assert len(thresholds) == 34 - 12


def test_people_read_five_to_either_side(run: Run) -> None:
    lines = run(*NINH_BINH).out.splitlines()
    assert lines[0] == "SỐ LIỆU CÔNG BỐ"
    assert [line.split()[0] for line in lines[5:16]] == [f"{rank}/34" for rank in range(7, 18)]
    told = "\n".join(lines)
    assert "Sát trên Ninh Bình là Bắc Ninh, hơn 0,0251. Sát dưới là Nghệ An, kém 0,0039." in told
    assert "Giả định: các tỉnh khác giữ nguyên." in told


def test_a_gain_and_an_assumption_are_simulated(run: Run) -> None:
    told = run(*NINH_BINH, "--gain", "0.02", "--language", "en").out
    assert told.startswith("HYPOTHETICAL SCENARIO")
    assert "those that go past are 7: Nghe An, Lao Cai" in told
    moved = run(*NINH_BINH, "--rivals", "gain=0.02", "--gain", "0").out
    assert "19/34  Ninh Bình" in moved
    assert "chưa tỉnh nào vượt lên" in moved
    assert "Giả định: các tỉnh khác đều tăng 0,0200." in moved


def test_the_first_and_the_last_have_one_side(run: Run) -> None:
    ladder = ("ladder", "--edition", "dti-2024-34", "--count", "1")
    ranking = run("rank", "--edition", "dti-2024-34", "--json").json
    first, last = ranking[0]["unit"], ranking[-1]["unit"]
    assert f"Không có tỉnh nào đứng trên {first}." in run(*ladder, "--unit", first).out
    assert f"Không có tỉnh nào đứng dưới {last}." in run(*ladder, "--unit", last).out


def test_who_shares_the_score_is_named(run: Run) -> None:
    # Two units share place 15 of 2022 (15, 15, 17).
    ranking = run("rank", "--edition", "dti-2022-63", "--json").json
    one, other = (row["unit"] for row in ranking if row["rank"] == 15)
    told = run("ladder", "--edition", "dti-2022-63", "--unit", one).out
    assert f"Ngang điểm: {other}." in told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--edition", "dti-2024-34", "--unit", "Huế", "--count", "0"], "từ 1 trở lên"),
        (["--edition", "dti-2024-34", "--unit", "Huế", "--count", "x"], "«x»"),
        (["--edition", "dti-2024-34", "--unit", "Huế", "--gain", "2"], "ngoài thang điểm"),
        (["--edition", "dti-1999-34", "--unit", "Huế"], "dti-2024-34"),
        (["--edition", "dti-2024-34"], "--unit"),
        (["--edition", "ict_index-2020-63", "--unit", "Nam Định"], "Chưa biết các tỉnh sát trên"),
        (
            ["--edition", "dti-2022-63", "--unit", "Nam Định", "--rivals", "repeat"],
            "(DTI) 2021 chưa có đủ điểm",
        ),
    ],
)
def test_bad_input_is_one_sentence(run: Run, arguments: list[str], said: str) -> None:
    answer = run("ladder", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.count("\n") == 1
    assert said in answer.err
