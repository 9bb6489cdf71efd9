"""Taking a table into the session, once its person has said where it comes from."""

from __future__ import annotations

import streamlit as st

from ictexplore.intake import Examination, name_source
from ictexplore.model import IctexploreError
from ictexplore.reading import Wishes
from ictexplore.store import DataFaultError, word_faults
from ictexplore.ui.cache import get_choices
from ictexplore.ui.components.headings import heading_html, prose_html
from ictexplore.ui.intake.examined import make_taken, today
from ictexplore.ui.intake.session import Given, count_given, give, take
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.selectors import same_unit
from ictexplore.ui.state import choose_edition

_TEXT_MAX = 300
FAULTS_MAX = 5
_FIELDS = {
    "publisher": ("intake.publisher", "intake.publisher_help", "intake.publisher_placeholder"),
    "url": ("intake.url", "intake.url_help", "intake.url_placeholder"),
    "published": ("intake.published", "intake.published_help", "intake.published_placeholder"),
}
"""What is asked about the source → label, help and example."""


def show_taking(page: Page, given: Given, wishes: Wishes, examination: Examination) -> None:
    """Show where the source is named, the doubts are accepted and the table is taken over."""
    t = page.t
    if examination.is_only_unnamed:
        st.html(prose_html(t("intake.edition_first")))
        return
    if examination.overlay is None:
        st.html(heading_html(t("import.refused")) + prose_html(t("intake.refused")))
        return
    with st.form(f"intake-take.{count_given()}", border=False):
        said = {name: _show_field(page, name) for name in _FIELDS}
        doubts = len(examination.doubts)
        accepted = bool(doubts) and st.checkbox(
            t("intake.seen", count=doubts), key=f"intake-seen.{count_given()}"
        )
        is_sent = st.form_submit_button(t("intake.take"), type="primary", icon=":material/input:")
    if is_sent:
        _take(page, given, wishes, said, accepted=accepted)


def _show_field(page: Page, name: str) -> str:
    label, told, example = map(page.t, _FIELDS[name])
    return st.text_input(
        label,
        key=f"intake-{name}.{count_given()}",
        help=told,
        placeholder=example,
        max_chars=_TEXT_MAX,
    )


def _take(
    page: Page, given: Given, wishes: Wishes, said: dict[str, str], *, accepted: bool
) -> None:
    t = page.t
    try:
        source = name_source(
            said["publisher"],
            accessed=today().date(),
            url=said["url"].strip() or None,
            published=said["published"].strip() or None,
            language=t.language,
        )
        with st.spinner(t("intake.building")):
            taken = make_taken(given, wishes, source, accepted=accepted)
            take(taken)
    except DataFaultError as error:
        show_notice("\n".join(word_faults(error.faults, t)[:FAULTS_MAX]))
    except IctexploreError as error:
        show_notice(t.word(error))
    else:
        give(None)
        go_to(page, taken.edition.code)
        st.rerun()


def go_to(page: Page, edition: str) -> None:
    """Go to an edition at the same unit, whether this page knew it before or just took it."""
    selection = page.selection
    choices = page.choices if edition in page.choices.unit_systems else get_choices()
    unit = same_unit(selection.unit, selection.edition, edition, choices)
    choose_edition(edition, unit, choices)
