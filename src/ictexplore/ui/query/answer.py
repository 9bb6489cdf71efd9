"""The answer to a statement: rows, a chart of them, files; or what is wrong with it."""

from __future__ import annotations

from html import escape

import pandas as pd
import streamlit as st

from ictexplore.charts.quick import Mark, QuickChart, quick_chart, quick_code, suggest_chart
from ictexplore.i18n import format_integer
from ictexplore.model import IctexploreError
from ictexplore.store import ROWS_MAX, QueryError, QueryResult, run_query
from ictexplore.ui.components.file_buttons import show_file_buttons
from ictexplore.ui.components.grid import show_grid
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.stores import get_store
from ictexplore.ui.style import is_dark

_ANSWER = "ictexplore.query_answer"
_STEM = "truy-van"
_PLAN = "explain_value"
_MARKS: dict[Mark, str] = {
    "bar": "query.mark_bar",
    "point": "query.mark_point",
    "line": "query.mark_line",
}


def show_answer(page: Page, sql: str) -> None:
    """Show what the statement finds; it is asked once, not again with every rerun."""
    try:
        result = _ask(page, sql)
    except QueryError as error:
        st.html(error_html(page.t("query.error_title"), error, sql))
    except IctexploreError as error:
        show_notice(page.t.word(error))
    else:
        _show_result(page, result, sql)


def _ask(page: Page, sql: str) -> QueryResult:
    store = get_store()
    key, kept = st.session_state.get(_ANSWER, (None, None))
    if key != (store.path, sql):
        with st.spinner(page.t("query.running")):
            try:
                kept = run_query(store, sql)
            except IctexploreError as error:
                kept = error
        st.session_state[_ANSWER] = ((store.path, sql), kept)
    if isinstance(kept, IctexploreError):
        raise kept
    result: QueryResult = kept
    return result


def error_html(title: str, error: QueryError, sql: str) -> str:
    """Return DuckDB's message over the statement, the line it means marked."""
    lines = "".join(
        f"<li{' class=ix-wrong' if number == error.line else ''}>{escape(line) or ' '}</li>"
        for number, line in enumerate(sql.splitlines(), 1)
    )
    return (
        f'<div class="ix-sql-error" role="alert"><b>{escape(title)}</b>'
        f"<pre>{escape(error.message)}</pre><ol>{lines}</ol></div>"
    )


def _show_result(page: Page, result: QueryResult, sql: str) -> None:
    t, frame = page.t, result.frame
    if _PLAN in frame.columns:
        st.code("\n".join(frame[_PLAN].astype(str)), language=None)
        return
    rows, most = (format_integer(number, t.language) for number in (len(frame), ROWS_MAX))
    told = t("query.cut" if result.is_cut else "query.found", rows=rows, most=most)
    st.html(f'<p class="ix-small" role="status">{escape(told)}</p>')
    grid, chart = st.tabs(
        [t("query.tab_rows"), t("query.tab_chart")], key=f"query-tabs.{t.language}"
    )
    with grid:
        show_grid(frame, language=t.language, key="query-grid")
        show_file_buttons(frame, _STEM, t, key="query")
    with chart:
        _show_chart(page, frame, sql)


def _show_chart(page: Page, frame: pd.DataFrame, sql: str) -> None:
    suggested = suggest_chart(frame)
    if suggested is None:
        st.html(f'<p class="ix-note">{escape(page.t("query.no_chart"))}</p>')
        return
    wanted = _choose(page, [str(c) for c in frame.columns], suggested)
    st.altair_chart(
        quick_chart(frame, wanted, language=page.language, dark=is_dark()),
        theme=None,
        key="query-chart",
    )
    with st.expander(page.t("query.code")):
        st.code(quick_code(wanted, sql), language="python")


def _choose(page: Page, columns: list[str], suggested: QuickChart) -> QuickChart:
    """Let mark and columns be chosen; a new table of results begins with what suits it."""
    t, scope = page.t, ".".join([*columns, page.language])
    marks: list[Mark] = list(_MARKS)
    mark, x, y, colour = st.columns(4)
    chosen = mark.selectbox(
        t("query.mark"),
        marks,
        marks.index(suggested.mark),
        format_func=lambda name: t(_MARKS[name]),
        key=f"query-mark.{scope}",
        filter_mode=None,
    )
    return QuickChart(
        chosen,
        x.selectbox(t("query.x"), columns, columns.index(suggested.x), key=f"query-x.{scope}"),
        y.selectbox(t("query.y"), columns, columns.index(suggested.y), key=f"query-y.{scope}"),
        colour.selectbox(
            t("query.colour"),
            ["", *columns],
            format_func=lambda name: name or t("query.one_colour"),
            key=f"query-colour.{scope}",
        ),
    )
