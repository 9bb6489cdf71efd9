"""What the views of all pages have in common: name, source, language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath

from ictexplore.export.band import own_band
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n import search_key
from ictexplore.takeaway.lines import source_lines
from ictexplore.ui.material import find_material
from ictexplore.ui.page import PAGES, Page


def page_view(  # noqa: PLR0913 -- the parts of a view, each named by its page
    page: Page,
    *,
    finding: str,
    draw: Callable[[Room], Sequence[Spec]],
    figures: Figures | None = None,
    table: Figures | None = None,
    notes: Iterable[str] = (),
    sources: Sequence[str] | None = None,
    is_simulated: bool = False,
) -> View:
    """Return what a page shows; the sources are the edition's unless others are told."""
    return View(
        stem=page_stem(page),
        finding=finding,
        draw=draw,
        figures=figures,
        notes=tuple(notes),
        sources=source_lines(find_material(page)) if sources is None else tuple(sources),
        is_simulated=is_simulated,
        language=page.language,
        table=table,
        own_band=own_band(page.table.edition.origin, page.t),
    )


def page_stem(page: Page) -> str:
    """Return a file's name: the page, the unit, the edition."""
    unit = search_key(page.choices.proper_name(page.selection.edition, page.selection.unit))
    parts = (PurePath(PAGES[page.name]).stem, unit, page.selection.edition)
    return "-".join(parts).replace("_", "-").replace(" ", "-")


def made_line(page: Page) -> str:
    """Return the day on which something is taken away, as a line of its own."""
    return source_lines(find_material(page))[-1]


def draw_nothing(_room: Room) -> Sequence[Spec]:
    """Return no chart: the figures say it all."""
    return ()
