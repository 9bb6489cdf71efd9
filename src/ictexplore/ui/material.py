"""One unit's scenario and all that follows from it, gathered from what the app has read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import PurePath

import streamlit as st

from ictexplore.engine.residual import find_obstacle
from ictexplore.model import HOLD, Assumption, Goal, Limits, Scenario
from ictexplore.takeaway.link import scenario_link
from ictexplore.takeaway.material import Material
from ictexplore.ui.cache import get_earlier_table, get_sources, get_table
from ictexplore.ui.page import PAGES, Page


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
        link=_find_link(page, changes or {}, assumption),
        made=date.today(),  # noqa: DTZ011 -- the day where the server stands
        goal=goal,
        limits=limits or Limits(),
    )


def find_scenario(page: Page) -> Material:
    """Return the scenario that the address tells, where the unit can be simulated."""
    selection = page.selection
    return find_material(page, changes=selection.changes, assumption=selection.assumption)


def _find_link(page: Page, changes: Mapping[str, int], assumption: Assumption) -> str:
    selection = replace(
        page.selection, changes=changes, assumption=assumption, is_plain=False, is_presented=False
    )
    return scenario_link(
        selection,
        page.choices,
        address=app_address(st.context.url or ""),
        can_simulate=find_obstacle(page.table, selection.unit) is None,
    )


def app_address(url: str) -> str:
    """Return where the app is found, from the address of any of its pages."""
    head, _, last = url.rstrip("/").rpartition("/")
    return head if last in {PurePath(path).stem for path in PAGES.values()} else url.rstrip("/")
