"""The what-if of a unit of an own index as an HTML file that opens without a network."""

from __future__ import annotations

from ictexplore.engine.own_index.whatif import rescore
from ictexplore.export.offline.drawing import Drawing
from ictexplore.export.own_live.drawing import draw_bars
from ictexplore.export.own_live.page import OwnOffline, own_page_html
from ictexplore.model import IctexploreError
from ictexplore.takeaway.own_index.bars import find_around, low_end
from ictexplore.takeaway.own_index.material import OwnMaterial
from ictexplore.takeaway.own_index.motion import (
    CELLS_MAX,
    count_cells,
    find_own_motion,
    find_own_now,
    offered_nodes,
)

_SLIDERS_MAX = 60
"""Nobody chooses indicators in a file: more are offered than beside an answer on the screen."""


def make_own_offline(material: OwnMaterial) -> bytes:
    """Return the page in UTF-8, its sliders set to the changed values.

    Raises
    ------
    IctexploreError
        For a table too large to be computed while a hand moves, and where a mean can't take the
        changed values.
    """
    index, unit, t = material.index, material.unit, material.words
    if (cells := count_cells(index)) > CELLS_MAX:
        raise IctexploreError("ownlive.file_large", cells=cells, most=CELLS_MAX)
    offered = offered_nodes(index, unit, material.changes, _SLIDERS_MAX)
    page = OwnOffline(
        motion=find_own_motion(index, unit, offered),
        now=find_own_now(index, material.outcome, t),
        drawing=_draw(material),
        band=material.band,
        said=material.said,
        sources=material.sources,
        language=material.language,
        made=material.made,
    )
    return own_page_html(page).encode()


def _draw(material: OwnMaterial) -> Drawing:
    index, t = material.index, material.words
    scores = rescore(index, material.unit, material.changes)[index.framework.root.code]
    bars = find_around(index, material.outcome, scores, t)
    return draw_bars(bars, low_end(index.settings), t.language)
