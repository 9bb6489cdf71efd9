"""The unit of an own index and what is assumed of it, gathered for files."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

import streamlit as st

from ictexplore.address.selection import PRESENTED
from ictexplore.engine.own_index.goal import OwnGoal
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.ui.material import app_address
from ictexplore.ui.own_index.limits import read_limits
from ictexplore.ui.own_index.moves import read_changes
from ictexplore.ui.own_index.taken import STEM, Subject
from ictexplore.ui.own_index.unit import read_other
from ictexplore.ui.own_index.wishes import has_goal, read_goal
from ictexplore.ui.own_index.words import band_of, sources_of
from ictexplore.ui.page import Page


def own_material(page: Page, subject: Subject, goal: OwnGoal | None = None) -> OwnMaterial:
    """Return the unit with the values, the goal and the limits that the address tells.

    ``goal`` is one that the page shows without being told.
    """
    index, unit = subject.index, subject.unit
    if goal is None and has_goal() and index.places[unit]:
        goal = read_goal(index, unit)
    return OwnMaterial(
        index=index,
        unit=unit,
        other=read_other(index, unit),
        said=subject.settings_said,
        band=band_of(subject.brought, page.t),
        sources=sources_of(subject.brought, page.t),
        language=page.language,
        link=_find_link() if subject.brought.is_example else "",
        made=date.today(),  # noqa: DTZ011 -- the day where the server stands
        changes=read_changes(index),
        goal=goal,
        limits=read_limits(index),
    )


def _find_link() -> str:
    """Return the page's address: it leads back to the worked example, not to what was brought."""
    told = [
        (name, value)
        for name in sorted(st.query_params)
        if name != PRESENTED
        for value in st.query_params.get_all(name)
    ]
    return f"{app_address(st.context.url or '')}/{STEM.replace('-', '_')}?{urlencode(told)}"
