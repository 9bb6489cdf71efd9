"""LibreOffice opens the workbook of an own index, recalculates it, and comes to the engine's."""

from __future__ import annotations

import math
from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from xlsxwriter.utility import xl_rowcol_to_cell

from ictexplore.engine.own_index.build import OwnIndex, build_index
from ictexplore.engine.own_index.whatif import rescore, simulate_unit
from ictexplore.export.own_book.layout import (
    FIRST_PLACE,
    RESULT,
    SCORE_ROW,
    VALUE_ROW,
    Fixed,
    Ranked,
    Shown,
)
from ictexplore.i18n import translator
from ictexplore.model.own_index import (
    Aggregation,
    Goalposts,
    Missing,
    Normalisation,
    OwnFramework,
    OwnNode,
    OwnSettings,
    OwnTable,
    Weights,
)
from ictexplore.takeaway.own_index.workbook import make_own_workbook
from tests.office import Office
from tests.takeaway.own_index.conftest import MakeOwn, own_material
from tests.ui.own_index.conftest import bring_example, build
from tests.workbooks import all_formulas, formulas, part, type_in, values

VI = translator("vi")
NAN = math.nan
TREE = OwnFramework(
    (
        OwnNode("I", None, 3, 1, 1.0, "Chung"),
        OwnNode("P", "I", 2, 1, 3.0, "Nhóm"),
        OwnNode("s", "I", 1, 1, 1.0, "Riêng"),
        OwnNode("p1", "P", 1, 1, 2.0, "Một"),
        OwnNode("p2", "P", 1, -1, 1.0, "Hai"),
        OwnNode("p3", "P", 1, 1, 0.0, "Không tính"),
    )
)
ROWS = [
    [3, 2.5, 5, 1],
    [4.25, 4, 3, 0],
    [6, NAN, 1, 7],
    [3, 3, 4, 2],
    [NAN, 6, 2, 2],
    [4.25, 4, 3, NAN],
    [NAN, NAN, NAN, NAN],
]
"""Of s, p1, p2, p3: the second and the sixth unit are level."""
POSTS = {code: Goalposts(0.5, 6.5) for code in ("s", "p1", "p2", "p3")}
NORMALISATIONS: tuple[Normalisation, ...] = ("minmax", "zscore", "prank", "goalposts")
METHODS: tuple[Aggregation, ...] = ("arithmetic", "geometric", "harmonic")
MISSING: tuple[Missing, ...] = ("rescale", "mean", "none")
OWN, OTHER = 0, 3


@dataclass(frozen=True)
class Case:
    """An index, what its workbook is made of, and what is typed for the unit and for another."""

    index: OwnIndex
    unit: int
    typed: Mapping[str, float]
    others: Mapping[tuple[int, str], float] = field(default_factory=dict)
    made: Mapping[str, float] = field(default_factory=dict)


def small_index(settings: OwnSettings) -> OwnIndex:
    codes = ("s", "p1", "p2", "p3")
    units = ("=1+1", "Đoài", "<b>x</b>", "Kim & Sơn", "Năm", "Sáu", "Bảy")
    cells = array("d", [cell for row in ROWS for cell in row])
    return build_index(TREE, settings, OwnTable(units, codes, cells))


def settings_of(
    normalisation: Normalisation, method: Aggregation, missing: Missing, weights: Weights = "given"
) -> OwnSettings:
    scale = None if normalisation == "zscore" else (1.0, 100.0)
    return OwnSettings(
        *(missing, normalisation, scale, (50.0, 10.0), POSTS, weights),
        top=method,
        lower=method,
    )


def find_cases() -> dict[str, Case]:
    cases = {
        "-".join(chosen): Case(
            small_index(settings_of(*chosen)),
            OWN,
            {"p1": 5.5, "p2": 1.25},
            {(OTHER, "s"): 6.25},
        )
        for chosen in product(NORMALISATIONS, METHODS, MISSING)
    }
    plain = settings_of("minmax", "arithmetic", "rescale")
    cases["equal"] = Case(small_index(replace(plain, weights="equal")), OWN, {"s": 6.5})
    cases["pca"] = Case(small_index(replace(plain, weights="pca")), 1, {"p1": 7.0})
    cases["back"] = Case(small_index(plain), OWN, {"p1": 2.5}, made={"p1": 6.0})
    cases["gap filled"] = Case(small_index(plain), 6, {"s": 5.0})
    example = build(bring_example())
    cases["example"] = Case(example, 3, {"hd_kinh_te_so": 0.75})
    return cases


