"""One click from a table of results to a chart, and the Python that draws it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import altair as alt
import pandas as pd

from ictexplore.charts.theme import palette, themed

Mark = Literal["bar", "point", "line"]

ROWS_MAX = 5_000
"""More rows than this are told by nothing but a smear."""
_HEIGHT = 420
_ROW_HEIGHT = 18


@dataclass(frozen=True, slots=True)
class QuickChart:
    """Which column stands where; an empty ``colour`` draws all in one."""

    mark: Mark
    x: str
    y: str
    colour: str = ""


def suggest_chart(frame: pd.DataFrame) -> QuickChart | None:
    """Return bars of the first number for each text, points where all are numbers; or nothing."""
    numbers = [str(c) for c in frame.columns if pd.api.types.is_numeric_dtype(frame[c])]
    others = [str(c) for c in frame.columns if str(c) not in numbers]
    if frame.empty or not numbers:
        return None
    scores = [c for c in numbers if pd.api.types.is_float_dtype(frame[c])] or numbers
    if others:
        return QuickChart("bar", scores[0], others[0])
    return QuickChart("point", numbers[0], numbers[1]) if len(numbers) > 1 else None


def quick_chart(
    frame: pd.DataFrame, wanted: QuickChart, *, language: str, dark: bool = False
) -> alt.Chart:
    """Draw the first `ROWS_MAX` rows as wanted; texts keep the order of the rows."""
    shown = frame.head(ROWS_MAX)
    base = alt.Chart(shown)
    marks = {"bar": base.mark_bar, "point": base.mark_point, "line": base.mark_line}
    chart: alt.Chart = marks[wanted.mark](color=palette(dark=dark).published).encode(
        x=_channel(alt.X, shown, wanted.x),
        y=_channel(alt.Y, shown, wanted.y),
        tooltip=[alt.Tooltip(_field(shown, str(c)), title=str(c)) for c in shown.columns],
    )
    if wanted.colour:
        chart = chart.encode(color=alt.Color(_field(shown, wanted.colour), title=wanted.colour))
    return themed(
        chart.properties(width="container", height=_height(shown, wanted.y)),
        language=language,
        dark=dark,
    )


def quick_code(wanted: QuickChart, sql: str) -> str:
    """Return Python that draws the same chart from the same query."""
    quoted = sql.strip().replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    channels = {"x": wanted.x, "y": wanted.y} | ({"color": wanted.colour} if wanted.colour else {})
    encoded = "\n".join(f"    {_code_channel(name, f)}," for name, f in channels.items())
    return (
        "import altair as alt\nfrom ictexplore.store import open_store, run_query\n\n"
        f'frame = run_query(open_store(), """\n{quoted}\n""").frame\n'
        f"alt.Chart(frame).mark_{wanted.mark}().encode(\n{encoded}\n)\n"
    )


def _code_channel(name: str, field: str) -> str:
    return f"{name}=alt.{name.title()}(field={field!r}).sort(None)"


def _channel(channel: Any, frame: pd.DataFrame, name: str) -> Any:  # noqa: ANN401 -- Altair's X or Y
    return channel(_field(frame, name), title=name).sort(None)


def _field(frame: pd.DataFrame, name: str) -> str:
    # In Altair's shorthand these are signs of its own.
    plain = name.replace("\\", "\\\\")
    for sign in ":.[]":
        plain = plain.replace(sign, f"\\{sign}")
    return f"{plain}:{_kind(frame[name])}"


def _kind(column: pd.Series) -> str:
    if pd.api.types.is_bool_dtype(column):
        return "N"
    if pd.api.types.is_numeric_dtype(column):
        return "Q"
    return "T" if pd.api.types.is_datetime64_any_dtype(column) else "N"


def _height(frame: pd.DataFrame, y: str) -> int:
    """Return room for each text of the axis, the usual height for numbers."""
    if _kind(frame[y]) != "N":
        return _HEIGHT
    return max(_ROW_HEIGHT * int(frame[y].nunique()), 120)
