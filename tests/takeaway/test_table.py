import csv
from dataclasses import replace
from io import StringIO

from ictexplore.model import RESIDUAL, Assumption, EditionTable, Source, Text
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.table import COLUMNS, make_csv
from tests.figures import code_of
from tests.workbooks import LINK, material

Row = dict[str, str]


def read(made: Material) -> list[Row]:
    return list(csv.DictReader(StringIO(make_csv(made).decode("utf-8-sig"), newline="")))


def scores(row: Row) -> tuple[str, str]:
    return row["published"], row["scenario"]


def test_the_file_is_what_spreadsheets_and_programs_read(dti34: EditionTable) -> None:
    content = make_csv(material(dti34, "37", {"hd_kinh_te_so": 7500}))
    assert content.startswith(b"\xef\xbb\xbfedition,unit_code,unit,")
    lines = content.decode("utf-8-sig").split("\r\n")
    assert lines[0] == ",".join(COLUMNS)
    assert lines[-1] == ""
    assert "\n" not in "".join(lines)


def test_a_row_for_each_measure_of_the_unit_then_one_a_unit(dti34: EditionTable) -> None:
    rows = read(material(dti34, "37", {"hd_kinh_te_so": 7500}))
    assert len(rows) == 8 + 3 + 1 + 33
    own = {row["measure_code"]: scores(row) for row in rows if row["unit_code"] == "37"}
    assert own["hd_kinh_te_so"] == ("0.5380", "0.7500")
    assert own["the_che_so"] == ("0.8667", "0.8667")
    assert own["kinh_te_so"] == ("0.7471", "0.8010")
    assert own["composite"] == ("0.7223", "0.7561")
    keys = [(row["unit_code"], row["measure_code"]) for row in rows]
    assert len(set(keys)) == len(keys)


def test_the_ranking_goes_with_the_composites(dti34: EditionTable) -> None:
    rows = read(material(dti34, "37", {"hd_kinh_te_so": 7500}))
    ranking = [row for row in rows if row["kind"] == "composite"]
    ranks = {
        row["unit"]: [row[f"{when}_rank_{end}"] for when in TIMES for end in ENDS]
        for row in ranking
    }
    assert ranks["Ninh Bình"] == ["12", "12", "8", "8"]
    assert ranks["Thái Nguyên"] == ["8", "8", "9", "9"]
    others = [int(row["scenario_rank_best"]) for row in ranking[1:]]
    assert others == sorted(others)
    assert {row["scenario_rank_best"] for row in rows if row["kind"] != "composite"} == {""}


TIMES, ENDS = ("published", "scenario"), ("best", "worst")


def test_every_row_says_what_it_is_and_what_was_changed(dti34: EditionTable) -> None:
    rows = read(material(dti34, "37", {"hd_kinh_te_so": 7500}, Assumption("gain", gain=200)))
    told = {(r["status"], r["changes"], r["assumption"], r["decision"], r["made"]) for r in rows}
    assert told == {
        (
            *("KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố", "hd_kinh_te_so=0.7500"),
            *("gain=0.0200", "405/QĐ-BKHCN", "2026-11-25"),
        )
    }
    assert {row["link"] for row in rows} == {LINK}
    hue = next(row for row in rows if row["unit"] == "Huế")
    # 0.7951 + 0.0200.
    assert scores(hue) == ("0.7951", "0.8151")


def test_what_is_published_simulates_nothing(dti34: EditionTable) -> None:
    rows = read(material(dti34, "37", language="en"))
    assert {row["status"] for row in rows} == {"PUBLISHED FIGURES"}
    assert {row["scenario"] for row in rows} == {""}
    assert {row["changes"] + row["assumption"] + row["scenario_rank_best"] for row in rows} == {""}


def test_the_block_is_a_measure_of_its_own(dti63: EditionTable) -> None:
    rows = read(material(dti63, code_of(dti63, "Bà Rịa - Vũng Tàu"), {RESIDUAL: 9000}))
    block = next(row for row in rows if row["kind"] == RESIDUAL)
    assert (block["max_points"], *scores(block)) == ("400", "0.6090", "0.9000")


def test_figures_keep_their_decimals_and_open_places_both_ends(ict2020: EditionTable) -> None:
    rows = read(material(ict2020, code_of(ict2020, "Nam Định"), {"udcntt": 2500}))
    own = {row["measure_code"]: row for row in rows if row["unit"] == "Nam Định"}
    assert scores(own["htkt"]) == ("0.583", "0.5830")
    assert scores(own["composite"]) == ("0.541", "0.5477")
    best, worst = (own["composite"][f"scenario_rank_{end}"] for end in ENDS)
    assert (best, worst) == ("6", "8")


def test_what_can_not_be_simulated_is_published(store: Store) -> None:
    table = read_edition_table(store, "mic_egov-2019-63")
    rows = read(material(table, code_of(table, "Ninh Bình")))
    assert [(row["unit"], row["published"], row["published_rank_best"]) for row in rows] == [
        ("Ninh Bình", "", ""),
        ("Thừa Thiên Huế", "0.9039", "1"),
        ("Bình Dương", "0.8360", "4"),
        ("Bắc Kạn", "", "16"),
    ]
    assert {row["max_points"] for row in rows} == {""}


def test_the_units_own_figures_cite_their_own_sources(dti34: EditionTable) -> None:
    press = Source("press", "Báo", "Bài", None, None, "medium")
    rows = read(replace(material(dti34, "37"), sources=(press,)))
    assert {row["source"] for row in rows if row["unit_code"] == "37"} == {"Báo: Bài"}
    [whole] = {row["source"] for row in rows if row["unit_code"] != "37"}
    assert whole.startswith("Cổng thông tin Chỉ số chuyển đổi số (dti.gov.vn): ")


def test_no_name_runs_as_a_formula(dti34: EditionTable) -> None:
    first, *others = dti34.standings
    bad = replace(first, unit=replace(first.unit, name=Text('=HYPERLINK("x")', "=1")))
    rows = read(material(replace(dti34, standings=(bad, *others)), "37"))
    named = next(row for row in rows if row["unit_code"] == first.unit.code)
    assert named["unit"] == '\'=HYPERLINK("x")'
