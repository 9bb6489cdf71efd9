"""A unit of an own index as a PowerPoint deck, one slide a question."""

from __future__ import annotations

from ictexplore.export.slides.content import Slide, Talk
from ictexplore.export.slides.deck import draw_deck
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.slides.goal import goal_slide
from ictexplore.takeaway.own_index.slides.method import method_slide
from ictexplore.takeaway.own_index.slides.position import position_slide
from ictexplore.takeaway.own_index.slides.profile import profile_slide
from ictexplore.takeaway.own_index.slides.scenario import scenario_slide
from ictexplore.takeaway.own_index.slides.sure import sure_slide
from ictexplore.takeaway.own_index.slides.words import index_name, unit_name


def make_own_deck(material: OwnMaterial, template: bytes | None = None) -> bytes:
    """Return the deck as a ``.pptx`` file, on a template of one's own where one is given.

    Raises
    ------
    IctexploreError
        For a template that can't be read, a goal or values that can't be meant.
    """
    return draw_deck(tell_own(material), template)


def tell_own(material: OwnMaterial) -> Talk:
    """Return what the deck says: the slides that can be told of the unit."""
    subject = material.words("deck.title", unit=unit_name(material), edition=index_name(material))
    told = (
        position_slide(material),
        profile_slide(material),
        scenario_slide(material),
        goal_slide(material),
        sure_slide(material),
        method_slide(material),
    )
    slides: list[Slide] = [slide for slide in told if slide is not None]
    return Talk(
        title=subject,
        subject=subject,
        source=" · ".join(material.sources),
        slides=tuple(slides),
        language=material.language,
        made=material.made,
        own_band=material.band,
    )
