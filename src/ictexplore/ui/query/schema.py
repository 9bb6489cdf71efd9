"""What can be asked: each table with its columns, and ready-made questions."""

from __future__ import annotations

from functools import cache
from html import escape

import streamlit as st

from ictexplore.i18n import format_integer
from ictexplore.store import Question, TableInfo, read_questions
from ictexplore.ui.catalogue import get_catalogue
from ictexplore.ui.page import Page


@cache
def get_questions() -> dict[str, Question]:
    """Return the ready-made questions by name."""
    return {question.name: question for question in read_questions()}


def show_schema(page: Page) -> None:
    """Show every table, folded, with what its columns hold."""
    st.html(f'<p class="ix-label">{escape(page.t("query.schema"))}</p>')
    with st.container(height=560, border=False, key="schema"):
        st.html("".join(_table_html(page, table) for table in get_catalogue()))


def _table_html(page: Page, table: TableInfo) -> str:
    t = page.t
    count = (
        "" if table.rows is None else t("query.rows", rows=format_integer(table.rows, t.language))
    )
    columns = "".join(
        f"<li><code>{escape(c.name)}</code> <small>{escape(c.sql_type.lower())}</small><br>"
        f"{escape(c.title.in_language(t.language))}"
        f"{escape(f' ({c.unit.in_language(t.language)})') if c.unit else ''}</li>"
        for c in table.columns
    )
    return (
        f'<details class="ix-schema"><summary><code>{escape(table.name)}</code> '
        f"{escape(table.title.in_language(t.language))} <small>{escape(count)}</small></summary>"
        f"<p>{escape(table.description.in_language(t.language))}</p><ul>{columns}</ul></details>"
    )
