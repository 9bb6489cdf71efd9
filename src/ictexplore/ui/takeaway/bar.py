"""The one place a page hands what it shows to, to be taken away."""

from __future__ import annotations

from collections.abc import Callable

from ictexplore.export.view import View
from ictexplore.takeaway.material import Material
from ictexplore.ui.frame import Page
from ictexplore.ui.present.slide import present_view

MakeView = Callable[[], View]
MakeMaterial = Callable[[], Material]


def show_takeaway(
    page: Page,
    make_view: MakeView | None = None,
    make_material: MakeMaterial | None = None,
    *,
    key: str = "page",
) -> None:
    """Show the button that opens what can be taken away of a page, or of a part named ``key``.

    ``make_view`` gives what the page shows right now, ``make_material`` the unit's scenario where
    the page is about one; both are called only once the visitor asks. While the page is presented
    the view is shown over the whole screen, and the page ends with it.
    """
    if page.selection.is_presented and make_view:
        present_view(page, make_view())
