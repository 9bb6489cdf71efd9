"""Whole tables: every format that issue 7 names, and that nothing of them is lost."""

import unicodedata
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ictexplore.model import EditionTable, IctexploreError, Known
from ictexplore.reading import Reading
from tests.reading.conftest import NEXT, Recognise, keys
from tests.reading.official import (
    COMPOSITE,
    HEADS,
    Rows,
    changed,
    official_rows,
    page,
    text,
    with_heads,
)
from tests.reading.test_decode import windows_1258
from tests.reading.workbooks import sheet_of, workbook


def figures(reading: Reading) -> dict[tuple[str, str, str], str]:
    return {(f.unit, f.measure, f.kind): f.printed for f in reading.figures}


@pytest.fixture
def expected(recognised: Recognise, published: Rows) -> dict[tuple[str, str, str], str]:
    reading = recognised(published)
    assert keys(reading) == []
    assert len(reading.figures) == 34 * 10
    return figures(reading)


def typed(row: list[str]) -> list[object]:
    """A row as a sheet has it: numbers as numbers."""
    return [
        row[1] if i == 1 else float(cell.replace(",", ".")) if i else int(cell)
        for i, cell in enumerate(row)
    ]


def test_every_format_says_the_same(
    recognised: Recognise,
    published: Rows,
    dti34: EditionTable,
    expected: dict[tuple[str, str, str], str],
) -> None:
    point = with_heads(official_rows(dti34, "."))
    sheet = sheet_of([published[0], *(typed(row) for row in published[1:])])
    decomposed = unicodedata.normalize("NFD", text(published, ";").decode()).encode()
    for data in (
        page(published[1:]),
        page(point[1:]),
        text(point, ","),
        text(published, ","),
        text(published, "\t"),
        text(published, ";", "utf-8-sig"),
        text(published, ";", "utf-16"),
        windows_1258(text(published, ";").decode()),
        decomposed,
        sheet,
    ):
        reading = recognised(data)
        assert figures(reading) == expected
        assert keys(reading, "error") == keys(reading, "doubt") == []


def test_a_sheet_by_its_number_format_needs_no_help(
    recognised: Recognise, published: Rows, expected: dict[tuple[str, str, str], str]
) -> None:
    def fill(book: Any) -> None:
        sheet, four = book.add_worksheet("DTI 2025"), book.add_format({"num_format": "0.0000"})
        sheet.merge_range(0, 0, 0, 10, "KẾT QUẢ ĐÁNH GIÁ NĂM 2025")
        sheet.write_row(1, 0, HEADS)
        for i, row in enumerate(published[1:], 2):
            sheet.write_row(i, 0, typed(row)[:2])
            sheet.write_row(i, 2, typed(row)[2:], four)
        book.add_worksheet("Ghi chú").write("A1", "Số liệu tạm tính")

    reading = recognised(workbook(fill))
    assert keys(reading) == []
    assert reading.table.part == "DTI 2025"
    assert figures(reading) == expected


def test_the_long_form_of_the_bundled_data(
    recognised: Recognise, expected: dict[tuple[str, str, str], str], dti34: EditionTable
) -> None:
    rows = ["edition_code,unit_code,measure_code,score,is_preferred,source_id"]
    for s in dti34.standings:
        scores = {**s.dimensions, "composite": s.composite}
        rows += [
            f"{NEXT},{s.unit.code},{code},{p.value / 10**4:.4f},true,x"
            for code, p in scores.items()
            if p
        ]
    reading = recognised("\n".join(rows).encode())
    scores = {key: printed for key, printed in expected.items() if key[2] == "score"}
    assert figures(reading) == scores
    assert keys(reading, "error") == keys(reading, "doubt") == []


