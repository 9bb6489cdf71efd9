"""One unit's scenario and all that follows from it, gathered from what the app has read."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from urllib.parse import urlencode

import streamlit as st

from ictexplore.model import HOLD, Assumption, Goal, Limits, Scenario
from ictexplore.takeaway.material import Material
from ictexplore.ui.cache import get_earlier_table, get_sources, get_table
from ictexplore.ui.frame import Page
from ictexplore.ui.tray.entries import ENTRY

PRESENTING = "trinh-chieu"
"""Query parameter of the presenter's view."""


def find_material(
    page: Page,
    *,
    changes: Mapping[str, int] | None = None,
    assumption: Assumption = HOLD,
    goal: Goal | None = None,
    limits: Limits | None = None,
) -> Material:
    """Return the unit's scenario; what was published without ``changes`` and ``assumption``."""
    edition, unit = page.selection.edition, page.selection.unit
    table = get_table(edition)
    return Material(
        table=table,
        scenario=Scenario(edition, unit, dict(changes or {}), assumption),
        earlier=get_earlier_table(edition),
        sources=get_sources(edition, unit) or (table.edition.source,),
        language=page.language,
        link=find_link(),
        made=today(),
        goal=goal,
        limits=limits or Limits(),
    )


def find_link(without: Collection[str] = (ENTRY, PRESENTING)) -> str:
    """Return the address that reopens the page as it is, whole as the browser has it."""
    kept = [
        (name, value)
        for name in st.query_params
        if name not in without
        for value in st.query_params.get_all(name)
    ]
    return f"{st.context.url or ''}?{urlencode(kept)}"


def today() -> date:
    """Return the day a file is made, where the server stands."""
    return datetime.now().astimezone().date()
