"""The entries of the page: what is wanted, how far dimensions may rise, at what effort."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

import streamlit as st

from ictexplore.address.assumption import plain
from ictexplore.engine.caps import largest_gains, offered_caps
from ictexplore.export.sentence import say_baseline
from ictexplore.model import COMPOSITE, Control, Limits
from ictexplore.ui.cache import get_earlier_table
from ictexplore.ui.echo import set_control
from ictexplore.ui.goal.settings import CAPS, EFFORTS, write_setting
from ictexplore.ui.goal.state import find_plans
from ictexplore.ui.goal.wishes import (
    MEAN,
    PLACE,
    PLAN,
    SCORE,
    WANTED,
    Slot,
    Wish,
    keep_others,
    write_wish,
)
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import keep_values
from ictexplore.ui.simulator.controls import control_label

PLAN_NAMES = {"tay-ninh-2025": "goal.plan_tay_ninh_2025"}
"""Ready-made goal → key of its name."""

_TYPED_MAX = 12
_ENTRY, _LIMIT_ENTRY = 172, 300
"""Pixels: the longest label on one line."""


def show_wishes(page: Page, wishes: Sequence[Wish]) -> None:
    """Show an entry for each kind of goal; several filled in are wanted at once."""
    pillars = page.table.framework.pillars
    labels: dict[Slot, str] = {
        (PLACE, COMPOSITE): page.t("goal.entry_place"),
        (SCORE, COMPOSITE): page.t("goal.entry_score"),
        **{(PLACE, p.code): page.t("goal.entry_pillar", pillar=p.name) for p in pillars},
    }
    with st.container(key="wishes", horizontal=True, vertical_alignment="bottom"):
        for slot, label in labels.items():
            _show_entry(page, label, slot, wishes)
    with st.container(key="wish-pills", horizontal=True):
        means = {(MEAN, COMPOSITE): page.t("common.composite")}
        means |= {(MEAN, p.code): p.name.in_language(page.language) for p in pillars}
        _show_pills(page, page.t("goal.entry_mean"), means, wishes)
        if plans := find_plans(page):
            names = {(PLAN, plan): page.t(PLAN_NAMES[plan]) for plan in plans}
            _show_pills(page, page.t("goal.entry_plan"), names, wishes)


def _show_entry(page: Page, label: str, slot: Slot, wishes: Sequence[Wish]) -> None:
    key = _key(page, "wish", *slot)
    filled = next((wish.text for wish in wishes if wish.slot == slot), "")
    set_control(key, typed(page, filled.rpartition("-")[2]))

    def take() -> None:
        entry = st.session_state[key]
        kept = keep_others(wishes, [slot])
        keep_values(WANTED, [*kept, write_wish(slot, entry)] if entry.strip() else kept)

    st.text_input(label, key=key, max_chars=_TYPED_MAX, on_change=take, width=_ENTRY)


def _show_pills(page: Page, label: str, names: Mapping[Slot, str], wishes: Sequence[Wish]) -> None:
    key = _key(page, "pills", page.language, *next(iter(names)))
    set_control(key, [wish.slot for wish in wishes if wish.slot in names])

    def take() -> None:
        kept = keep_others(wishes, names)
        keep_values(WANTED, [*kept, *(write_wish(slot) for slot in st.session_state[key])])

    st.pills(
        label,
        list(names),
        selection_mode="multi",
        format_func=lambda slot: names[slot],
        key=key,
        on_change=take,
        wrap=True,
    )


def show_limits(page: Page, controls: Sequence[Control], limits: Limits) -> None:
    """Show the cap and the effort of each dimension, folded away."""
    with st.expander(page.t("goal.limits")):
        _show_offer(page, controls, is_set=bool(limits.caps or limits.efforts))
        caps = {code: plain(cap) for code, cap in limits.caps.items()}
        _show_settings(page, CAPS, controls, caps)
        efforts = {code: f"{effort:g}" for code, effort in limits.efforts.items()}
        _show_settings(page, EFFORTS, controls, efforts)


def _show_offer(page: Page, controls: Sequence[Control], *, is_set: bool) -> None:
    """Offer the largest gain ever made in a year as caps, or say why there is none."""
    earlier = get_earlier_table(page.selection.edition)
    gains = largest_gains(page.table, earlier) if earlier else {}
    caps = offered_caps(controls, gains)
    with st.container(key="limit-offer", horizontal=True, vertical_alignment="center"):
        if caps:
            _button(page, "goal.offer", lambda: _keep_caps(caps))
        else:
            why = "goal.offer_no_gains" if earlier else "goal.offer_no_predecessor"
            st.html(f'<div class="ix-note">{escape(page.t(why))}</div>')
        if is_set:
            _button(page, "goal.no_limits", _clear_limits)


def _button(page: Page, key: str, act: Callable[[], None]) -> None:
    st.button(page.t(key), key=key, on_click=act)


def _keep_caps(caps: Mapping[str, int]) -> None:
    keep_values(CAPS, [write_setting(code, plain(cap)) for code, cap in caps.items()])


def _clear_limits() -> None:
    keep_values(CAPS, [])
    keep_values(EFFORTS, [])


def _show_settings(
    page: Page, name: str, controls: Sequence[Control], filled: Mapping[str, str]
) -> None:
    words = {CAPS: ("goal.caps", "1"), EFFORTS: ("goal.efforts", "1")}
    title, usual = words[name]
    st.html(f'<div class="ix-note">{escape(page.t(title))}</div>')
    with st.container(key=f"limits-{name}", horizontal=True, vertical_alignment="bottom"):
        for control in controls:
            _show_setting(page, name, control, filled, usual)


def _show_setting(
    page: Page, name: str, control: Control, filled: Mapping[str, str], usual: str
) -> None:
    key = _key(page, name, control.code)
    set_control(key, typed(page, filled.get(control.code, "")))

    def take() -> None:
        entry = st.session_state[key]
        values = {c: text for c, text in filled.items() if c != control.code}
        values |= {control.code: entry} if entry.strip() else {}
        keep_values(name, [write_setting(code, text) for code, text in values.items()])

    label = control_label(page, control)
    if name == CAPS:
        label = page.t("goal.cap_label", name=label, today=say_baseline(control, page.t))
    st.text_input(
        label,
        key=key,
        placeholder=usual,
        max_chars=_TYPED_MAX,
        on_change=take,
        width=_LIMIT_ENTRY,
    )


def typed(page: Page, value: str) -> str:
    """Return a number of the address as a reader of the language would type it."""
    return value if page.language == "en" else value.replace(".", ",")


def _key(page: Page, *parts: str) -> str:
    return ".".join(("goal", page.selection.edition, page.selection.unit, *parts))
