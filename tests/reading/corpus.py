"""What people upload: malformed, hostile, or merely unlike what was expected; each with its end.

An entry ends in the key of a refusal (``tables.is_empty``), in findings that keep it out or have to
be accepted (``error:unit_twice``, ``doubt:rank_differs``), or in the published figures (``same``).
"""

from __future__ import annotations

import io
import struct
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.reading.official import (
    COMPOSITE,
    HEADS,
    POINTS,
    RANK,
    UNIT,
    Rows,
    changed,
    page,
    text,
    with_heads,
)
from tests.reading.test_decode import windows_1258
from tests.reading.workbooks import (
    CONTENT_TYPES,
    by_hand,
    relations,
    rows_xml,
    sheet_of,
    workbook,
    zipped,
)

SAME = "same"


@dataclass(frozen=True)
class Upload:
    name: str
    data: bytes
    end: str
    edition: str = "dti-2025-34"


def uploads(rows: Rows) -> list[Upload]:
    """Return the whole corpus; ``rows`` are the published ones, with comma and without heads."""
    makers = (no_tables, broken_workbooks, too_much, wrong_cells, wrong_tables, unlike, alike)
    found = [upload for maker in makers for upload in maker(rows)]
    assert len({upload.name for upload in found}) == len(found)
    return found


def table(rows: Rows, *changes: tuple[int, int, str]) -> bytes:
    return text(with_heads(changed(rows, *changes)), ";")


