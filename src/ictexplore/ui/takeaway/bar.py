"""The one place a page hands what it shows to, to be taken away."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext

import streamlit as st

from ictexplore.export.view import View
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.views import scenario_view
from ictexplore.ui.components.awaited import is_seen, next_run
from ictexplore.ui.page import Page
from ictexplore.ui.present.slide import present_view
from ictexplore.ui.takeaway.offer import show_offer

MakeView = Callable[[], View]
MakeMaterial = Callable[[], Material]
MakeOwn = Callable[[], OwnMaterial]

PAGE = "page"
"""The key of what the page itself shows; anything else is a part of it."""


def show_takeaway(
    page: Page,
    make_view: MakeView | None = None,
    make_material: MakeMaterial | None = None,
    *,
    make_own: MakeOwn | None = None,
    key: str = PAGE,
) -> None:
    """Show the button that opens what can be taken away of a page, or of a part named ``key``.

    ``make_view`` gives what the page shows right now, ``make_material`` the unit's scenario where
    the page is about one, which is its own view where there is no other, ``make_own`` the unit of
    an index that the visitor brought. They are called only once the visitor asks: a page is no
    slower for it. While the page is presented the view is shown over
    the whole screen, and the page ends with it.
    """
    if make_view is None and make_material is not None:
        make_view = _scenario_of(make_material)
    if page.selection.is_presented:
        if make_view:
            present_view(page, make_view())
        return
    with page.corner if key == PAGE else nullcontext():
        # Opening it, and what is done inside, runs the button alone and not the page.
        show_button = st.fragment(_show_button)
        show_button(page, make_view, make_material or make_own, key, next_run(_place(key)))


def show_takeaway_within(page: Page, make_material: MakeMaterial, *, named: str) -> None:
    """Show the button in a part of the page that runs alone, as one with it.

    ``named`` tells what is shown from what was shown before.
    """
    with page.corner:
        _show_button(page, _scenario_of(make_material), make_material, PAGE, named)


def _scenario_of(make_material: MakeMaterial) -> MakeView:
    return lambda: scenario_view(make_material())


def _show_button(
    page: Page,
    make_view: MakeView | None,
    make_material: MakeMaterial | MakeOwn | None,
    key: str,
    run: str,
) -> None:
    t = page.t
    place = _place(key)
    with (
        st.popover(t("takeaway.open"), icon=":material/download:", key=place),
        st.container(key=f"{place}-content"),
    ):
        if is_seen(place, run, label=t("takeaway.preparing")):
            view = make_view() if make_view else None
            show_offer(page, view, make_material() if make_material else None, key=key)


def _place(key: str) -> str:
    return f"takeaway-{key}"
