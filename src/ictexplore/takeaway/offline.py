"""The what-if of one unit as an HTML file that opens by double click, network or none."""

from __future__ import annotations

from ictexplore.charts.live import live_spec
from ictexplore.export.live.facts import fact_params
from ictexplore.export.live.sentence import sentence_params
from ictexplore.export.offline.drawing import draw_live
from ictexplore.export.offline.page import Offline, page_html
from ictexplore.takeaway.material import Material


def make_offline(material: Material) -> bytes:
    """Return the page in UTF-8, its sliders set to the scenario.

    It moves by the specification of the app's live ranking; only the sentence and the facts,
    which the app has from Python, are parameters on top of it.

    Raises
    ------
    IctexploreError
        When the unit can't be simulated, or the scenario can't be.
    """
    table, motion, outcome = material.table, material.motion, material.outcome
    published, t = material.places[material.unit], material.words
    told = sentence_params(table, motion, published, t) | fact_params(table, motion, published, t)
    spec = live_spec(table, motion, material.places, language=t.language)
    page = Offline(
        table,
        motion,
        outcome,
        draw_live(spec, told, outcome.scenario.changes),
        material.sources,
        t.language,
        material.link,
        material.made,
    )
    return page_html(page).encode()
