import csv
import json
from pathlib import Path

import pytest

from ictexplore.cli.own_index import index_record, ranked_units
from tests.cli.conftest import Run
from tests.engine.own_index.made import NAN, made

ROOT = Path(__file__).parents[2]
COINR = ROOT / "tests" / "engine" / "own_index" / "coinr"
EXAMPLE = ROOT / "src" / "ictexplore" / "examples" / "own_index"
SHIPPED = (
    *("own-index", "--framework", str(EXAMPLE / "framework.csv")),
    *("--values", str(EXAMPLE / "values.csv")),
)


def reference(name: str) -> tuple[str, ...]:
    framework, values = (str(COINR / f"{name}-{part}.csv") for part in ("framework", "values"))
    return ("own-index", "--framework", framework, "--values", values)


@pytest.mark.parametrize(
    ("name", "case", "options"),
    [
        ("deep", "minmax", ["--normalise", "minmax", "--range", "0", "100"]),
        ("deep", "minmax-geometric", ["--range", "1", "100", "--aggregate", "geometric"]),
        (
            *("deep", "minmax-harmonic"),
            ["--range", "1", "10", "--aggregate", "harmonic", "--lower", "3=geometric"],
        ),
        ("deep", "minmax-none", ["--range", "0", "1", "--missing", "none"]),
        (
            *("deep", "zscore-target"),
            ["--normalise", "zscore", "--target", "50", "10", "--aggregate", "geometric"],
        ),
        (
            *("deep", "fixed"),
            ["--normalise", "goalposts", "--goalposts", str(COINR / "deep-goalposts.csv")],
        ),
        ("full", "minmax-pca", ["--weights", "pca"]),
        ("flat", "prank-mean", ["--normalise", "prank", "--missing", "mean"]),
    ],
)
def test_json_has_coinr_s_numbers_at_full_precision(run: Run, name, case, options):
    answer = run(*reference(name), *options, "--json")
    assert answer.code == 0
    units = {unit["unit"]: unit for unit in answer.json["units"]}
    with (COINR / f"{name}-{case}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            unit = units[row.pop("unit")]
            assert str(unit["rank"] or "") == row.pop("rank")
            gaps = {code: None for code, text in row.items() if not text}
            known = {code: float(text) for code, text in row.items() if text}
            assert {code: unit["scores"].pop(code) for code in gaps} == gaps
            assert unit["scores"] == pytest.approx(known, rel=1e-9, abs=1e-9)


def test_best_first_and_those_without_a_rank_last(run: Run):
    units = run(*reference("deep"), "--json").json["units"]
    ranks = [unit["rank"] for unit in units]
    assert ranks == [*sorted(rank for rank in ranks if rank), None]
    assert units[-1] == {
        "unit": "U18",
        "scores": dict.fromkeys(units[0]["scores"]),
        "rank": None,
    }


def test_notices_go_beside_the_answer(run: Run):
    told = run(*reference("deep"), "--json").err.splitlines()
    assert [line.split(":")[0] for line in told] == ["Lưu ý", "Lưu ý"]
    assert "b2." in told[0]
    assert "U18." in told[1]
    assert run(*reference("flat"), "--range", "1", "9", "--normalise", "zscore").err == (
        "Lưu ý: --range không có tác dụng với cách chuẩn hóa zscore.\n"
    )


def test_people_read_a_table_under_its_band(run: Run):
    lines = run(*SHIPPED).out.splitlines()
    assert lines[0] == "BỘ CHỈ SỐ RIÊNG – không phải kết quả công bố chính thức"
    assert lines[2].split("  ")[0] == "Hạng"
    assert lines[2].endswith("Nền tảng số  Hoạt động số")
    assert lines[3].split() == ["1", "Huế", "84,15", "90,99", "78,12"]
    assert len(lines) == 3 + 21
    english = run(*SHIPPED, "--language", "en", "--range", "0", "1").out.splitlines()
    assert english[0].startswith("OWN INDEX")
    assert english[3].split() == ["1", "Huế", "0.8415", "0.9099", "0.7812"]


def test_how_many_are_ranked_is_told_where_not_all_are(run: Run):
    assert run(*reference("deep")).out.splitlines()[-1] == "59 trong 60 đơn vị được xếp hạng."


@pytest.mark.parametrize("separator", [";", "\t"])
def test_files_of_spreadsheets(run: Run, tmp_path: Path, separator: str):
    framework, values = tmp_path / "khung.csv", tmp_path / "giá trị.csv"
    rows = [["code", "parent", "direction", "weight"], ["I", "", "", ""]]
    rows += [["a", "I", "1", "0,5"], ["b", "I", "-1", "1,5"]]
    framework.write_text("\n".join(map(separator.join, rows)), encoding="utf-8-sig")
    rows = [["unit", "a", "b"], ["Xã Một", "1,5", "3"], ["Xã Hai", "2,5", "3"], ["Xã Ba", "2", "1"]]
    values.write_text("\r\n".join(map(separator.join, rows)), encoding="utf-8-sig")
    units = run("own-index", "--framework", str(framework), "--values", str(values), "--json").json
    told = [(unit["unit"], unit["scores"]["I"]) for unit in units["units"]]
    assert told == [
        ("Xã Ba", (0.5 * 50 + 1.5 * 100) / 2),
        ("Xã Hai", 0.5 * 100 / 2),
        ("Xã Một", 0),
    ]


def test_every_problem_is_a_line(run: Run, tmp_path: Path):
    values = tmp_path / "v.csv"
    values.write_text("unit,x,y\nU,1,x\nU,2,3\n", encoding="utf-8")
    answer = run(*reference("flat")[:3], "--values", str(values))
    assert (answer.code, answer.out) == (2, "")
    lines = answer.err.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("Lỗi: v.csv") for line in lines)
    as_json = run(*reference("flat")[:3], "--values", str(values), "--json")
    assert json.loads(as_json.err)["error"].count("\n") == 2


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([], ["--framework"]),
        (["--framework", "x.csv"], ["x.csv"]),
        ([*SHIPPED[1:3]], ["--values"]),
        ([*SHIPPED[1:3], "--values", str(ROOT)], ["Không đọc được"]),
        ([*SHIPPED[1:3], "--values", "a\0b"], ["Không đọc được"]),
        ([*SHIPPED[1:], "--aggregate", "median"], ["«median»", "arithmetic, geometric, harmonic"]),
        ([*SHIPPED[1:], "--lower", "geometric"], ["trung bình nhân", "--range 1 100"]),
        ([*SHIPPED[1:], "--normalise", "goalposts"], ["--goalposts"]),
        ([*SHIPPED[1:], "--lower", "3=geometric"], ["cấp tổng hợp 3", "2"]),
    ],
)
def test_bad_input_is_one_sentence(run: Run, arguments: list[str], named: list[str]):
    answer = run("own-index", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Lỗi: ")
    assert answer.err.count("\n") == 1
    assert [word for word in named if word not in answer.err] == []


def test_a_file_without_end_isn_t_read(run: Run, monkeypatch):
    monkeypatch.setattr("ictexplore.cli.own_index.FILE_MAX_MB", 0)
    answer = run(*SHIPPED)
    assert answer.code == 2
    assert "framework.csv lớn hơn 0 MB" in answer.err


def test_a_record_is_plain():
    index = made([[1, 2, 3], [NAN, NAN, NAN], [4, 2, 3]])
    assert ranked_units(index) == [2, 0, 1]
    last = index_record(index)["units"][-1]
    assert last == {
        "unit": "U2",
        "scores": dict.fromkeys(["I", "P", "Q", "p1", "p2", "q1"]),
        "rank": None,
    }
