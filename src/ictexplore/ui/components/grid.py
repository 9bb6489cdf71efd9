"""A grid to look rows over: sorted by a click on a head, its decimals as in the language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd
import streamlit as st

_STYLED_CELLS_MAX = 20_000
"""More than this takes too long to be formatted cell by cell: numbers become texts at once."""
_DECIMALS_MAX = 6
_HEIGHT = 420
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_ROW_HEIGHT = 35


def show_grid(
    frame: pd.DataFrame,
    *,
    language: str,
    key: str,
    helps: Mapping[str, str] | None = None,
    decimals: int | None = None,
) -> None:
    """Show the rows; ``helps`` say by column's name what a head tells when pointed at.

    All numbers have so many ``decimals``, as many as each column needs where none are named.
    """
    st.dataframe(
        _styled(frame, language, decimals)
        if frame.size <= _STYLED_CELLS_MAX
        else as_texts(frame, language, decimals),
        hide_index=True,
        key=key,
        height=min(_HEIGHT, _ROW_HEIGHT * (len(frame) + 1) + 3),
        column_config={
            str(name): st.column_config.Column(help=(helps or {}).get(str(name)))
            for name in frame.columns
        },
        placeholder="",
    )


def _styled(frame: pd.DataFrame, language: str, decimals: int | None) -> object:
    formats: dict[object, str | Callable[[object], str] | None] = {
        name: _formatter(_decimals(frame[name], decimals), language)
        for name in frame.columns
        if pd.api.types.is_float_dtype(frame[name])
    }
    formats |= {
        name: lambda cell: _comma(str(cell), language)
        for name in frame.columns
        if is_printed(frame[name])
    }
    return frame.style.format(formats, na_rep="", subset=list(formats))


def _formatter(decimals: int, language: str) -> Callable[[object], str]:
    return lambda value: _comma(f"{value:.{decimals}f}", language)


def as_texts(frame: pd.DataFrame, language: str, decimals: int | None = None) -> pd.DataFrame:
    """Return the rows with every decimal number as text in the language, column by column."""
    shown = frame.copy()
    for name in frame.columns:
        column = frame[name]
        if pd.api.types.is_float_dtype(column):
            texts = np.char.mod(f"%.{_decimals(column, decimals)}f", column.to_numpy())
            told = pd.Series(texts, index=frame.index).where(column.notna(), "")
            shown[name] = told.str.replace(".", ",") if language == "vi" else told
        elif language == "vi" and is_printed(column):
            shown[name] = column.str.replace(".", ",")
    return shown


def is_printed(column: pd.Series) -> bool:
    """Return whether a column holds numbers as they were printed: texts, some with decimals."""
    texts = column.dropna()
    if texts.empty or not _is_number(texts.iloc[0]):
        return False
    return all(map(_is_number, texts)) and any("." in text for text in texts)


def _is_number(cell: object) -> bool:
    return isinstance(cell, str) and _NUMBER.fullmatch(cell) is not None


def _decimals(column: pd.Series, decimals: int | None) -> int:
    return count_decimals(column) if decimals is None else decimals


def count_decimals(column: pd.Series) -> int:
    """Return how many decimals tell each number of a column, at most six."""
    values = column.dropna().to_numpy(dtype=float)
    values = values[np.isfinite(values)]
    for decimals in range(_DECIMALS_MAX):
        if np.allclose(values, values.round(decimals), rtol=0, atol=1e-9):
            return decimals
    return _DECIMALS_MAX


def _comma(text: str, language: str) -> str:
    return text.replace(".", ",") if language == "vi" else text
