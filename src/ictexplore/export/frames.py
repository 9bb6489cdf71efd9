"""A frame as a file: CSV, a workbook, Parquet. What a spreadsheet would run stays text."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping

import pandas as pd

_RUNS = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")
_SHEET_MAX = 31
_WIDTH_MAX = 60


def csv_bytes(frame: pd.DataFrame) -> bytes:
    """Return RFC 4180 in UTF-8 with the mark by which Excel knows it; numbers with a point."""
    safe = frame.apply(_unarmed).rename(columns=_unarmed_cell)
    return safe.to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig")


def xlsx_bytes(frame: pd.DataFrame, sheet: str) -> bytes:
    """Return a workbook of one sheet: heads frozen, numbers as numbers, no formulas or links."""
    stream = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    # A workbook knows no time zones.
    shown = frame.apply(lambda c: c.dt.tz_localize(None) if hasattr(c.dtype, "tz") else c)
    with pd.ExcelWriter(
        stream, engine="xlsxwriter", engine_kwargs={"options": options}
    ) as workbook:
        shown.to_excel(workbook, sheet_name=sheet[:_SHEET_MAX], index=False, freeze_panes=(1, 0))
        for i, name in enumerate(shown.columns):
            longest = int(shown[name].astype(str).str.len().max()) if len(shown) else 0
            width = min(max(longest, len(str(name))) + 2, _WIDTH_MAX)
            workbook.sheets[sheet[:_SHEET_MAX]].set_column(i, i, width)
    return stream.getvalue()


def parquet_bytes(frame: pd.DataFrame) -> bytes:
    """Return Parquet, for other programs."""
    stream = io.BytesIO()
    frame.to_parquet(stream, index=False)
    return stream.getvalue()


WRITERS: Mapping[str, Callable[[pd.DataFrame, str], bytes]] = {
    "csv": lambda frame, _: csv_bytes(frame),
    "xlsx": xlsx_bytes,
    "parquet": lambda frame, _: parquet_bytes(frame),
}
"""Suffix → what writes a frame, given a name for it."""


def _unarmed(column: pd.Series) -> pd.Series:
    if pd.api.types.is_numeric_dtype(column) or pd.api.types.is_datetime64_any_dtype(column):
        return column
    return column.map(_unarmed_cell)


def _unarmed_cell(cell: object) -> object:
    return f"'{cell}" if _runs(cell) else cell


def _runs(cell: object) -> bool:
    return isinstance(cell, str) and cell.startswith(_RUNS) and not _NUMBER.fullmatch(cell)
