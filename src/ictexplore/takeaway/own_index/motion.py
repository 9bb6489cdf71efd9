"""What the live what-if of an own index needs, gathered from the engine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.mix import effective_weights
from ictexplore.engine.own_index.standings import count_ranked
from ictexplore.engine.own_index.whatif import OwnOutcome, others_move, rescore
from ictexplore.export.own_live.motion import OwnMotion, OwnNow
from ictexplore.i18n import Translator
from ictexplore.model.own_index import OwnNode
from ictexplore.takeaway.own_index.bars import around_note, low_end
from ictexplore.takeaway.own_index.entries import write_value
from ictexplore.takeaway.own_index.words import all_decimals, name_units, outcome_sentence

CELLS_MAX = 100_000
"""Units × indicators up to which a browser computes them all while a hand moves: measured, a move
takes 20 ms of 20,000 units there, less of fewer, and what is sent is below two megabytes."""

SLIDERS_MAX = 12
"""So many fit beside the answer; of more indicators the visitor chooses which."""


def count_cells(index: OwnIndex) -> int:
    """Return how many values the index has room for."""
    return int(index.raw.size)


def offered_nodes(
    index: OwnIndex, unit: int, changes: Mapping[str, float], most: int = SLIDERS_MAX
) -> list[OwnNode]:
    """Return the indicators that are offered at first: all, or those that weigh most."""
    nodes = list(index.framework.indicators)
    if len(nodes) <= most:
        return nodes
    weights = effective_weights(index, unit)
    heavy = sorted(nodes, key=lambda n: (n.code not in changes, -weights.get(n.code, 0.0)))
    kept = {node.code for node in heavy[:most]}
    return [node for node in nodes if node.code in kept]


def find_own_motion(index: OwnIndex, unit: int, offered: Iterable[OwnNode]) -> OwnMotion:
    """Return the index and the unit that moves, a slider for each indicator ``offered``."""
    return OwnMotion(
        framework=index.framework,
        settings=index.settings,
        units=index.units,
        raw=index.raw.tolist(),
        weights={code: float(weight) for code, weight in index.weights.items()},
        decimals=all_decimals(index),
        unit=unit,
        offered=tuple(index.row(node.code) for node in offered),
        low=low_end(index.settings),
    )


def find_own_now(index: OwnIndex, outcome: OwnOutcome, t: Translator) -> OwnNow:
    """Return where the unit stands and would stand, and what is said of it."""
    known = {code: value for code, value in outcome.changes.items() if value is not None}
    values = {
        node.code: known.get(node.code, float(row[outcome.unit]))
        for node, row in zip(index.framework.indicators, index.raw, strict=True)
    }
    return OwnNow(
        before=outcome.before,
        after=outcome.after,
        place=(outcome.rank_before or 0, outcome.rank_after or 0),
        ranked=(count_ranked(index), int((outcome.places > 0).sum())),
        changes=known,
        entries=[write_value(index, code, value, t) for code, value in values.items()],
        sentence=outcome_sentence(index, outcome, t),
        facts=find_facts(index, outcome, t),
        note=others_note(index, outcome, t),
        around=around_note(index, outcome, t),
    )


def find_facts(index: OwnIndex, outcome: OwnOutcome, t: Translator) -> list[tuple[str, str]]:
    """Return whom the unit goes past, and who goes past it."""
    facts = []
    if outcome.passes:
        names = name_units(index, outcome.passes)
        facts.append((t("ownpage.passes", count=len(outcome.passes)), ", ".join(names)))
    if outcome.passed_by:
        names = name_units(index, outcome.passed_by)
        facts.append((t("ownpage.passed_by", count=len(outcome.passed_by)), ", ".join(names)))
    return facts


def others_note(index: OwnIndex, outcome: OwnOutcome, t: Translator) -> str:
    """Return that the scores of others change too, nothing where they don't."""
    scores = rescore(index, outcome.unit, outcome.changes)[index.framework.root.code]
    return t("ownpage.others_move") if others_move(index, outcome.unit, scores) else ""
