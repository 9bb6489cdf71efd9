"""The console as it stands on the screen."""

from __future__ import annotations

from importlib.resources import files

import streamlit as st

from ictexplore.store import LENGTH_MAX
from ictexplore.ui.components.headings import title_html
from ictexplore.ui.echo import set_control
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import keep_text, read_text
from ictexplore.ui.query.answer import show_answer
from ictexplore.ui.query.schema import get_questions, show_schema

SQL = "sql"
"""Query parameter that holds the statement."""

_DRAFT = "query-draft"
_STYLE = f"<style>{files(__package__).joinpath('query.css').read_text(encoding='utf-8')}</style>"


def show_query(page: Page) -> None:
    """Show what can be asked, the question and its answer."""
    st.html(_STYLE + title_html(page.t("query.title"), page.t("query.intro")))
    schema, console = st.columns([1, 2.4], gap="medium")
    with schema:
        show_schema(page)
    with console:
        sql = read_text(SQL)
        _show_questions(page)
        _show_editor(page, sql or next(iter(get_questions().values())).sql)
        if sql:
            show_answer(page, sql)


def _show_questions(page: Page) -> None:
    questions = get_questions()
    key = f"query-question.{page.language}"

    def take() -> None:
        chosen = st.session_state[key]
        if chosen:
            keep_text(SQL, questions[chosen].sql)

    st.selectbox(
        page.t("query.questions"),
        list(questions),
        None,
        format_func=lambda name: questions[name].title.in_language(page.language),
        placeholder=page.t("query.choose"),
        key=key,
        on_change=take,
    )


def _show_editor(page: Page, sql: str) -> None:
    """Show the statement in a form: what is half written isn't asked."""
    set_control(_DRAFT, sql)
    with st.form("query", border=False, enter_to_submit=True):
        st.text_area(page.t("query.editor"), key=_DRAFT, height=150, max_chars=LENGTH_MAX)
        st.form_submit_button(
            page.t("query.run"),
            icon=":material/play_arrow:",
            type="primary",
            help=page.t("query.run_help"),
            on_click=lambda: keep_text(SQL, st.session_state[_DRAFT]),
        )
