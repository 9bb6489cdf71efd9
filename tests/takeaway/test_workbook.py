"""LibreOffice opens the workbook, recalculates it, and comes to the engine's figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from xlsxwriter.utility import xl_rowcol_to_cell

from ictexplore.engine.whatif import simulate
from ictexplore.export.workbook.layout import Layout, Shown, Unit
from ictexplore.model import (
    HOLD,
    RESIDUAL,
    SCORE_MAX,
    Assumption,
    EditionTable,
    Outcome,
    RankInterval,
    Scenario,
    Source,
)
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.workbook import all_sources, make_workbook
from tests.figures import code_of
from tests.office import Office
from tests.workbooks import (
    METHOD,
    RANKING,
    SCENARIO,
    all_formulas,
    formulas,
    material,
    row_named,
    texts,
    type_in,
    values,
)

Values = Mapping[str, int | None]


@dataclass(frozen=True)
class Case:
    """A workbook, made of one scenario, in which another is typed."""

    edition: str
    unit: str
    typed: Values
    made: Values = field(default_factory=dict)
    assumption: Assumption = HOLD
    language: str = "vi"


ALL_DTI = (
    *("nhan_thuc_so", "the_che_so", "ha_tang_so", "nhan_luc_so", "an_toan_thong_tin"),
    *("hd_chinh_quyen_so", "hd_kinh_te_so", "hd_xa_hoi_so"),
)
CASES = {
    "one change": Case("dti-2024-34", "Ninh Bình", {"hd_kinh_te_so": 7500}),
    "back to what was published": Case(
        "dti-2024-34", "Ninh Bình", {"hd_kinh_te_so": None}, {"hd_kinh_te_so": 7500}
    ),
    # 7223 + 200 × (8298 − 6898) / 940 = 7520.9: level with Thái Nguyên at 0.7521.
    "a tie": Case("dti-2024-34", "Ninh Bình", {"hd_chinh_quyen_so": 8298}),
    "all at 1": Case("dti-2024-34", "Cao Bằng", dict.fromkeys(ALL_DTI, 10_000)),
    "all at 0": Case("dti-2024-34", "Hà Nội", dict.fromkeys(ALL_DTI, 0)),
    # 1 of 0.0001 in 50 of 940 points: the composite, and with it the place, stays.
    "too little to move": Case("dti-2024-34", "Huế", {"the_che_so": 9999}),
    "the others gain": Case(
        "dti-2024-34", "Ninh Bình", {"hd_xa_hoi_so": 9000}, {}, Assumption("gain", gain=200)
    ),
    "the others as chosen, in English": Case(
        *("dti-2024-34", "Ninh Bình", {"ha_tang_so": 5000}, {}),
        Assumption("own", composites={"46": 6000, "01": 7000}),
        "en",
    ),
    "the others repeat their change": Case(
        "dti-2023-63", "Ninh Bình", {RESIDUAL: 9000}, {}, Assumption("repeat")
    ),
    "a block and a fall": Case(
        *("dti-2022-63", "Bà Rịa - Vũng Tàu"),
        *({RESIDUAL: 10_000, "hd_kinh_te_so": 3000}, {RESIDUAL: 7000, "ha_tang_so": 1}),
    ),
    "shared places": Case("dti-2022-63", "Thừa Thiên Huế", {"hd_xa_hoi_so": 0}),
    "places open, a rise": Case("dti-2020-63", "Tây Ninh", {RESIDUAL: 3700}),
    "places open, a fall": Case("dti-2020-63", "Bắc Giang", {"kinh_te_so": 1000}),
    # 3615 + 300 × (4622 − 3019) / 1000 = 4095.9: level with Bắc Ninh at 0.4096.
    "places open, a tie": Case("dti-2020-63", "Bắc Giang", {"kinh_te_so": 4622}),
    "pillars unknown": Case("dti-2021-63", "Đà Nẵng", {RESIDUAL: 5000}),
    "one decimal": Case("dti-2021-63", "Tây Ninh", {"nhan_thuc_so": 7100, RESIDUAL: 4000}),
    "three decimals": Case("ict_index-2020-63", "Nam Định", {"udcntt": 2500}),
}


def find_outcome(store: Store, case: Case) -> Outcome:
    table = read_edition_table(store, case.edition)
    return simulate(table, scenario_of(table, case), earlier_of(store, table))


def earlier_of(store: Store, table: EditionTable) -> EditionTable | None:
    code = table.edition.comparable_with
    return read_edition_table(store, code) if code else None


def scenario_of(table: EditionTable, case: Case) -> Scenario:
    wanted = {**case.made, **case.typed}
    changes = {code: value for code, value in wanted.items() if value is not None}
    return Scenario(table.edition.code, code_of(table, case.unit), changes, case.assumption)


def make(store: Store, case: Case, changes: Values) -> bytes:
    table = read_edition_table(store, case.edition)
    known = {code: value for code, value in changes.items() if value is not None}
    made = material(
        *(table, code_of(table, case.unit), known, case.assumption),
        earlier=earlier_of(store, table),
        language=case.language,
    )
    return make_workbook(made)


def layout_of(case_material: Material) -> Layout:
    """Where the workbook of a unit has its rows, up to the units."""
    pillars = len(case_material.table.framework.pillars)
    return Layout(SCENARIO, METHOD, len(case_material.controls), 1 + pillars, 0, 0)


def typed_cells(store: Store, case: Case) -> dict[str, str]:
    """The cell of each control in which a reader may type."""
    table = read_edition_table(store, case.edition)
    unit = material(table, code_of(table, case.unit))
    first = layout_of(unit).shown_control
    return {
        control.code: xl_rowcol_to_cell(first + i, Shown.SCENARIO)
        for i, control in enumerate(unit.controls)
    }


def made_and_typed(store: Store, case: Case) -> bytes:
    """The workbook of what the case was made of, with what it types."""
    cells = typed_cells(store, case)
    return type_in(
        make(store, case, case.made),
        {
            (1, cells[code]): None if value is None else value / SCORE_MAX
            for code, value in case.typed.items()
        },
    )


def recalculate(office: Office, folder: Path, books: Mapping[str, bytes]) -> dict[str, Workbook]:
    """Open all books in LibreOffice at once and read what it comes to."""
    typed, done = folder / "typed", folder / "done"
    typed.mkdir()
    files = {name: typed / f"{i}.xlsx" for i, name in enumerate(books)}
    for name, content in books.items():
        files[name].write_bytes(content)
    made = office.convert(list(files.values()), "xlsx", done)
    return {
        name: load_workbook(path, data_only=True) for name, path in zip(books, made, strict=True)
    }


RIVALS = {"Huế": 7000, "Hà Nội": 8500, "Cao Bằng": 7561}
"""Scores typed for others beside Ninh Bình at 0.7561."""

WRONG = {"text": "không", "more than 1": 1.5, "less than 0": -0.5}


@pytest.fixture(scope="module")
def books(store: Store) -> dict[str, bytes]:
    """Every book that is recalculated."""
    made = {name: made_and_typed(store, case) for name, case in CASES.items()}
    one = CASES["one change"]
    content = make(store, one, one.typed)
    table = read_edition_table(store, one.edition)
    first = layout_of(material(table, code_of(table, one.unit))).unit
    row = {s.unit.name.vi: first + i for i, s in enumerate(table.standings)}
    rivals = {
        (3, xl_rowcol_to_cell(row[name], Unit.TRIED)): score / SCORE_MAX
        for name, score in RIVALS.items()
    }
    made["rivals typed"] = type_in(content, rivals)
    first = typed_cells(store, one)["nhan_thuc_so"]
    made |= {name: type_in(content, {(1, first): value}) for name, value in WRONG.items()}
    return made


@pytest.fixture(scope="module")
def recalculated(
    office: Office, books: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Workbook]:
    return recalculate(office, tmp_path_factory.mktemp("workbook"), books)


def differing(one: Workbook, other: Workbook) -> list[str]:
    """The cells of two books that don't hold the same; an empty text is nothing."""
    found = []
    for sheet in one:
        for row in sheet.iter_rows():
            for cell in row:
                theirs = other[sheet.title][cell.coordinate].value
                if not is_same(cell.value, theirs):
                    found.append(f"{sheet.title}!{cell.coordinate}: {cell.value!r}, {theirs!r}")
    return found


