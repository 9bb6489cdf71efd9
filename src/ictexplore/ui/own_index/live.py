"""«Giả định» as it moves in the browser: the same address and the same figures as the plain one."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from html import escape
from typing import Any

import streamlit as st

from ictexplore.charts.live_bars import live_bars_spec
from ictexplore.charts.tools import renderer
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.export.live.answer import figures_html
from ictexplore.export.own_live.answer import (
    own_bands_html,
    own_cards_html,
    own_facts_html,
    own_said_html,
)
from ictexplore.export.own_live.model import model_data
from ictexplore.export.own_live.motion import OwnMotion, OwnNow, control_code
from ictexplore.export.own_live.rows import own_rows_html
from ictexplore.export.own_live.state import own_state
from ictexplore.i18n import shorten
from ictexplore.model.own_index import OwnNode
from ictexplore.reading.own_index.numbers import parse_number
from ictexplore.takeaway.own_index.bars import DRAWN_MAX
from ictexplore.takeaway.own_index.motion import SLIDERS_MAX, find_own_motion, offered_nodes
from ictexplore.ui.components.live_simulator import Message
from ictexplore.ui.components.own_live import own_answer, own_controls, own_drawing
from ictexplore.ui.own_index.moves import choose_nodes, keep_changes
from ictexplore.ui.own_index.session import count_brought, remember
from ictexplore.ui.own_index.taken import Subject
from ictexplore.ui.own_index.unit import show_unit
from ictexplore.ui.page import Page
from ictexplore.ui.simulator.watch import show_way_out, tell_failed
from ictexplore.ui.style import is_dark

_SERIAL, _REFUSAL = "ictexplore.own_live_serial", "ictexplore.own_live_refusal"
_MADE = "ictexplore.own_live_made"


def show_live(page: Page, subject: Subject, now: OwnNow) -> None:
    """Show sliders and answer; whatever goes wrong in the browser, the plain page follows."""
    show_way_out(page)
    left, right = st.columns([1, 1.4], gap="large")
    with left:
        show_unit(page, subject.index, subject.unit)
        motion = _motion(subject, _offered(page, subject, now.changes))
        drawing = _show_drawing(page, subject, motion)
        with st.container(key="own-live-left"):
            _show_controls(page, subject, motion, now, drawing["drawing"])
        st.html(f'<div class="ix-source">{escape(page.t("ownpage.arrows"))}</div>')
    figures = (
        own_bands_html(page.t("ownlive.hint"), now, page.t)
        + own_cards_html(motion, now, page.t)
        + own_said_html(now)
        + own_facts_html(now)
    )
    with right, st.container(key="own-live-right"):
        st.html(figures_html(figures))
        own_answer(
            {
                "html": figures,
                "alt": page.t("ownlive.description", unit=shorten(motion.units[motion.unit])),
                "height": drawing["height"],
                "renderer": "canvas",
            }
        )


def _offered(page: Page, subject: Subject, changes: Mapping[str, float]) -> list[OwnNode]:
    """Return the indicators that have a slider: those chosen, and all that are changed."""
    index = subject.index
    nodes = offered_nodes(index, subject.unit, changes)
    if len(index.framework.indicators) > SLIDERS_MAX:
        nodes = choose_nodes(page, subject, nodes)
    kept = {node.code for node in nodes} | changes.keys()
    return [node for node in index.framework.indicators if node.code in kept]


def _motion(subject: Subject, nodes: list[OwnNode]) -> OwnMotion:
    index = subject.index
    key = (index, subject.unit, *(node.code for node in nodes))
    return remember("own-motion", key, lambda: find_own_motion(index, subject.unit, nodes))


def _show_drawing(page: Page, subject: Subject, motion: OwnMotion) -> Mapping[str, Any]:
    key = (motion, page.language, is_dark())
    drawing = remember("own-drawing", key, lambda: _draw(page, subject.index, motion))
    with st.container(key="live-drawing"):
        own_drawing(drawing)
    return drawing


def _draw(page: Page, index: OwnIndex, motion: OwnMotion) -> Mapping[str, Any]:
    """Return bars, model and rows; the name tells them from all others of the session."""
    ranked = int((index.places > 0).sum())
    spec = live_bars_spec(
        min(ranked, DRAWN_MAX), motion.low, language=page.language, dark=is_dark()
    )
    made = st.session_state[_MADE] = st.session_state.get(_MADE, 0) + 1
    return {
        "drawing": f"{made}.{motion.unit}",
        "spec": json.dumps(renderer().vegalite_to_vega(spec), ensure_ascii=False),
        "model": model_data(motion, page.t),
        "rows": own_rows_html(motion, page.t),
        "height": spec["height"],
    }


def _show_controls(
    page: Page, subject: Subject, motion: OwnMotion, now: OwnNow, drawing: str
) -> None:
    own_controls(
        {
            **own_state(motion, now, page.t),
            "drawing": drawing,
            "scope": _scope(subject),
            "serial": st.session_state.get(_SERIAL, 0),
            "refusal": st.session_state.get(_REFUSAL, {}).get(_scope(subject)),
        },
        on_message=lambda message: _take(page, subject, message),
        on_failure=tell_failed,
    )


def _codes(index: OwnIndex) -> Mapping[str, str]:
    """Return what the browser calls an indicator → its code."""
    return {control_code(i): node.code for i, node in enumerate(index.framework.indicators)}


def _scope(subject: Subject) -> str:
    return f"{count_brought()}.{subject.unit}"


def _take(page: Page, subject: Subject, message: Message) -> None:
    """Take over a move; one made for another unit, or of what isn't there, is dropped."""
    st.session_state[_SERIAL] = message.serial
    st.session_state.pop(_REFUSAL, None)
    if message.scope != _scope(subject):
        return
    index, codes = subject.index, _codes(subject.index)
    changes = {
        codes[number]: float(value) for number, value in message.changes.items() if number in codes
    }
    if message.entry is not None and message.entry[0] in codes:
        number, text = message.entry
        try:
            changes[codes[number]] = parse_number(text)
        except ValueError:
            sentence = page.t("ownpage.value_refused", given=shorten(text))
            refusal = {"code": number, "text": text, "sentence": sentence}
            st.session_state[_REFUSAL] = {_scope(subject): refusal}
    kept = {code: value for code, value in changes.items() if _is_move(subject, code, value)}
    keep_changes(index, kept)


def _is_move(subject: Subject, code: str, value: float) -> bool:
    """Whether a value is one, and another than today's."""
    today = float(subject.index.raw[subject.index.row(code)][subject.unit])
    return not math.isnan(value) and value != today