def test_titles_totals_footnotes_and_numbers_of_columns_are_set_aside_visibly(
    recognised: Recognise, published: Rows, expected: dict[tuple[str, str, str], str]
) -> None:
    rows = [
        ["BỘ KHOA HỌC VÀ CÔNG NGHỆ"],
        ["KẾT QUẢ XẾP HẠNG NĂM 2025"],
        published[0],
        [f"({i})" for i in range(1, 12)],
        ["", "Đồng bằng sông Hồng"],
        *published[1:12],
        published[0],
        *published[12:],
        ["", "Trung bình cả nước", *["0,7000"] * 9],
        ["(*) Nguồn: Bộ Khoa học và Công nghệ"],
    ]
    reading = recognised(rows)
    assert figures(reading) == expected
    assert keys(reading) == []
    assert Counter(row.role for row in reading.rows) == {
        "unit": 34,
        "numbering": 1,
        "note": 2,
        "heading": 1,
        "total": 1,
    }
    assert [row[0] for row in reading.table.above][1] == "KẾT QUẢ XẾP HẠNG NĂM 2025"


@pytest.mark.parametrize(
    ("row", "column", "given", "severity", "key"),
    [
        (3, 1, "Ninh Bnh", "error", "unknown_unit_near"),
        (3, 1, "Hà Nội", "error", "unit_twice"),
        (3, 1, "Bắc Kạn", "error", "unit_of_the_63"),
        (3, 1, "", "error", "row_without_unit"),
        (3, 4, "1,5000", "error", "out_of_range"),
        (3, 4, "-0,5000", "error", "out_of_range"),
        (3, 4, "NaN", "doubt", "not_a_number"),
        (3, COMPOSITE, "0,5000", "doubt", "composite_differs"),
        (3, COMPOSITE, "", "doubt", "composites_missing"),
        (3, 0, "30", "doubt", "rank_differs"),
        (3, 0, "99", "error", "rank_out_of_range"),
        (0, 4, "Chỉ số Thể chế số", "error", "column_twice"),
        (0, 4, "Chỉ số lạ", "doubt", "column_unknown"),
        (0, 4, "Chỉ số Hạ tấng sôố", "doubt", "column_guessed"),
    ],
)
def test_one_wrong_cell_is_told_where_it_is(  # noqa: PLR0913, PLR0917
    recognised: Recognise,
    published: Rows,
    row: int,
    column: int,
    given: str,
    severity: str,
    key: str,
) -> None:
    reading = recognised(changed(published, (row, column, given)))
    findings = [f for f in reading.findings if f.key == f"tables.{key}"]
    assert [f.severity for f in findings] == [severity]
    if row and key != "composites_missing":
        assert findings[0].line == row + 1


def test_missing_units_are_named(recognised: Recognise, published: Rows) -> None:
    reading = recognised(published[:-2])
    (finding,) = reading.of("doubt")
    assert finding.values["count"] == 2
    assert set(finding.values["units"]) == {published[-1][1], published[-2][1]}  # type: ignore[call-overload]


def test_the_unit_system_is_told_by_names(
    recognised: Recognise, known: Known, dti63: EditionTable
) -> None:
    rows = with_heads(official_rows(dti63))
    reading = recognised(rows, name="2025.csv", edition=None)
    assert reading.edition is not None
    assert reading.edition.code == "dti-2025-63"
    assert {f.unit for f in reading.figures} == {u.code for u in known.units["63"]}
    # Huế goes by its present name among the 63 as well.
    renamed = [[("Huế" if c == "Thừa Thiên Huế" else c) for c in row] for row in rows]
    assert figures(recognised(renamed, name="2025.csv", edition=None)) == figures(reading)
    # Those of the 63 in a table of the 34 are told with their successors.
    errors = [f for f in recognised(rows).findings if f.key == "tables.unit_of_the_63"]
    assert len(errors) == 63 - 34
    assert {f.values["successor"] for f in errors} < {u.name.vi for u in known.units["34"]}


def test_thua_thien_hue_is_hue_of_today(
    recognised: Recognise, published: Rows, expected: dict[tuple[str, str, str], str]
) -> None:
    renamed = [[("Thừa Thiên Huế" if c == "Huế" else c) for c in row] for row in published]
    reading = recognised(renamed)
    assert keys(reading) == []
    assert figures(reading) == expected


