"""How far indicators may go and what they cost, set by the visitor."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pandas as pd
import streamlit as st

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.rooms import OwnLimits
from ictexplore.i18n import Translator, shorten
from ictexplore.reading.own_index.numbers import parse_number
from ictexplore.takeaway.own_index.entries import write_value
from ictexplore.takeaway.own_index.words import say_value, write_number
from ictexplore.ui.components.headings import prose_html
from ictexplore.ui.own_index.address import parse_changes, write_changes
from ictexplore.ui.own_index.session import CAPS, EFFORTS, count_brought
from ictexplore.ui.own_index.taken import Subject
from ictexplore.ui.page import Page, show_notice
from ictexplore.ui.parameters import keep_values, read_values

_SAME = 1e-4
_CODE, _NAME, _TODAY, _CAP, _EFFORT = "code", "name", "today", "cap", "effort"


def read_limits(index: OwnIndex) -> OwnLimits:
    """Return the caps and efforts that the address tells."""
    caps, efforts = (parse_changes(read_values(p), index.framework) for p in (CAPS, EFFORTS))
    return OwnLimits(caps, efforts)


def show_limits(page: Page, subject: Subject, limits: OwnLimits) -> None:
    """Show a table in which caps and efforts are written, folded away."""
    t = page.t
    frame = limits_frame(subject, limits, t)
    with st.expander(t("ownpage.limits"), key=f"own-limits.{t.language}"):
        st.html(prose_html(t("ownpage.limits_note")))
        edited = st.data_editor(
            frame,
            hide_index=True,
            disabled=[_NAME, _TODAY],
            column_order=[_NAME, _TODAY, _CAP, _EFFORT],
            column_config={
                _NAME: st.column_config.TextColumn(t("ownpage.head_part")),
                _TODAY: st.column_config.TextColumn(t("ownpage.head_today")),
                _CAP: st.column_config.TextColumn(t("ownpage.head_cap")),
                _EFFORT: st.column_config.TextColumn(t("ownpage.head_effort")),
            },
            key=f"own-limits.{count_brought()}.{subject.unit}.{limits!r}.{t.language}",
            alt=t("ownpage.limits"),
        )
    _take(page, subject.index, limits, edited)


def limits_frame(subject: Subject, limits: OwnLimits, t: Translator) -> pd.DataFrame:
    """Return a row an indicator, all as texts: what is empty isn't set."""
    index = subject.index

    def row(code: str, name: str) -> dict[str, str]:
        today = float(index.raw[index.row(code)][subject.unit])
        cap, effort = limits.caps.get(code), limits.efforts.get(code)
        return {
            _CODE: code,
            _NAME: name,
            _TODAY: say_value(index, code, today, t),
            _CAP: write_value(index, code, cap, t),
            _EFFORT: "" if effort is None else write_number(effort, t),
        }

    rows = [row(node.code, node.label) for node in index.framework.indicators]
    return pd.DataFrame(rows, dtype="string")


def parse_limits(codes: list[str], texts: list[str]) -> tuple[dict[str, float], dict[str, str]]:
    """Return indicator → number, and indicator → what was written that is none.

    What is empty isn't set.
    """
    found, refused = {}, {}
    for code, text in zip(codes, texts, strict=True):
        try:
            value = parse_number(text)
        except ValueError:
            refused[code] = text
            continue
        if not math.isnan(value):
            found[code] = value
    return found, refused


def _take(page: Page, index: OwnIndex, limits: OwnLimits, edited: pd.DataFrame) -> None:
    """Keep what was written, where it differs; say of a text that is no number that it isn't."""
    codes = edited[_CODE].tolist()
    (caps, no_caps), (efforts, no_efforts) = (
        parse_limits(codes, edited[column].fillna("").tolist()) for column in (_CAP, _EFFORT)
    )
    refused = [*no_caps.items(), *no_efforts.items()]
    if refused:
        show_notice("\n".join(_refuse(page, index, code, text) for code, text in refused))
        return
    if _are_near(caps, limits.caps) and _are_near(efforts, limits.efforts):
        return
    for name, values in ((CAPS, caps), (EFFORTS, efforts)):
        keep_values(name, write_changes(values, index.framework))
    st.rerun()


def _refuse(page: Page, index: OwnIndex, code: str, text: str) -> str:
    name = shorten(index.framework.node(code).label)
    return page.t("ownpage.limit_refused", indicator=name, given=shorten(text))


def _are_near(written: Mapping[str, float], kept: Mapping[str, float]) -> bool:
    """Whether numbers are the same but for what rounding took from the table."""
    return written.keys() == kept.keys() and all(
        math.isclose(value, kept[code], abs_tol=_SAME) for code, value in written.items()
    )
