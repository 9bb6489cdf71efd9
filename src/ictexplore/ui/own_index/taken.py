"""The answers about an own index as they are taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.ui.own_index.brought import Brought
from ictexplore.ui.own_index.words import band_of, sources_of
from ictexplore.ui.page import PAGES, Page
from ictexplore.ui.takeaway.parts import draw_nothing, made_line

STEM = PurePath(PAGES["own_index"]).stem.replace("_", "-")
"""Beginning of every file's name: nothing a visitor brought is in it."""


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What the page is about: what was brought, the index built of it, one of its units."""

    brought: Brought
    index: OwnIndex
    unit: int
    settings_said: str


def own_view(  # noqa: PLR0913 -- the parts of a view, each named by its section
    page: Page,
    subject: Subject,
    *,
    finding: str,
    draw: Callable[[Room], Sequence[Spec]] = draw_nothing,
    figures: Figures | None = None,
    table: Figures | None = None,
    notes: Iterable[str] = (),
    is_simulated: bool = False,
) -> View:
    """Return what a section shows; band or, under that of scenarios, a note says whose it is."""
    t, band = page.t, band_of(subject.brought, page.t)
    own = [band] if is_simulated else []
    return View(
        stem=STEM,
        finding=finding,
        draw=draw,
        figures=figures,
        notes=(*own, *notes, t("ownpage.built", how=subject.settings_said)),
        sources=(*sources_of(subject.brought, t), made_line(page)),
        is_simulated=is_simulated,
        language=page.language,
        table=table,
        own_band=band,
    )


def words_view(page: Page, brought: Brought | None, told: str, *notes: str) -> View:
    """Return a sentence as a slide where there is no figure: nothing of it was published."""
    t = page.t
    return View(
        stem=STEM,
        finding=told,
        draw=draw_nothing,
        figures=None,
        notes=tuple(notes),
        sources=(*(sources_of(brought, t) if brought else ()), made_line(page)),
        is_simulated=False,
        language=page.language,
        own_band=band_of(brought, t) if brought else t("ownpage.band"),
    )
