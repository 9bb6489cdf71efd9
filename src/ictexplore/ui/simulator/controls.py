"""The controls: for each dimension a slider, an exact entry and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import streamlit as st

from ictexplore.export.live.rows import legend_html
from ictexplore.export.moves import (
    block_words,
    control_score,
    published_score,
    short_control_name,
)
from ictexplore.i18n import parse_score
from ictexplore.model import RESIDUAL, SCORE_MAX, Control, IctexploreError
from ictexplore.ui.echo import set_control
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.state import change_scenario

_STEP = 0.001


def show_controls(page: Page, controls: Sequence[Control]) -> None:
    """Show every control of the unit, with the published value marked on its slider."""
    st.html(f"<style>{_marks(page, controls)}</style>")
    with st.container(key="controls"):
        _show_head(page)
        for control in controls:
            _show_control(page, control)
        st.html(legend_html(page.t, has_stairs=False))


def _show_head(page: Page) -> None:
    with st.container(key="row-head", horizontal=True):
        st.html(f'<h2 class="ix-head">{page.t("whatif.controls")}</h2>')
        st.button(
            page.t("whatif.reset_all"),
            key="reset",
            icon=":material/restart_alt:",
            disabled=not page.selection.changes,
            on_click=_reset_all,
            args=(page,),
        )


def _marks(page: Page, controls: Sequence[Control]) -> str:
    """Return where each slider's published mark stands, and the colour of those that are moved."""
    ink = dict.fromkeys(page.selection.changes, "--ix-ink:var(--ix-simulated)")
    return "".join(
        f".st-key-row-{c.code}{{--ix-mark:{100 * c.baseline / SCORE_MAX}%;{ink.get(c.code, '')}}}"
        for c in controls
    )


def _show_control(page: Page, control: Control) -> None:
    scope = f"{page.selection.edition}.{page.selection.unit}.{control.code}"
    value = page.selection.changes.get(control.code, control.baseline)
    refusal: IctexploreError | None = st.session_state.get(f"refusal.{scope}")
    set_control(f"slider.{scope}", value / SCORE_MAX)
    if refusal is None:
        set_control(f"text.{scope}", control_score(control, value, page.language))
    name = control_label(page, control)
    with st.container(key=f"row-{control.code}", horizontal=True, vertical_alignment="bottom"):
        st.slider(
            f"{name} :gray[· {page.t('common.points', points=control.points)}]",
            0.0,
            1.0,
            step=_STEP,
            format="%.4f",
            key=f"slider.{scope}",
            on_change=_take_slider,
            args=(page, control, scope),
        )
        st.text_input(
            page.t("whatif.exact", name=name),
            key=f"text.{scope}",
            label_visibility="collapsed",
            on_change=_take_text,
            args=(page, control, scope),
            width=76,
        )
        st.button(
            published_score(control, page.language),
            key=f"reset.{scope}",
            icon=":material/undo:",
            help=page.t("whatif.reset_one", name=name),
            disabled=control.code not in page.selection.changes and refusal is None,
            on_click=_move,
            args=(page, control, scope, control.baseline),
            width=96,
        )
    if control.code == RESIDUAL:
        st.html(f'<div class="ix-note">{escape(control_members(page, control))}</div>')
    if refusal is not None:
        show_notice(page.t.word(refusal))


def control_label(page: Page, control: Control) -> str:
    """Return what the control is called beside its slider."""
    return short_control_name(page.table.framework, control, page.t)


def control_members(page: Page, control: Control) -> str:
    """Return which dimensions the residual block stands for."""
    return block_words(page.table.framework, control, page.t)


def _take_slider(page: Page, control: Control, scope: str) -> None:
    _move(page, control, scope, round(st.session_state[f"slider.{scope}"] * SCORE_MAX))


def _take_text(page: Page, control: Control, scope: str) -> None:
    try:
        value = parse_score(st.session_state[f"text.{scope}"])
    except IctexploreError as refusal:
        st.session_state[f"refusal.{scope}"] = refusal
        return
    _move(page, control, scope, value)


def _move(page: Page, control: Control, scope: str, value: int) -> None:
    st.session_state.pop(f"refusal.{scope}", None)
    moved = None if value == control.baseline else value
    change_scenario(page.selection, page.choices, lambda held: held.moved(control.code, moved))


def _reset_all(page: Page) -> None:
    for key in [k for k in st.session_state if str(k).startswith("refusal.")]:
        del st.session_state[key]
    change_scenario(page.selection, page.choices, lambda held: replace(held, changes={}))
