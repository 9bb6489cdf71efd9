"""A talk as a file: each slide with band, title, cards, charts, tables, source and notes."""

from __future__ import annotations

from dataclasses import replace

from ictexplore.export.slides.box import POINT, Box
from ictexplore.export.slides.charts import add_chart
from ictexplore.export.slides.content import Bars, Grid, Panel, Slide, Talk
from ictexplore.export.slides.fit import LINE, count_lines
from ictexplore.export.slides.frame import own_frame, template_frame
from ictexplore.export.slides.furniture import Page, add_cards, add_furniture, add_slide
from ictexplore.export.slides.look import Look
from ictexplore.export.slides.pack import deck_key, save_deck
from ictexplore.export.slides.tables import add_table
from ictexplore.export.slides.template import find_layout, is_dark, open_deck
from ictexplore.export.slides.text import Run, add_text

_CARDS, _CARDS_ALONE, _GAP = 66, 50, 12
"""Height of cards with a note, without one, and room between parts, in points of the own size."""

_BELOW_CAPTION = 4
"""Room below a caption, likewise."""

_REMARKS_MOST = 0.25
"""Share of the body that remarks take at most, as far as smaller type helps."""

_CAPTION, _REMARKS = 13, (12, 11, 10, 9, 8)
"""Sizes of type, likewise."""


def draw_deck(talk: Talk, template: bytes | None = None) -> bytes:
    """Return the talk as a PowerPoint file, on the own presentation or a person's template.

    Raises `IctexploreError` for a template that can't be read.
    """
    deck = open_deck(template)
    layout = find_layout(deck)
    frame = own_frame() if template is None else template_frame(deck, layout)
    look = Look(talk.language, talk.made, frame.scale, is_dark(layout))
    for number, slide in enumerate(talk.slides, 1):
        _draw(Page(add_slide(deck, layout), frame, look, talk, number), slide)
    return save_deck(deck, talk, deck_key(talk, template))


def _draw(page: Page, slide: Slide) -> None:
    add_furniture(page, slide)
    body = page.frame.body
    gap = round(_GAP * page.frame.scale * POINT)
    top, bottom = body.top, body.bottom
    if slide.cards:
        height = _CARDS if any(card.note for card in slide.cards) else _CARDS_ALONE
        bottom_of_cards = top + round(height * page.frame.scale * POINT)
        add_cards(page, Box(body.left, top, body.right, bottom_of_cards), slide)
        top = bottom_of_cards + gap
    if slide.remarks:
        bottom -= _add_remarks(page, body, slide.remarks) + gap // 2
    room = Box(body.left, top, body.right, bottom)
    boxes = room.columns([panel.share for panel in slide.panels], 2 * gap)
    for box, panel in zip(boxes, slide.panels, strict=True):
        _add_panel(page, box, panel)


def _add_remarks(page: Page, body: Box, remarks: tuple[str, ...]) -> int:
    """Write the remarks along the bottom of the body; return how high they stand.

    Long ones are set smaller, to leave the panels their room.
    """
    width, room = body.points
    heights = {
        size: sum(count_lines(text, width, size) for text in remarks) * size * LINE
        for size in (step * page.frame.scale for step in _REMARKS)
    }
    size = next((s for s in heights if heights[s] <= room * _REMARKS_MOST), min(heights))
    height = round(heights[size] * POINT)
    box = Box(body.left, body.bottom - height, body.right, body.bottom)
    add_text(page.drawn, box, [[Run(text, size, "muted")] for text in remarks], page.talk.language)
    return height


def _add_panel(page: Page, box: Box, panel: Panel) -> None:
    look = page.look
    size = _CAPTION * look.scale
    told = [[Run(panel.caption, size, bold=True)]]
    lines = count_lines(panel.caption, box.points[0], size, bold=True)
    if key := _key(panel.content, size, look):
        told.append(key)
        lines += count_lines("".join(run.text for run in key), box.points[0], size)
    top = box.top + round((lines * size * LINE + _BELOW_CAPTION * look.scale) * POINT)
    add_text(page.drawn, replace(box, bottom=top), told, look.language)
    box = replace(box, top=top)
    if isinstance(panel.content, Bars):
        add_chart(page.drawn, box, panel.content, look)
    else:
        add_table(page.drawn, box, panel.content, look)


def _key(content: Bars | Grid, size: float, look: Look) -> list[Run]:
    """Return which colour is which series; one needs no key.

    A chart's own legend has its entries in another order in PowerPoint than in LibreOffice.
    """
    if isinstance(content, Grid) or len(content.series) == 1:
        return []
    runs = []
    for series in content.series:
        runs.append(Run("■ ", size, look.colour(series.tones[0])))
        runs.append(Run(f"{series.name}    ", size))
    return runs