def is_same(one: object, other: object) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) < 1e-9
    return (one or None) == (other or None)


@pytest.mark.parametrize("name", CASES)
def test_a_scenario_typed_reads_like_one_made(
    recalculated: dict[str, Workbook], store: Store, name: str
) -> None:
    """Every cell: figures, places, order, sentences, bars."""
    case = CASES[name]
    made = make(store, case, {**case.made, **case.typed})
    inputs = {f"{SHEETS[case.language]}!{cell}" for cell in typed_cells(store, case).values()}
    wrong = differing(values(made), recalculated[name])
    # A cell that was left blank stands for the published figure.
    assert [line for line in wrong if line.partition(":")[0] not in inputs] == []


SHEETS = {"vi": SCENARIO, "en": "Scenario"}


@pytest.mark.parametrize("name", CASES)
def test_libreoffice_comes_to_the_engines_figures(
    recalculated: dict[str, Workbook], store: Store, name: str
) -> None:
    outcome, book = find_outcome(store, CASES[name]), recalculated[name]
    sheet, ranking = book.worksheets[0], book.worksheets[1]
    rows = [row for row in sheet.iter_rows(values_only=True) if row[Shown.PUBLISHED] is not None]
    composite, place, *pillars = rows[1 : 3 + len(outcome.result.pillars)]
    assert in_units(composite[Shown.SCENARIO]) == outcome.result.composite
    assert in_units(composite[Shown.PUBLISHED]) == outcome.baseline.composite
    assert place_of(place[Shown.SCENARIO]) == outcome.result.rank
    assert place_of(place[Shown.PUBLISHED]) == outcome.baseline.rank
    assert [in_units(row[Shown.SCENARIO]) for row in pillars] == [*outcome.result.pillars.values()]
    table = read_edition_table(store, CASES[name].edition)
    names = {
        standing.unit.name.in_language(CASES[name].language): standing.unit.code
        for standing in table.standings
    }
    shown = {
        names[row[1]]: place_of(row[0])
        for row in ranking.iter_rows(values_only=True)
        if row[1] in names
    }
    assert shown == {code: outcome.places[code] for code in shown}
    assert len(shown) == len([s for s in table.standings if s.composite or s.rank])


