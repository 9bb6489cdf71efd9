"""How the index is built: chosen on the page, kept in the address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import streamlit as st

from ictexplore.model.own_index import (
    Aggregation,
    Goalposts,
    Missing,
    Normalisation,
    OwnFramework,
    OwnSettings,
    Weights,
)
from ictexplore.takeaway.own_index.settings import (
    METHODS_WORDS,
    MISSING_WORDS,
    NORMALISE_WORDS,
    WEIGHTS_WORDS,
    settings_words,
)
from ictexplore.takeaway.own_index.words import write_number
from ictexplore.ui.echo import set_control
from ictexplore.ui.own_index.address import METHODS, parse_levels, parse_pair, write_levels
from ictexplore.ui.page import Page
from ictexplore.ui.parameters import (
    keep_text,
    keep_values,
    read_choice,
    read_values,
    show_broken,
)

MISSING, NORMALISE, SCALE, TARGET, WEIGHTS, TOP, LEVELS = (
    *("thieu", "chuan-hoa", "thang", "dich", "trong-so", "tong-hop", "cap-duoi"),
)
"""Query parameters, in the order of the steps."""

_PAIR_WIDTH, _PICK_WIDTH = 110, 230

_Choice = TypeVar("_Choice", Missing, Normalisation, Weights, Aggregation)


def read_settings(page: Page) -> OwnSettings:
    """Return how the index is built, goalposts aside; what can't be used is named."""
    settings = OwnSettings(
        missing=_read(page, MISSING, MISSING_WORDS),
        normalisation=_read(page, NORMALISE, NORMALISE_WORDS),
        weights=_read(page, WEIGHTS, WEIGHTS_WORDS),
        top=_read(page, TOP, METHODS_WORDS),
        levels=parse_levels(read_values(LEVELS)),
    )
    if settings.normalisation == "zscore":
        target = _read_pair(page, TARGET, settings.target)
        return replace(settings, target=target)
    usual = settings.range
    scale = _read_pair(page, SCALE, usual)
    return replace(settings, scale=None if scale == usual else scale)


def with_posts(settings: OwnSettings, posts: Mapping[str, Goalposts]) -> OwnSettings:
    """Return the settings with the goalposts that were brought."""
    return replace(settings, goalposts=posts)


def show_settings(page: Page, settings: OwnSettings, framework: OwnFramework | None) -> None:
    """Show the steps side by side, folded under a line that tells them."""
    t = page.t
    with (
        st.expander(settings_words(settings, t), key=f"own-settings.{t.language}"),
        st.container(horizontal=True, vertical_alignment="bottom", key="own-steps"),
    ):
        _pick(page, MISSING, t("ownpage.missing"), MISSING_WORDS, settings.missing)
        _pick(page, NORMALISE, t("ownpage.normalise"), NORMALISE_WORDS, settings.normalisation)
        if settings.normalisation == "zscore":
            labels = t("ownpage.target_mean"), t("ownpage.target_deviation")
            _pair(page, TARGET, labels, settings.target)
        else:
            labels = t("ownpage.scale_low"), t("ownpage.scale_high")
            _pair(page, SCALE, labels, settings.range)
        _pick(page, WEIGHTS, t("ownpage.weights"), WEIGHTS_WORDS, settings.weights)
        _pick(page, TOP, t("ownpage.top"), METHODS_WORDS, settings.top)
        for level in lower_levels(framework):
            _show_level(page, level, settings)


def lower_levels(framework: OwnFramework | None) -> list[int]:
    """Return the levels of aggregates below the index."""
    if framework is None:
        return []
    return sorted({n.level for n in framework.aggregates if n.parent is not None}, reverse=True)


def _read(page: Page, name: str, options: Mapping[_Choice, str]) -> _Choice:
    labels = {str(choice): page.t(label) for choice, label in options.items()}
    chosen = read_choice(page, name, labels)
    return next(choice for choice in options if choice == chosen)


def _read_pair(page: Page, name: str, usual: tuple[float, float]) -> tuple[float, float]:
    given = read_values(name)
    if not given:
        return usual
    pair = parse_pair(given)
    is_usable = pair is not None and (pair[1] > 0 if name == TARGET else pair[0] < pair[1])
    if pair is None or not is_usable:
        low, high = (f"{number:g}" for number in usual)
        used = f"{low} {high}"
        show_broken(page, name, " ".join(given), used=used, known=(used,))
        return usual
    return pair


def _pick(
    page: Page, name: str, label: str, options: Mapping[_Choice, str], chosen: _Choice
) -> None:
    key = f"own.{name}.{page.language}"
    set_control(key, chosen)
    first = next(iter(options))

    def take() -> None:
        value = st.session_state[key]
        keep_text(name, "" if value == first else value)
        if name == NORMALISE:  # the usual scale differs
            keep_values(SCALE, ())

    st.selectbox(
        label,
        list(options),
        format_func=lambda value: page.t(options[value]),
        key=key,
        filter_mode=None,
        on_change=take,
        width=_PICK_WIDTH,
    )


def _pair(page: Page, name: str, labels: Sequence[str], pair: tuple[float, float]) -> None:
    keys = [f"own.{name}.{i}" for i in range(2)]

    def take() -> None:
        keep_values(name, [st.session_state[key] for key in keys])

    for key, label, value in zip(keys, labels, pair, strict=True):
        set_control(key, write_number(value, page.t))
        st.text_input(label, key=key, max_chars=20, on_change=take, width=_PAIR_WIDTH)


def _show_level(page: Page, level: int, settings: OwnSettings) -> None:
    key = f"own.{LEVELS}.{level}.{page.language}"
    set_control(key, settings.levels.get(level, METHODS[0]))

    def take() -> None:
        changed = {**settings.levels, level: st.session_state[key]}
        keep_values(LEVELS, write_levels(changed))

    st.selectbox(
        page.t("ownpage.lower", level=level),
        METHODS,
        format_func=lambda method: page.t(METHODS_WORDS[method]),
        key=key,
        filter_mode=None,
        on_change=take,
        width=_PICK_WIDTH,
    )
