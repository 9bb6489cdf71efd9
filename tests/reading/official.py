"""Tables in the official layout, made from the bundled data as a portal or a clerk would."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape

from ictexplore.model import EditionTable, Printed

HEADS = (
    "Xếp hạng DTI",
    "Các tỉnh, thành phố trực thuộc TW",
    "Chỉ số Nhận thức số",
    "Chỉ số Thể chế số",
    "Chỉ số Hạ tầng số",
    "Chỉ số Nhân lực số",
    "Chỉ số An toàn thông tin mạng",
    "Chỉ số Hoạt động chính quyền số",
    "Chỉ số Hoạt động kinh tế số",
    "Chỉ số Hoạt động xã hội số",
    "CHUYỂN ĐỔI SỐ CẤP TỈNH (PDTI)",
)
"""The headings of dti.gov.vn's result pages."""

CODES = (
    "nhan_thuc_so",
    "the_che_so",
    "ha_tang_so",
    "nhan_luc_so",
    "an_toan_thong_tin",
    "hd_chinh_quyen_so",
    "hd_kinh_te_so",
    "hd_xa_hoi_so",
)
POINTS = (50, 50, 140, 100, 100, 200, 150, 150)
RANK, UNIT, COMPOSITE = 0, 1, 10

Rows = list[list[str]]


def official_rows(table: EditionTable, mark: str = ",") -> Rows:
    """Return one row a unit, in the order of ranks, as the portal prints them."""

    def shown(score: Printed | None) -> str:
        return "" if score is None else f"{score.value / 10**4:.4f}".replace(".", mark)

    ranked = sorted(table.standings, key=lambda s: (s.rank or 99, s.unit.name.vi))
    return [
        [
            str(s.rank),
            s.unit.name.vi,
            *(shown(s.dimensions.get(code)) for code in CODES),
            shown(s.composite),
        ]
        for s in ranked
    ]


def page(rows: Sequence[Sequence[str]], heads: Sequence[str] = HEADS, title: str = "") -> bytes:
    """Return a result page with a menu beside the table, as the portal's is."""
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>\n" for row in rows
    )
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{title}</title></head><body>"
        "<table class='menu'><tr><td>Trang chủ</td><td>Tin tức</td></tr></table>"
        f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table></body></html>"
    ).encode()


def text(rows: Sequence[Sequence[str]], separator: str = ",", encoding: str = "utf-8") -> bytes:
    """Return rows as a text of separated cells."""
    file = io.StringIO()
    csv.writer(file, delimiter=separator).writerows(rows)
    return file.getvalue().encode(encoding)


def with_heads(rows: Rows, heads: Sequence[str] = HEADS) -> Rows:
    return [list(heads), *rows]


def changed(rows: Rows, *changes: tuple[int, int, str]) -> Rows:
    """Return a copy with some cells changed: row, column, text."""
    copy = [list(row) for row in rows]
    for row, column, given in changes:
        copy[row][column] = given
    return copy