def in_units(shown: object) -> int | None:
    return round(float(str(shown)) * SCORE_MAX) if isinstance(shown, int | float) else None


def place_of(shown: object) -> RankInterval:
    """A place as it is shown: 8, «6–8», «6–8/63»."""
    best, _, worst = str(shown).partition("/")[0].partition("–")
    return RankInterval(int(best), int(worst or best))


def test_scores_typed_for_others_move_the_ranking(
    recalculated: dict[str, Workbook], store: Store
) -> None:
    book, case = recalculated["rivals typed"], CASES["one change"]
    table = read_edition_table(store, case.edition)
    composites = {code_of(table, name): score for name, score in RIVALS.items()}
    scenario = Scenario(
        *(case.edition, code_of(table, case.unit), {"hd_kinh_te_so": 7500}),
        Assumption("own", composites=composites),
    )
    outcome = simulate(table, scenario)
    names = {s.unit.name.vi: s.unit.code for s in table.standings}
    rows = [row for row in book[RANKING].iter_rows(values_only=True) if row[1] in names]
    assert {names[row[1]]: place_of(row[0]) for row in rows} == outcome.places
    assert [in_units(row[2]) for row in rows] == sorted(
        (in_units(row[2]) or 0 for row in rows), reverse=True
    )
    finding = book[SCENARIO]["A3"].value
    assert finding.endswith(
        "các tỉnh khác giữ nguyên; riêng 3 tỉnh theo điểm nhập trong bảng tính này."
    )


@pytest.mark.parametrize("name", WRONG)
def test_what_is_no_score_counts_as_published_and_is_told(
    recalculated: dict[str, Workbook], name: str
) -> None:
    sheet = recalculated[name][SCENARIO]
    complaints = [text for text in texts(sheet) if text.startswith("Không phải số")]
    assert len(complaints) == 1
    assert in_units(row_named(sheet, "Điểm chung")[Shown.SCENARIO]) == 7561


def test_the_band_follows_what_is_typed(recalculated: dict[str, Workbook]) -> None:
    published, simulated = "SỐ LIỆU CÔNG BỐ", "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"
    back = recalculated["back to what was published"]
    assert {sheet["A1"].value for sheet in back} == {published}
    assert {sheet["A1"].value for sheet in recalculated["one change"]} == {simulated}
    # Nothing of the composite moves, and still a figure differs from what was published.
    assert {sheet["A1"].value for sheet in recalculated["too little to move"]} == {simulated}


def test_figures_show_with_a_comma(office: Office, store: Store, tmp_path: Path) -> None:
    file = tmp_path / "book.xlsx"
    file.write_bytes(make(store, CASES["one change"], {"hd_kinh_te_so": 7500}))
    [made] = office.convert(
        [file], "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", tmp_path
    )
    shown = made.read_text(encoding="utf-8")
    assert 'Điểm chung,,"0,7223","0,7561","+0,0338"' in shown
    assert "Hạng,,12/34,8/34,▲ tăng 4 bậc" in shown
    assert "0.7" not in shown


def test_the_same_material_gives_the_same_bytes(store: Store) -> None:
    case = CASES["one change"]
    assert make(store, case, case.typed) == make(store, case, case.typed)


def test_what_can_not_be_simulated_holds_published_figures_alone(store: Store) -> None:
    table = read_edition_table(store, "mic_egov-2019-63")
    book = formulas(make_workbook(material(table, code_of(table, "Thừa Thiên Huế"))))
    assert book.sheetnames == ["Số liệu", RANKING, "Nguồn"]
    assert list(all_formulas(book)) == []
    assert book["Số liệu"]["A1"].value == "SỐ LIỆU CÔNG BỐ"
    assert "Không mô phỏng được Thừa Thiên Huế" in book["Số liệu"]["A3"].value


def test_sources_are_the_units_and_the_editions(dti34: EditionTable) -> None:
    plain = material(dti34, "37")
    press = Source("press", "Báo", "Bài", None, None, "medium")
    whole = dti34.edition.source
    assert all_sources(plain) == (whole,)
    assert all_sources(replace(plain, sources=(press,))) == (press, whole)
    assert all_sources(replace(plain, sources=(whole, press))) == (whole, press)