CASES = find_cases()


def made_and_typed(case: Case) -> bytes:
    index, codes = case.index, [node.code for node in case.index.framework.indicators]
    results = 1 + len(index.framework.children[index.framework.root.code])
    control = RESULT + results + 1 + 2
    typed = {
        (1, xl_rowcol_to_cell(control + codes.index(code), Shown.TYPED)): value
        for code, value in case.typed.items()
    }
    typed |= {
        (3, xl_rowcol_to_cell(VALUE_ROW + unit, 1 + codes.index(code))): value
        for (unit, code), value in case.others.items()
    }
    material = own_material(index, case.unit, changes=case.made)
    return type_in(make_own_workbook(material), typed)


def expected(case: Case) -> tuple[Mapping[str, list[float]], list[int]]:
    """The engine's scores and places once all that is typed stands in the table itself.

    Weights by principal components stay as they were, as in a what-if.
    """
    index = case.index
    for (unit, code), value in case.others.items():
        raw = index.raw.copy()
        raw[index.row(code), unit] = value
        index = replace(index, raw=raw, scores=rescore(index, unit, {code: value}))
    changes = {**case.made, **case.typed}
    outcome = simulate_unit(index, case.unit, changes)
    scores = rescore(index, case.unit, changes)
    return {code: column.tolist() for code, column in scores.items()}, outcome.places.tolist()


@pytest.fixture(scope="module")
def recalculated(office: Office, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Workbook]:
    folder = tmp_path_factory.mktemp("own")
    files = []
    for name, case in CASES.items():
        file = folder / f"{name.replace(' ', '_')}.xlsx"
        file.write_bytes(made_and_typed(case))
        files.append(file)
    into = folder / "made"
    into.mkdir()
    made = office.convert(files, "xlsx", into)
    return {
        name: load_workbook(path, data_only=True) for name, path in zip(CASES, made, strict=True)
    }


def number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else NAN


@pytest.mark.parametrize("name", CASES)
def test_scores_and_places_are_the_engines(recalculated: dict[str, Workbook], name: str) -> None:
    book, case = recalculated[name], CASES[name]
    scores, places = expected(case)
    sheet = book["Điểm"]
    order = [node.code for node in _columns(case.index.framework)]
    for unit in range(len(case.index.units)):
        row = [cell.value for cell in sheet[SCORE_ROW + unit + 1]]
        found = [number(row[Fixed.CODE + i]) for i in range(len(order))]
        wanted = [scores[code][unit] for code in order]
        assert found == pytest.approx(wanted, rel=1e-9, abs=1e-9, nan_ok=True), unit
        assert (row[Fixed.PLACE] or 0) == places[unit]
    ranking = book["Xếp hạng"]
    shown = [
        (ranking.cell(FIRST_PLACE + i + 1, Ranked.PLACE + 1).value or 0) for i in range(len(places))
    ]
    assert [p for p in shown if p] == sorted(p for p in places if p)
    names = [ranking.cell(FIRST_PLACE + i + 1, Ranked.NAME + 1).value for i in range(len(places))]
    assert sorted(names) == sorted(case.index.units)


def _columns(framework: OwnFramework) -> list[OwnNode]:
    below, order = framework.children, [framework.root]
    for node in order:
        order += below.get(node.code, ())
    return order


