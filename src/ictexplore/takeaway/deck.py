"""A scenario as a PowerPoint deck, one slide a question."""

from __future__ import annotations

from ictexplore.export.band import own_band
from ictexplore.export.slides.content import Slide, Talk
from ictexplore.export.slides.deck import draw_deck
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.slides.goal import goal_slide
from ictexplore.takeaway.slides.ladder import ladder_slide
from ictexplore.takeaway.slides.lost import lost_slide
from ictexplore.takeaway.slides.position import position_slide
from ictexplore.takeaway.slides.scenario import scenario_slide
from ictexplore.takeaway.slides.sources import sources_slide
from ictexplore.takeaway.slides.words import edition_words, unit_name


def make_deck(material: Material, template: bytes | None = None) -> bytes:
    """Return the deck as a ``.pptx`` file.

    Parameters
    ----------
    material : the scenario; without changes, what was published
    template : a ``.pptx`` or ``.potx`` file whose look the slides take, the own one by default

    Raises
    ------
    IctexploreError
        For a template that can't be read, and a scenario or a goal that can't be meant.
    """
    return draw_deck(tell(material), template)


def tell(material: Material) -> Talk:
    """Return what the deck says: the slides that can be told of the unit."""
    t = material.words
    subject = t("deck.title", unit=unit_name(material), edition=edition_words(material))
    return Talk(
        title=subject,
        subject=subject,
        source=_foot(material),
        slides=tuple(_slides(material)),
        language=material.language,
        made=material.made,
        own_band=own_band(material.table.edition.origin, material.words),
    )


def _slides(material: Material) -> list[Slide]:
    slides = [position_slide(material)]
    if material.assumed.is_complete:
        slides.append(ladder_slide(material))
    if material.obstacle is None:
        told = (scenario_slide(material), lost_slide(material), goal_slide(material))
        slides += [slide for slide in told if slide is not None]
    return [*slides, sources_slide(material)]


def _foot(material: Material) -> str:
    """Return whose figures these are, of which year and by which decision."""
    t, edition = material.words, material.table.edition
    source, *others = material.sources or (edition.source,)
    parts = [t("common.source", publisher=source.publisher, year=edition.year)]
    if others:
        parts.append(t("common.more_sources", count=len(others)))
    if edition.decision:
        parts.append(t("common.decision", decision=edition.decision))
    return " · ".join(parts)
