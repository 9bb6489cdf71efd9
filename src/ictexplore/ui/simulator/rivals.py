"""The switch for what all other units do: stand still, repeat their change, gain, own values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import streamlit as st

from ictexplore.export.assumption import assumption_words
from ictexplore.i18n import format_score, parse_score
from ictexplore.model import HOLD, Assumption, IctexploreError
from ictexplore.ui.cache import get_field, get_table
from ictexplore.ui.components.headings import prose_html
from ictexplore.ui.components.unit_picker import unit_picker
from ictexplore.ui.echo import set_control
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.selectors import unit_options
from ictexplore.ui.state import change_scenario
from ictexplore.ui.stores import per_store

KINDS = ("hold", "repeat", "gain", "own")
_USUAL_GAIN = 200
"""A gain to begin with: 0.0200."""
_REFUSAL = "ictexplore.rivals_refusal"


def show_rivals(page: Page) -> None:
    """Show what the other units do, as a button that opens the ways to change it.

    While a page is presented only the simulator moves; the others' slides tell what is assumed.
    """
    if page.selection.is_presented and page.name != "whatif":
        return
    t, assumption = page.t, page.selection.assumption
    words = assumption_words(page.table, assumption, language=page.language)
    with st.popover(
        t("rivals.switch", rivals=words), key="rivals-switch", icon=":material/groups:"
    ):
        _show_kinds(page)
        if assumption.kind == "gain":
            _show_gain(page)
        elif assumption.kind == "own":
            _show_own(page)
        if refusal := st.session_state.get(_REFUSAL):
            show_notice(t.word(refusal))


def _show_kinds(page: Page) -> None:
    t, assumption = page.t, page.selection.assumption
    key = f"rivals-kind.{page.language}"
    set_control(key, assumption.kind)
    edition, unit = page.selection.edition, page.selection.unit
    refusals = _find_refusals(edition, unit)
    st.radio(
        t("rivals.kinds"),
        [kind for kind in KINDS if kind not in refusals],
        format_func=lambda kind: t(f"rivals.kind_{kind}"),
        key=key,
        on_change=lambda: _take(page, _begin(edition, unit, st.session_state[key])),
    )
    for reason in dict.fromkeys(t.word(r) for r in refusals.values()):
        st.html(prose_html(reason))


def _begin(edition: str, unit: str, kind: str) -> Assumption:
    """Return the assumption of a kind that was just chosen."""
    if kind == "gain":
        return Assumption("gain", gain=_USUAL_GAIN)
    if kind == "own":
        return Assumption("own", composites=_nearest_above(edition, unit))
    return Assumption("repeat") if kind == "repeat" else HOLD


def _nearest_above(edition: str, unit: str) -> Mapping[str, int]:
    """Return the rival just ahead at its own score: something to begin with."""
    table = get_table(edition)
    own = table.standing(unit).composite
    scores = {
        s.unit.code: s.composite.value
        for s in table.standings
        if s.composite and s.unit.code != unit
    }
    if not scores or own is None:
        return {}
    ahead = {c: v for c, v in scores.items() if v >= own.value} or scores
    nearest = min(ahead, key=lambda code: abs(ahead[code] - own.value))
    return {nearest: scores[nearest]}


@per_store()
def _find_refusals(edition: str, unit: str) -> Mapping[str, IctexploreError]:
    """Return the kinds of assumption that can't be made of a unit's rivals, and why."""
    refusals = {}
    for kind in KINDS:
        try:
            get_field(edition, unit, _begin(edition, unit, kind))
        except IctexploreError as error:
            refusals[kind] = error
    return refusals


def _show_gain(page: Page) -> None:
    key = "rivals-gain"
    set_control(key, format_score(page.selection.assumption.gain, page.language))
    st.text_input(
        page.t("rivals.gain_entry"),
        key=key,
        on_change=lambda: _take_text(
            page, st.session_state[key], lambda gain: Assumption("gain", gain=gain)
        ),
    )


def _show_own(page: Page) -> None:
    composites = page.selection.assumption.composites
    for code, score in composites.items():
        _show_rival(page, code, score)
    unit_picker(
        page.t("rivals.add"),
        [
            option
            for option in unit_options(page)
            if option.code != page.selection.unit and option.code not in composites
        ],
        "",
        key="rivals-add",
        placeholder=page.t("common.unit_placeholder"),
        language=page.language,
        on_pick=lambda code: _take(
            page, Assumption("own", composites={**composites, code: _published(page, code)})
        ),
    )


def _show_rival(page: Page, code: str, score: int) -> None:
    composites = page.selection.assumption.composites
    name = page.table.standing(code).unit.name.in_language(page.language)
    key = f"rivals-own-{code}"
    set_control(key, format_score(score, page.language))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            name,
            key=key,
            on_change=lambda: _take_text(
                page,
                st.session_state[key],
                lambda value: Assumption("own", composites={**composites, code: value}),
            ),
        )
        others = {c: v for c, v in composites.items() if c != code}
        st.button(
            page.t("rivals.remove"),
            key=f"rivals-remove-{code}",
            on_click=_take,
            args=(page, Assumption("own", composites=others) if others else HOLD),
        )


def _published(page: Page, code: str) -> int:
    composite = page.table.standing(code).composite
    return composite.value if composite else 0


def _take_text(page: Page, text: str, make: Callable[[int], Assumption]) -> None:
    try:
        _take(page, make(parse_score(text)))
    except IctexploreError as refusal:
        st.session_state[_REFUSAL] = refusal


def _take(page: Page, assumption: Assumption) -> None:
    st.session_state.pop(_REFUSAL, None)
    change_scenario(page.selection, page.choices, lambda held: replace(held, assumption=assumption))
