"""What stands small below a figure that is taken away: changes, assumption, sources, the day."""

from __future__ import annotations

from ictexplore.charts.ranking import count_unknown
from ictexplore.export.assumption import assumption_words
from ictexplore.export.moves import control_name, find_moves
from ictexplore.export.sentence import say_baseline
from ictexplore.i18n import format_date, format_points, format_score
from ictexplore.takeaway.material import Material

_SOURCES_MAX = 2


def scenario_notes(material: Material) -> tuple[str, ...]:
    """Return each change and what is assumed of the others, a sentence each."""
    t, language, outcome = material.words, material.language, material.outcome
    changes = (
        t(
            "picture.change",
            control=control_name(material.table.framework, move.control, t),
            before=say_baseline(move.control, t),
            after=format_score(move.after, language),
            points=format_points(outcome.gains[move.control.code], language, signed=True),
        )
        for move in find_moves(material.table, outcome)
        if move.change
    )
    assumption = outcome.scenario.assumption
    rivals = assumption_words(material.table, assumption, language=language)
    return (*changes, t("rivals.assumed", rivals=rivals), *coverage_notes(material))


def coverage_notes(material: Material) -> tuple[str, ...]:
    """Return of how many units nothing is known, and that the place is open for it."""
    t, table = material.words, material.table
    unknown = count_unknown(table)
    place = material.places[material.unit]
    if material.obstacle is None:
        place = material.outcome.result.rank
    if not place.is_exact:
        return (t("whatif.rank_interval", unknown=unknown, units=len(table.standings)),)
    return (t("whatif.unknown_units", count=unknown),) if unknown else ()


def source_lines(material: Material) -> tuple[str, ...]:
    """Return who published the unit's figures, the decision behind them, and the day of the file.

    Sources of few figures are counted.
    """
    t, edition = material.words, material.table.edition
    shown, others = material.sources[:_SOURCES_MAX], material.sources[_SOURCES_MAX:]
    lines = [
        t("picture.source", publisher=source.publisher, title=source.title, year=edition.year)
        for source in shown
    ]
    if others:
        lines.append(t("common.more_sources", count=len(others)))
    if edition.decision:
        lines.append(t("common.decision", decision=edition.decision))
    return (*lines, t("picture.made", date=format_date(material.made, material.language)))