def no_tables(rows: Rows) -> Iterator[Upload]:
    yield Upload("empty.csv", b"", "tables.is_empty")
    yield Upload("spaces.csv", b" \r\n \t \n", "tables.is_empty")
    yield Upload("mark-alone.csv", b"\xef\xbb\xbf", "tables.is_empty")
    yield Upload("separators.csv", b";;;;\n;;;;\n", "tables.is_empty")
    yield Upload("picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(5000), "tables.is_picture")
    yield Upload("photo.xlsx", b"\xff\xd8\xff\xe0" + bytes(5000), "tables.is_picture")
    yield Upload("moving.csv", b"GIF89a" + bytes(500), "tables.is_picture")
    yield Upload("decision.pdf", b"%PDF-1.7\n" + bytes(500), "tables.is_pdf")
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
    yield Upload("old.xls", old, "tables.is_old_workbook")
    yield Upload("table.ods", _opendocument(), "tables.is_opendocument")
    yield Upload("packed.csv.gz", b"\x1f\x8b\x08" + bytes(500), "tables.is_archive")
    yield Upload("letter.rtf", b"{\\rtf1 " + bytes(500), "tables.is_document")
    yield Upload("nothing.zip", b"PK\x05\x06" + bytes(18), "tables.is_archive")
    yield Upload("noughts.csv", bytes(10_000), "tables.binary")
    yield Upload("programme.exe", b"MZ\x90\0\3" + bytes(range(256)) * 9, "tables.binary")
    yield Upload("no-table.html", b"<html><body><p>DTI</p></body></html>", "tables.no_table")
    yield Upload(
        "script.html", b"<html><script>document.write('<table>')</script>", "tables.no_table"
    )
    good = text(with_heads(rows), ";")
    lines = good.split(b"\r\n")
    mixed = b"\r\n".join([*lines[:9], windows_1258(lines[9].decode()), *lines[10:]])
    yield Upload("mixed.csv", mixed, "tables.encoding_mixed")
    yield Upload("unknown.csv", b"Hu\x8a;1\nH\x85 N\xa2i;2\n", "tables.encoding_unknown")
    yield Upload("half-utf-16.csv", good.decode().encode("utf-16")[:-1], "tables.encoding_unknown")
    yield Upload("open-quote.csv", b"a,b\n" + b'"' + good, "tables.quote_open")


def _opendocument() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:  # its kind stands first, and isn't packed
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<x/>")
    return file.getvalue()


def broken_workbooks(rows: Rows) -> Iterator[Upload]:
    sheet = sheet_of(with_heads(rows))
    yield Upload("cut-off.xlsx", sheet[: len(sheet) // 2], "tables.broken_workbook")
    flipped = bytearray(sheet)
    flipped[200:400] = bytes(200)
    yield Upload("damaged.xlsx", bytes(flipped), "tables.broken_workbook")
    yield Upload("letter.docx", zipped({"word/document.xml": "<d/>"}), "tables.not_a_workbook")
    yield Upload("zip-in-zip.xlsx", zipped({"a.xlsx": sheet}), "tables.not_a_workbook")
    no_sheet = {"_rels/.rels": relations(("a", "officeDocument", "xl/workbook.xml"))}
    no_sheet |= {"[Content_Types].xml": CONTENT_TYPES, "xl/workbook.xml": "<workbook/>"}
    yield Upload("no-sheet.xlsx", zipped(no_sheet), "tables.no_table")
    yield Upload("empty-sheet.xlsx", sheet_of([]), "tables.no_table")
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10 if i else "ha"}">' for i in range(9))
    strings = f"<!DOCTYPE sst [{laughs}]><sst><si><t>&a8;</t></si></sst>"
    cell = rows_xml("<c t='s'><v>0</v></c>")
    yield Upload("laughs.xlsx", by_hand(cell, xl__sharedStrings=strings), "tables.broken_workbook")
    outside = (
        '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>'
    )
    yield Upload("outside.xlsx", by_hand(cell, xl__sharedStrings=outside), "tables.broken_workbook")
    deep = by_hand("<x>" * 10_000 + "</x>" * 10_000)
    yield Upload("deep.xlsx", deep, "tables.broken_workbook")
    yield Upload("locked.xlsx", _locked(by_hand(cell)), "tables.locked_workbook")
    yield Upload("lying.xlsx", _lying(by_hand(cell)), "tables.broken_workbook")
    yield Upload(
        "many-parts.xlsx", zipped({f"p{i}": "" for i in range(6000)}), "tables.broken_workbook"
    )


def _locked(data: bytes) -> bytes:
    """Set the flag of encryption in the directory of a ZIP."""
    changed_data = bytearray(data)
    changed_data[data.rfind(b"PK\x01\x02") + 8] |= 1
    return bytes(changed_data)


def _lying(data: bytes) -> bytes:
    """Let every part claim to unpack to ten bytes."""
    copy = bytearray(data)
    at = copy.find(b"PK\x01\x02")
    while at >= 0:
        copy[at + 24 : at + 28] = struct.pack("<I", 10)
        at = copy.find(b"PK\x01\x02", at + 4)
    return bytes(copy)


def too_much(_: Rows) -> Iterator[Upload]:
    bomb = by_hand(rows_xml("<c><v>1</v></c>") + " " * 51 * 2**20)
    assert len(bomb) < 2**20
    yield Upload("bomb.xlsx", bomb, "tables.unpacks_too_large")
    strings = "<sst>" + "<si><t>x</t></si>" * 3_100_000 + "</sst>"
    yield Upload(
        "bomb-strings.xlsx",
        by_hand(rows_xml("<c><v>1</v></c>"), xl__sharedStrings=strings),
        "tables.unpacks_too_large",
    )
    wide = [["Tỉnh", *(f"C{i}" for i in range(10_000))], ["Huế", *["0,5"] * 10_000]]
    yield Upload("columns.csv", text(wide, ";"), "tables.too_many_columns")
    yield Upload("columns.xlsx", sheet_of([["x"] * 10_000]), "tables.too_many_columns")
    yield Upload("columns.html", page(wide[1:], wide[0]), "tables.too_many_columns")
    far = by_hand(rows_xml("<c><v>1</v></c><c r='XFD1048576'><v>1</v></c>"))
    yield Upload("far.xlsx", far, "tables.too_many_columns")
    yield Upload("rows.csv", b"a;b\n" + b"1;2\n" * 300_000, "tables.too_many_rows")
    yield Upload("rows.html", b"<table>" + b"<tr><td>1<td>2" * 30_000, "tables.too_many_rows")
    spans = b"<table><tr><td rowspan=99999 colspan=300>1" + b"<tr>" * 20_000
    yield Upload("spans.html", spans, "tables.too_many_cells")
    yield Upload("nested.html", b"<table><tr><td>" * 100_000, "tables.broken_page")
    yield Upload("attributes.html", b"<table " + b"a=1 " * 300_000 + b">", "tables.no_table")
    yield Upload("long-cell.csv", b"a;b\n" + b"x" * 400_000 + b";1\n", "tables.cell_too_long")
    yield Upload("large.csv", b"a;b\n" * 2_000_000, "tables.too_large")
    merges = "<mergeCells>" + "<mergeCell ref='A1:XFD1048576'/>" * 9000 + "</mergeCells>"
    wide_rows = (f"<c r='A{i}'><v>1</v></c><c r='IP{i}'><v>2</v></c>" for i in range(1, 101))
    body = rows_xml(*wide_rows)
    yield Upload("merges.xlsx", by_hand(body + merges), "tables.too_many_cells")
    long_list = [["Tỉnh", "DTI"], *([["Huế", "0,5"]] * 600)]
    yield Upload("long-list.csv", text(long_list, ";"), "error:too_many_units")


def wrong_cells(rows: Rows) -> Iterator[Upload]:
    cells: list[tuple[str, tuple[int, int, str], str]] = [
        ("misspelt", (3, UNIT, "Thanh Hoá Xanh"), "error:unknown_unit_near"),
        ("stranger", (3, UNIT, "Wonderland"), "error:unknown_unit"),
        ("former", (3, UNIT, "Bà Rịa – Vũng Tàu"), "error:unit_of_the_63"),
        ("twice", (3, UNIT, "Hà Nội"), "error:unit_twice"),
        ("twice-by-alias", (3, UNIT, "TP. Hà Nội"), "error:unit_twice"),
        ("no-name", (3, UNIT, ""), "error:row_without_unit"),
        ("code-as-name", (3, UNIT, "37"), "error:unknown_unit"),
        ("formula-name", (3, UNIT, '=HYPERLINK("http://x","Huế")'), "error:unknown_unit"),
        ("sql-name", (3, UNIT, "Huế'; drop table scores; --"), "error:unknown_unit"),
        ("script-name", (3, UNIT, "<script>alert(1)</script>"), "error:unknown_unit"),
        ("placeholder-name", (3, UNIT, "{given.__class__}"), "error:unknown_unit"),
        ("negative", (3, 4, "-0,5000"), "error:out_of_range"),
        ("above-one", (3, 4, "1,0001"), "error:out_of_range"),
        ("no-point", (3, 4, "9544"), "error:out_of_range"),
        ("huge", (3, 4, "9" * 39), "error:out_of_range"),
        ("rank-99", (3, RANK, "99"), "error:rank_out_of_range"),
        ("rank-0", (3, RANK, "0"), "error:rank_out_of_range"),
        ("nan", (3, 4, "NaN"), "doubt:not_a_number"),
        ("infinite", (3, 4, "inf"), "doubt:not_a_number"),
        ("ref", (3, 4, "#REF!"), "doubt:not_a_number"),
        ("two-marks", (3, 4, "0,95.44"), "doubt:not_a_number"),
        ("words", (3, 4, "đang cập nhật"), "doubt:not_a_number"),
        ("exponent", (3, 4, "9E99999999"), "doubt:not_a_number"),
        ("rank-words", (3, RANK, "ba"), "doubt:not_a_rank"),
        ("no-composite", (3, COMPOSITE, ""), "doubt:composites_missing"),
        ("other-composite", (3, COMPOSITE, "0,1000"), "doubt:composite_differs"),
        ("other-rank", (3, RANK, "20"), "doubt:rank_differs"),
    ]
    for name, change, end in cells:
        yield Upload(f"{name}.csv", table(rows, change), end)
    yield Upload("other-rank.html", page(changed(rows, (3, RANK, "20"))), "doubt:rank_differs")


def wrong_tables(rows: Rows) -> Iterator[Upload]:
    yield Upload("no-header.csv", text(rows, ";"), "error:no_header")
    yield Upload("header-alone.csv", text([HEADS], ";"), "error:no_units")
    yield Upload(
        "population.csv", text([["Tỉnh", "Dân số"], ["Huế", "1"]], ";"), "error:no_measures"
    )
    codes = [["Mã tỉnh", "DTI"], ["01", "0,5"], ["46", "0,6"]]
    yield Upload("codes-alone.csv", text(codes, ";"), "error:no_units")
    twice = [*HEADS[:3], HEADS[2], *HEADS[4:]]
    yield Upload("column-twice.csv", text(with_heads(rows, twice), ";"), "error:column_twice")
    strange = [*HEADS[:4], "Chỉ số Đại dương số", *HEADS[5:]]
    yield Upload("column-unknown.csv", text(with_heads(rows, strange), ";"), "doubt:column_unknown")
    swapped = [*HEADS[:3], HEADS[4], HEADS[3], *HEADS[5:]]
    yield Upload(
        "columns-swapped.csv", text(with_heads(rows, swapped), ";"), "error:columns_swapped"
    )
    moved = [*HEADS[:4], *HEADS[5:9], HEADS[4], *HEADS[9:]]
    yield Upload("columns-moved.csv", text(with_heads(rows, moved), ";"), "error:columns_reordered")
    some = changed(rows[:20], (3, RANK, "18"))
    yield Upload("some-ranks.csv", text(with_heads(some), ";"), "doubt:ranks_order")
    turned = [HEADS[COMPOSITE], *HEADS[1:COMPOSITE], HEADS[RANK]]
    yield Upload("rank-for-score.csv", text(with_heads(rows, turned), ";"), "doubt:not_a_rank")
    yield Upload("missing.csv", text(with_heads(rows[:-3]), ";"), "doubt:units_missing")
    yield Upload("bundled.csv", table(rows), "error:taken_bundled", "dti-2024-34")
    yield Upload("wrong-code.csv", table(rows), "error:edition_form", "dti/../34")
    yield Upload("of-the-63.csv", table(rows), "doubt:units_missing", "dti-2025-63")
    yield Upload("early.csv", table(rows), "doubt:framework_found", "dti-2022-34")
    long = "edition_code,unit_code,measure_code,score\n"
    strange_measure = f"{long}dti-2025-34,46,chi_so_la,0.5\n"
    yield Upload("long-measure.csv", strange_measure.encode(), "error:unknown_measure")
    two = f"{long}dti-2026-34,46,composite,0.5\ndti-2027-34,46,composite,0.5\n"
    yield Upload("long-editions.csv", two.encode(), "error:edition_several")
    again = f"{long}dti-2025-34,46,composite,0.5\ndti-2025-34,46,composite,0.6\n"
    yield Upload("long-twice.csv", again.encode(), "error:figure_twice")
    ragged = "\r\n".join(",".join(row) for row in with_heads(rows)).encode()
    yield Upload("commas-for-both.csv", ragged, "error:columns_nameless")


def unlike(rows: Rows) -> Iterator[Upload]:
    """Sheets that a person made by hand, all of them sound."""
    yield Upload("merged.xlsx", workbook(lambda book: _merged(book, rows)), SAME)
    yield Upload("formulas.xlsx", workbook(lambda book: _formulas(book, rows, computed=True)), SAME)
    never = workbook(lambda book: _formulas(book, rows, computed=False))
    yield Upload("formulas-never.xlsx", never, "doubt:formula_uncomputed")
    yield Upload("several.xlsx", workbook(lambda book: _several(book, rows)), SAME)
    titled = [
        ["BỘ KHOA HỌC VÀ CÔNG NGHỆ"],
        ["KẾT QUẢ NĂM 2025, SO VỚI 2024"],
        [],
        list(HEADS),
        [f"({i})" for i in range(1, 12)],
        ["", "Đồng bằng sông Hồng"],
        *rows[:9],
        list(HEADS),
        *rows[9:],
        ["", "Trung bình cả nước", *["0,7000"] * 9],
        ["(*) Nguồn: Bộ Khoa học và Công nghệ"],
    ]
    yield Upload("titled.csv", text(titled, ";"), SAME)
    marked = [[row[0], f"{row[1]} (1)", *row[2:]] for row in rows]
    yield Upload("footnotes.csv", text(with_heads(marked), ";"), SAME)
    numbered = [[row[0], f"{i}. {row[1]}", *row[2:]] for i, row in enumerate(rows, 1)]
    yield Upload("numbered.csv", text(with_heads(numbered), ";"), SAME)
    plain = [[row[0], _bare(row[1]).upper(), *row[2:]] for row in rows]
    heads = [_bare(head).upper() for head in HEADS]
    yield Upload("no-marks.csv", text(with_heads(plain, heads), ";"), SAME)
    spaced = [[f"\u00a0{cell} " for cell in row] for row in rows]
    yield Upload("spaced.csv", text(with_heads(spaced), ";"), SAME)
    trailing = [[*row, *[""] * 200] for row in with_heads(rows)]
    yield Upload("trailing.csv", text(trailing, ";"), SAME)
    gaps = [line for row in with_heads(rows) for line in (row, [])]
    yield Upload("gaps.csv", text(gaps, ";"), SAME)
    dated = [[*row, "2025-10-21"] for row in rows]
    yield Upload("dated.csv", text(with_heads(dated, [*HEADS, "Ngày cập nhật"]), ";"), SAME)
    before = [[*row, "0,5000"] for row in rows]
    years = [*HEADS[:COMPOSITE], "PDTI 2025", "PDTI 2024"]
    yield Upload("two-years.csv", text(with_heads(before, years), ";"), SAME)
    former = [[("Thừa Thiên Huế" if c == "Huế" else c) for c in row] for row in rows]
    yield Upload("former-hue.csv", text(with_heads(former), ";"), SAME)


def alike(rows: Rows) -> Iterator[Upload]:
    """The same table in every format and on every scale."""
    good = with_heads(rows)
    point = [[cell.replace(",", ".") if i > 1 else cell for i, cell in enumerate(r)] for r in good]
    for i, head in enumerate(HEADS):
        point[0][i] = head
    yield Upload("official.html", page(rows), SAME)
    yield Upload("official-point.html", page(point[1:]), SAME)
    yield Upload("portal.xls", page(rows), SAME)
    yield Upload("comma.csv", text(point, ","), SAME)
    yield Upload("tab.txt", text(good, "\t"), SAME)
    yield Upload("announced.csv", b"sep=;\r\n" + text(good, ";"), SAME)
    yield Upload("returns.csv", text(good, ";").replace(b"\r\n", b"\r"), SAME)
    yield Upload("bom.csv", text(good, ";", "utf-8-sig"), SAME)
    yield Upload("utf-16.csv", text(good, "\t", "utf-16"), SAME)
    yield Upload("utf-16-unmarked.csv", text(good, "\t", "utf-16-le"), SAME)
    yield Upload("windows.csv", windows_1258(text(good, ";").decode()), SAME)
    decomposed = unicodedata.normalize("NFD", text(good, ";").decode())
    yield Upload("decomposed.csv", decomposed.encode(), SAME)
    numbers = [
        [row[1] if i == 1 else float(cell.replace(",", ".")) for i, cell in enumerate(row)]
        for row in rows
    ]
    yield Upload("numbers.xlsx", sheet_of([list(HEADS), *numbers]), SAME)
    thousand = [[*r[:2], *(f"{float(c) * 1000:.1f}" for c in r[2:])] for r in point[1:]]
    yield Upload("thousand.csv", text(with_heads(thousand), ";"), SAME)
    hundred = [[*r[:2], *(f"{float(c) * 100:.2f}" for c in r[2:])] for r in point[1:]]
    yield Upload("hundred.csv", text(with_heads(hundred), ";"), SAME)
    percent = [[*r[:2], *(f"{cell}%" for cell in r[2:])] for r in hundred]
    yield Upload("percent.csv", text(with_heads(percent), ";"), SAME)
    stakes = (*POINTS, 940)
    points = [
        [*r[:2], *(f"{float(c) * p:.3f}" for c, p in zip(r[2:], stakes, strict=True))]
        for r in point[1:]
    ]
    yield Upload("points.csv", text(with_heads(points), ";"), SAME)
    yield Upload("placed.html", page(_placed(rows)), SAME)


def _placed(rows: Rows) -> Rows:
    """Return each score after its place, as the tables of earlier years print them."""
    columns = [[row[i] for row in rows] for i in range(len(HEADS))]
    return [
        [
            *row[:2],
            *(f"{1 + sum(c > s for c in columns[i]):02} ({s})" for i, s in enumerate(row[2:], 2)),
        ]
        for row in rows
    ]


def _bare(words: str) -> str:
    letters = unicodedata.normalize("NFD", words.replace("Đ", "D").replace("đ", "d"))
    return "".join(c for c in letters if not unicodedata.combining(c))


def _merged(book: Any, rows: Rows) -> None:
    """A heading over score and rank of each dimension, as reports print them."""
    sheet = book.add_worksheet("Bảng 1")
    sheet.merge_range(0, 0, 0, 10, "KẾT QUẢ NĂM 2025")
    sheet.merge_range(1, 0, 2, 0, "Xếp hạng")
    sheet.merge_range(1, 1, 2, 1, "Tỉnh, thành phố")
    sheet.merge_range(1, 2, 1, 10, "Điểm")
    sheet.write_row(2, 2, HEADS[2:])
    for i, row in enumerate(rows, 3):
        sheet.write_row(i, 0, row)


def _formulas(book: Any, rows: Rows, *, computed: bool) -> None:
    sheet = book.add_worksheet("S")
    sheet.write_row(0, 0, HEADS)
    for i, row in enumerate(rows, 1):
        sheet.write_row(i, 0, row[:COMPOSITE])
        score = float(row[COMPOSITE].replace(",", "."))
        sheet.write_formula(i, COMPOSITE, f"=C{i}*1", None, score if computed else "")


def _several(book: Any, rows: Rows) -> None:
    book.add_worksheet("Bìa").write("A1", "Báo cáo")
    other = book.add_worksheet("Dân số")
    other.write_row(0, 0, ["Tỉnh", "Dân số", "Diện tích", "GRDP", "Lao động"])
    for i in range(1, 200):
        other.write_row(i, 0, [f"Xã {i}", i, i, i, i])
    sheet = book.add_worksheet("Kết quả")
    for i, row in enumerate(with_heads(rows)):
        sheet.write_row(i, 0, row)
