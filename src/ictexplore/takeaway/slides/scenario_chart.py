"""The chart of a scenario: before and after, or the field where only rivals move."""

from __future__ import annotations

from ictexplore.export.slides.content import Bars, Panel, Series
from ictexplore.model import SCORE_DECIMALS, Outcome
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.slides.words import own_composite, place_alone, unit_name

_HEADROOM = 1.15
"""Length of the scale in lengths of the longest bar: room for a label."""

_AROUND = 4
"""How many units are shown on either side of the unit where only rivals move."""


def scenario_chart(material: Material, outcome: Outcome) -> Panel:
    """Return composite and pillars before and after, or who stands around the unit then."""
    return _pairs(material, outcome) if outcome.gains else _field(material, outcome)


def _pairs(material: Material, outcome: Outcome) -> Panel:
    t, before, after = material.words, outcome.baseline, outcome.result
    printed = own_composite(material)
    names = [t("common.composite")]
    pairs = [(before.composite, after.composite)]
    for pillar in material.table.framework.pillars:
        was, becomes = before.pillars[pillar.code], after.pillars[pillar.code]
        if was is not None and becomes is not None:
            names.append(pillar.name.in_language(material.language))
            pairs.append((was, becomes))
    exact = (SCORE_DECIMALS,) * (len(pairs) - 1)
    decimals = (printed.decimals if printed else SCORE_DECIMALS, *exact)
    caption = t("deck.scenario_chart")
    bars = Bars(
        described=caption,
        categories=tuple(names),
        series=(
            Series.even(
                t("cli.published"),
                tuple(was for was, _ in pairs),
                "published",
                decimals=decimals,
            ),
            Series.even(t("cli.scenario"), tuple(then for _, then in pairs), "simulated"),
        ),
        form="score",
        low=0,
        high=round(max(max(pair) for pair in pairs) * _HEADROOM) or 1,
    )
    return Panel(caption, bars)


def _field(material: Material, outcome: Outcome) -> Panel:
    """Return the units around the unit's place, their scores as assumed."""
    scores = {s.unit.code: s.composite for s in material.assumed.standings if s.composite}
    order = sorted(scores, key=lambda code: -scores[code].value)
    own = order.index(material.unit)
    around = order[max(own - _AROUND, 0) : own + _AROUND + 1]
    caption = material.words("deck.scenario_field", unit=unit_name(material))
    series = Series(
        name=material.words("common.composite"),
        values=tuple(scores[code].value for code in around),
        tones=tuple("simulated" if code == material.unit else "rest" for code in around),
        labelled=(True,) * len(around),
        decimals=tuple(scores[code].decimals for code in around),
    )
    bars = Bars(
        described=caption,
        categories=tuple(
            f"{place_alone(outcome.places[code])} · {unit_name(material, code)}" for code in around
        ),
        series=(series,),
        form="score",
        low=0,
        high=round(scores[around[0]].value * _HEADROOM) or 1,
    )
    return Panel(caption, bars)