@pytest.mark.parametrize("name", CASES)
def test_sentence_and_band_follow_what_is_typed(
    recalculated: dict[str, Workbook], name: str
) -> None:
    book, case = recalculated[name], CASES[name]
    bands = {sheet["A1"].value for sheet in book}
    sentence = book["Kịch bản"]["A3"].value
    if name == "back":
        assert bands == {VI("ownpage.band")}
        assert "(như đưa vào" not in sentence
    else:
        assert bands == {VI("common.band_simulated")}
        assert "(như đưa vào" in sentence
    _, places = expected(case)
    of = sum(1 for place in places if place)
    assert f"hạng {places[case.unit]}/{of}" in sentence or not places[case.unit]
    changes = book["Kịch bản"]["A4"].value
    assert ("của các đơn vị khác" in changes) == bool(case.others)


def test_the_sentence_in_full(recalculated: dict[str, Workbook]) -> None:
    sheet = recalculated["example"]["Kịch bản"]
    assert sheet["A3"].value == (
        "Ninh Bình: 73,67 điểm (như đưa vào 65,57), hạng 4/21 (như đưa vào 7/21)."
    )
    assert sheet["A4"].value == "Thay đổi: Hoạt động kinh tế số: 0,538 → 0,75."


def test_what_it_carries_is_what_it_comes_to(ninh_binh: MakeOwn, office_book: Workbook) -> None:
    made = values(make_own_workbook(ninh_binh(changes={"hd_kinh_te_so": 0.75})))
    for name in ("Kịch bản", "Xếp hạng"):
        for ours, theirs in zip(
            made[name].iter_rows(), office_book[name].iter_rows(), strict=False
        ):
            for a, b in zip(ours, theirs, strict=False):
                if isinstance(a.value, int | float) and isinstance(b.value, int | float):
                    assert a.value == pytest.approx(b.value, rel=1e-9, abs=1e-9)
                else:
                    assert (a.value or None) == (b.value or None), (name, a.coordinate)


@pytest.fixture
def office_book(recalculated: dict[str, Workbook]) -> Workbook:
    return recalculated["example"]


def test_names_never_become_formulas(ninh_binh: MakeOwn) -> None:
    material = own_material(small_index(OwnSettings()), OWN)
    book = formulas(make_own_workbook(material))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    told = [str(cell.value) for cell in cells if cell.data_type == "f"]
    assert told
    assert not any("1+1" in text or "<b>" in text or "Đoài" in text for text in told)
    assert book["Giá trị"].cell(VALUE_ROW + 1, 1).data_type == "s"
    assert list(all_formulas(formulas(make_own_workbook(ninh_binh()))))


def test_a_large_index_has_figures_alone_and_says_so() -> None:
    units = tuple(f"Xã {i}" for i in range(1_001))
    cells = array("d", [float((i * 7919) % 1000) for i in range(1_001 * 4)])
    index = build_index(TREE, OwnSettings(), OwnTable(units, ("s", "p1", "p2", "p3"), cells))
    book = formulas(make_own_workbook(own_material(index, 5, changes={"s": 999.0})))
    assert book.sheetnames == ["Kịch bản", "Xếp hạng", "Cách tính"]
    assert list(all_formulas(book)) == []
    assert book["Kịch bản"]["A1"].value == VI("common.band_simulated")
    assert "chỉ có số, không có công thức" in book["Kịch bản"]["A5"].value
    assert book["Xếp hạng"].max_row >= 1_001


def test_weights_that_are_no_formula_are_told() -> None:
    index = small_index(settings_of("minmax", "arithmetic", "rescale", "pca"))
    told = [
        cell.value
        for row in formulas(make_own_workbook(own_material(index, 1)))["Cách tính"]
        for cell in row
    ]
    assert any("Trọng số thành phần chính được tính một lần" in str(text) for text in told)


def test_the_same_material_gives_the_same_bytes(ninh_binh: MakeOwn) -> None:
    assert make_own_workbook(ninh_binh()) == make_own_workbook(ninh_binh())
    assert 'fullCalcOnLoad="1"' in part(make_own_workbook(ninh_binh()), "xl/workbook.xml")


def test_files_are_written_where_asked(tmp_path: Path, ninh_binh: MakeOwn) -> None:
    file = tmp_path / "book.xlsx"
    file.write_bytes(make_own_workbook(ninh_binh(language="en")))
    assert load_workbook(file).sheetnames == [
        "Scenario",
        "Ranking",
        "Values",
        "Scores",
        "Calculation",
    ]
