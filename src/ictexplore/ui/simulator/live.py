"""The live page: the same state and the same figures as the plain one, moving in the browser."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

import streamlit as st

from ictexplore.address.assumption import read_assumption, write_assumption
from ictexplore.charts.live import live_spec
from ictexplore.charts.live_signals import Motion
from ictexplore.charts.rank_words import describe_rows
from ictexplore.charts.ranking import count_unknown, ranking_rows
from ictexplore.charts.tools import renderer
from ictexplore.export.live.answer import answer_html, figures_html, strip_html
from ictexplore.export.live.rows import rows_html
from ictexplore.export.moves import control_score
from ictexplore.i18n import parse_score, translator
from ictexplore.model import SCORE_MAX, Control, IctexploreError, Outcome
from ictexplore.takeaway.motion import find_motion
from ictexplore.ui.cache import (
    get_choices,
    get_controls,
    get_earlier_table,
    get_places,
    get_table,
)
from ictexplore.ui.components.live_simulator import (
    Message,
    live_answer,
    live_controls,
    live_drawing,
)
from ictexplore.ui.page import Page
from ictexplore.ui.simulator.watch import show_way_out, tell_failed
from ictexplore.ui.state import change_scenario
from ictexplore.ui.stores import get_reading, per_store
from ictexplore.ui.style import is_dark

_SERIAL, _REFUSAL = "ictexplore.live_serial", "ictexplore.live_refusal"
_DRAWINGS_MAX = 256


@dataclass(frozen=True, slots=True)
class Drawing:
    """What stays the same while a unit moves.

    ``name`` tells it from others, ``spec`` is the compiled ranking as text, ``height`` its height
    in pixels, and ``rows`` are the sliders.
    """

    name: str
    spec: str
    height: int
    rows: str


def lay_drawing(page: Page) -> Drawing:
    """Hand the browser what it moves; whatever goes wrong there, the plain page follows."""
    selection = page.selection
    rivals = tuple(write_assumption(selection.assumption, page.choices.names_of(selection.edition)))
    drawing = _drawing(selection.edition, selection.unit, rivals, page.language, is_dark())
    with st.container(key="live-drawing"):
        live_drawing(drawing.name, drawing.spec, drawing.rows)
    if not selection.is_presented:
        sliders = len(get_controls(selection.edition, selection.unit))
        room = f"--live-sliders:{sliders};--live-drawn:{drawing.height}"
        st.html(f"<style>:root{{{room}}}</style>")
    show_way_out(page)
    return drawing


def show_live_controls(
    page: Page, controls: Sequence[Control], outcome: Outcome, drawing: Drawing
) -> None:
    """Show the sliders of the drawing."""
    changes = page.selection.changes
    live_controls(
        {
            "drawing": drawing.name,
            "scope": _scope(page),
            "strip": strip_html(page.table, outcome, page.t),
            "controls": [{"code": c.code, "baseline": c.baseline} for c in controls],
            "changes": dict(changes),
            "texts": {
                c.code: control_score(c, changes.get(c.code, c.baseline), page.language)
                for c in controls
            },
            "serial": st.session_state.get(_SERIAL, 0),
            "refusal": st.session_state.get(_REFUSAL, {}).get(_scope(page)),
        },
        on_message=lambda message: _take(page, message),
        on_failure=tell_failed,
    )


def show_live_figures(page: Page, controls: Sequence[Control], outcome: Outcome) -> None:
    """Show the figures ahead of all that moves them: they are read while that is still loading."""
    st.html(figures_html(answer_html(page.table, controls, outcome, page.t)))


def show_live_answer(
    page: Page, controls: Sequence[Control], outcome: Outcome, drawing: Drawing
) -> None:
    """Show the answer, which confirms what the browser has shown by itself."""
    selection = page.selection
    live_answer(
        {
            "html": answer_html(page.table, controls, outcome, page.t),
            "changes": dict(selection.changes),
            "alt": _describe(page, outcome),
            "height": drawing.height,
            # Sharp at any scale; a canvas has the screen's pixels and is quicker.
            "renderer": "svg" if selection.is_presented else "canvas",
        }
    )


def _scope(page: Page) -> str:
    return f"{page.selection.edition}.{page.selection.unit}"


def _take(page: Page, message: Message) -> None:
    """Take over a move; one made for another unit, or of what isn't there, is dropped."""
    st.session_state[_SERIAL] = message.serial
    st.session_state.pop(_REFUSAL, None)
    if message.scope != _scope(page):
        return
    baselines = {
        c.code: c.baseline for c in get_controls(page.selection.edition, page.selection.unit)
    }
    changes = {
        code: int(value)
        for code, value in message.changes.items()
        if code in baselines and 0 <= value <= SCORE_MAX and value != baselines[code]
    }
    if message.entry is not None and message.entry[0] in baselines:
        code, text = message.entry
        try:
            value = parse_score(text)
        except IctexploreError as error:
            refusal = {"code": code, "text": text, "sentence": page.t.word(error)}
            st.session_state[_REFUSAL] = {_scope(page): refusal}
        else:
            changes = {c: v for c, v in changes.items() if c != code}
            changes |= {} if value == baselines[code] else {code: value}
    change_scenario(page.selection, page.choices, lambda held: replace(held, changes=changes))


def _describe(page: Page, outcome: Outcome) -> str:
    rows = ranking_rows(
        page.table,
        get_places(page.selection.edition),
        unit_code=page.selection.unit,
        language=page.language,
        outcome=outcome,
    )
    return describe_rows(rows, page.table.edition.title.in_language(page.language), page.language)


def show_unknown(page: Page) -> None:
    """Say how many units the ranking can't show."""
    if unknown := count_unknown(page.table):
        note = escape(page.t("whatif.unknown_units", count=unknown))
        st.html(f'<div class="ix-source">{note}</div>')


@per_store(max_entries=_DRAWINGS_MAX)
def _motion(edition: str, unit: str, rivals: tuple[str, ...], language: str) -> Motion:
    """Return all there is to know of a unit that moves; ``rivals`` as the address has them."""
    assumption = read_assumption(rivals, get_choices().names_of(edition))
    earlier = get_earlier_table(edition)
    return find_motion(get_table(edition), unit, assumption, earlier, language=language)


@per_store(max_entries=_DRAWINGS_MAX)
def _drawing(
    edition: str,
    unit: str,
    rivals: tuple[str, ...],
    language: str,
    dark: bool,  # noqa: FBT001 -- a cache's key
) -> Drawing:
    """Return the compiled drawing and what goes with it."""
    table, motion = get_table(edition), _motion(edition, unit, rivals, language)
    spec = live_spec(table, motion, get_places(edition), language=language, dark=dark)
    whose = get_reading().name
    name = ".".join((whose, edition, unit, *rivals, language, "dark" if dark else "light"))
    t = translator(language, table.edition.origin)
    compiled = json.dumps(renderer().vegalite_to_vega(spec), ensure_ascii=False)
    return Drawing(name, compiled, spec["height"], rows_html(table, motion, t))
