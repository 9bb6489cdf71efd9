"""The entries of the what-if: for each indicator a slider, an exact entry and the way back."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

import streamlit as st

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.export.own_live.reach import find_reach as reach_of
from ictexplore.export.own_live.reach import slider_step
from ictexplore.i18n import shorten
from ictexplore.model.own_index import OwnNode
from ictexplore.reading.own_index.numbers import parse_number
from ictexplore.takeaway.own_index.entries import write_value
from ictexplore.takeaway.own_index.motion import SLIDERS_MAX, offered_nodes
from ictexplore.takeaway.own_index.words import say_value
from ictexplore.ui.components.labels import plain_label
from ictexplore.ui.echo import set_control
from ictexplore.ui.own_index.address import parse_changes, write_changes
from ictexplore.ui.own_index.session import CHANGES, count_brought
from ictexplore.ui.own_index.taken import Subject
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.parameters import keep_values, read_values

_TYPED_MAX = 30


def read_changes(index: OwnIndex) -> dict[str, float]:
    """Return the changed values that the address tells."""
    return parse_changes(read_values(CHANGES), index.framework)


def keep_changes(index: OwnIndex, changes: Mapping[str, float]) -> None:
    """Keep the changed values and write them into the address."""
    keep_values(CHANGES, write_changes(changes, index.framework))


def find_reach(index: OwnIndex, node: OwnNode, values: Sequence[float]) -> tuple[float, float]:
    """Return between which values a slider moves: those of all units, the goalposts, and these."""
    row = [*index.raw[index.row(node.code)].tolist(), *values]
    return reach_of(row, index.settings.goalposts.get(node.code))


def show_moves(page: Page, subject: Subject, changes: Mapping[str, float]) -> None:
    """Show the entries of the unit; those of a large index after they were chosen."""
    index, t = subject.index, page.t
    nodes = offered_nodes(index, subject.unit, changes)
    with st.container(key="row-own-head", horizontal=True):
        st.html(f'<h2 class="ix-head">{t("ownpage.moves_head")}</h2>')
        st.button(
            t("whatif.reset_all"),
            key="own-reset",
            icon=":material/restart_alt:",
            disabled=not changes,
            on_click=_reset,
            args=(index,),
        )
    if len(index.framework.indicators) > SLIDERS_MAX:
        nodes = choose_nodes(page, subject, nodes)
    with st.container(key="controls"):
        for node in nodes:
            _show_move(page, subject, node, changes)
    st.html(f'<div class="ix-source">{escape(t("ownpage.arrows"))}</div>')


def choose_nodes(page: Page, subject: Subject, usual: Sequence[OwnNode]) -> list[OwnNode]:
    """Show which indicators have an entry, to be chosen anew; return them."""
    index = subject.index
    nodes = {node.code: node for node in index.framework.indicators}
    chosen = st.multiselect(
        page.t("ownpage.moves_which"),
        list(nodes),
        [node.code for node in usual],
        format_func=lambda code: nodes[code].label,
        key=f"own-which.{count_brought()}.{subject.unit}",
        placeholder=page.t("ownpage.moves_choose"),
    )
    return [nodes[code] for code in chosen]


def _show_move(page: Page, subject: Subject, node: OwnNode, changes: Mapping[str, float]) -> None:
    index, t = subject.index, page.t
    today = float(index.raw[index.row(node.code)][subject.unit])
    value = changes.get(node.code, today)
    low, high = find_reach(index, node, [value])
    scope = f"{count_brought()}.{subject.unit}.{index.row(node.code)}"
    slider, text = f"own-slider.{scope}", f"own-text.{scope}"
    refused = st.session_state.get(f"own-refused.{scope}")
    at = value if not math.isnan(value) else low
    set_control(slider, min(max(at, low), high))
    if refused is None:
        set_control(text, write_value(index, node.code, value, t))
    name, code = plain_label(shorten(node.label)), f"own-{index.row(node.code)}"
    share = 0.0 if math.isnan(today) else 100 * (today - low) / (high - low)
    ink = "--ix-ink:var(--ix-simulated);" if node.code in changes else ""
    st.html(f"<style>.st-key-row-{code}{{--ix-mark:{share:.3f}%;{ink}}}</style>")
    with st.container(key=f"row-{code}", horizontal=True, vertical_alignment="bottom"):
        arrow = "↑" if node.direction > 0 else "↓"
        st.slider(
            f"{name} {arrow}",
            low,
            high,
            step=slider_step(low, high),
            key=slider,
            on_change=lambda: _take(subject, node, scope, st.session_state[slider]),
        )
        st.text_input(
            t("whatif.exact", name=name),
            key=text,
            label_visibility="collapsed",
            max_chars=_TYPED_MAX,
            on_change=lambda: _take_text(subject, node, scope, st.session_state[text]),
            width=96,
        )
        st.button(
            plain_label(say_value(index, node.code, today, t)),
            key=f"own-back.{scope}",
            icon=":material/undo:",
            help=t("ownpage.back", name=name),
            disabled=node.code not in changes and refused is None,
            on_click=_take,
            args=(subject, node, scope, None),
            width=110,
        )
    if refused is not None:
        show_notice(t("ownpage.value_refused", given=shorten(refused)))


def _take_text(subject: Subject, node: OwnNode, scope: str, typed: str) -> None:
    try:
        value = parse_number(typed)
    except ValueError:
        st.session_state[f"own-refused.{scope}"] = typed
        return
    _take(subject, node, scope, None if math.isnan(value) else value)


def _take(subject: Subject, node: OwnNode, scope: str, value: float | None) -> None:
    st.session_state.pop(f"own-refused.{scope}", None)
    index = subject.index
    today = float(index.raw[index.row(node.code)][subject.unit])
    changes = read_changes(index)
    changes.pop(node.code, None)
    if value is not None and value != today:
        changes[node.code] = value
    keep_changes(index, changes)


def _reset(index: OwnIndex) -> None:
    for key in [k for k in st.session_state if str(k).startswith("own-refused.")]:
        del st.session_state[key]
    keep_changes(index, {})