@pytest.mark.parametrize(
    ("rows", "key"),
    [
        ([["1", "Huế", "0,8"], ["2", "Hà Nội", "0,7"]], "no_header"),
        ([["Tỉnh", "Dân số"], ["Huế", "1"]], "no_measures"),
        ([["Tỉnh", "DTI"], ["Wonderland", "0,5"]], "no_units"),
    ],
)
def test_what_is_no_official_table(recognised: Recognise, rows: Rows, key: str) -> None:
    reading = recognised(rows)
    assert keys(reading, "error") == [key]
    assert [row.role for row in reading.rows] == ["unknown"] * len(reading.table.body)


def test_a_wrong_code_of_an_edition_is_told(recognised: Recognise, published: Rows) -> None:
    reading = recognised(published, edition="dti2025", name="2025.csv")
    assert keys(reading, "error") == ["edition_form"]


cell = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            *("0,5", "0.5", "1", "82%", "-", "NaN", "abc", "(1)", "1,5", ""),
            *("Huế", "Hà Nội", "Hà Giang", "Tổng", "Ghi chú: x", "46", "Ninh Bnh"),
            *HEADS,
        ]
    ),
)


@settings(max_examples=60)
@given(
    rows=st.lists(st.lists(cell, min_size=1, max_size=8), min_size=1, max_size=12),
    separator=st.sampled_from([",", ";", "\t"]),
)
def test_every_row_and_every_column_is_accounted_for(
    recognised: Recognise, rows: Rows, separator: str
) -> None:
    clean = [["".join(c for c in x if c.isprintable()) for x in row] for row in rows]
    given = [["Tỉnh", "Nhận thức số", "DTI"], *clean]
    try:
        reading = recognised(text(given, separator))
    except IctexploreError as error:
        # A mark that opens a quotation where another separator cuts.
        assert error.key == "tables.quote_open"  # noqa: PT017 -- it needn't be raised
        return
    table = reading.table
    assert [c.column for c in reading.columns] == list(range(table.width))
    assert sorted(row.line for row in reading.rows) == sorted(table.body_lines)
    lines = [*table.above_lines, *table.header_lines, *table.body_lines]
    if table.separator == separator:
        assert lines == [i for i, row in enumerate(given, 1) if any(map(str.strip, row))]
    # Figures come from rows of units alone.
    units = {row.line for row in reading.rows if row.role == "unit"}
    assert {figure.line for figure in reading.figures} <= units


def test_an_ict_index_with_ranks_of_several_years_and_two_decimals(recognised: Recognise) -> None:
    rows = [
        [
            "TT",
            "Tên tỉnh",
            "Chỉ số HTKT",
            "Chỉ số HTNL",
            "ƯD CNTT",
            "ICT Index",
            "Xếp hạng",
            "",
            "",
        ],
        ["", "", "", "", "", "", "2024", "2023", "2022"],
        # (1.00 + 0.98 + 0.93) / 3 = 0.97, and 0.9695 is within rounding.
        ["1", "Đà Nẵng", "1,00", "0,98", "0,93", "0,9695", "1", "1", "1"],
        ["2", "TT Huế", "0,85", "0,9", "0,88", "0,8767", "2", "2", "3"],
        ["3", "Hà Giang", "0,78", "0,8", "0,69", "0,7567", "3", "3", "2"],
    ]
    reading = recognised(rows, name="ICT Index 2024.csv", edition=None)
    assert reading.edition is not None
    assert reading.proof is not None
    assert (reading.edition.code, reading.proof.framework.code) == ("ict_index-2024-63", "ict-2016")
    assert (reading.proof.rows, reading.proof.agreeing) == (3, 3)
    assert figures(reading)["48", "htkt", "score"] == "1.00"
    assert figures(reading)["46", "htnl", "score"] == "0.90"
    assert figures(reading)["46", "composite", "rank"] == "2"
    assert keys(reading, "note").count("column_other_year") == 2
