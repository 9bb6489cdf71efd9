"""The scenario as a view: the answer as title, the ranking, before and after, what is assumed."""

from __future__ import annotations

from ictexplore.charts.ranking import ranking_frame
from ictexplore.export.band import own_band
from ictexplore.export.before_after import before_after
from ictexplore.export.ranking_chart import RankingChart, plain_scores
from ictexplore.export.sentence import edition_name, outcome_sentence, say_place
from ictexplore.export.view import Figures, View
from ictexplore.i18n import format_rank, format_score
from ictexplore.i18n.places import format_printed_score
from ictexplore.model import Outcome
from ictexplore.takeaway.files import file_stem
from ictexplore.takeaway.lines import coverage_notes, scenario_notes, source_lines
from ictexplore.takeaway.material import Material

_TOLD_MOST = 3
"""More changes than this are counted in the title; the notes tell each."""


def scenario_view(material: Material) -> View:
    """Return the view of a scenario, of what is published where it changes nothing.

    Where the unit can't be simulated, it shows what is known of it.
    """
    outcome = None if material.obstacle else material.outcome
    return (
        _simulated_view(material, outcome)
        if outcome and outcome.is_simulated
        else _published_view(material, outcome)
    )


def _simulated_view(material: Material, outcome: Outcome) -> View:
    table, language = material.table, material.language
    chart = _draw_ranking(material, outcome)
    return View(
        stem=file_stem(material),
        finding=outcome_sentence(table, outcome, language=language, most=_TOLD_MOST),
        draw=chart,
        figures=before_after(table, outcome, language=language),
        notes=scenario_notes(material),
        sources=source_lines(material),
        is_simulated=True,
        language=language,
        caption=chart.caption,
    )


def _published_view(material: Material, outcome: Outcome | None) -> View:
    return View(
        stem=file_stem(material),
        finding=_published_finding(material),
        draw=_draw_ranking(material, None),
        figures=_published_figures(material, outcome),
        notes=coverage_notes(material),
        sources=source_lines(material),
        is_simulated=False,
        language=material.language,
        own_band=own_band(material.table.edition.origin, material.words),
    )


def _draw_ranking(material: Material, outcome: Outcome | None) -> RankingChart:
    unit, language = material.unit, material.language
    frame = ranking_frame(
        material.table, material.places, unit_code=unit, language=language, outcome=outcome
    )
    if outcome:
        published = material.table.standing(unit).composite
        frame = plain_scores(frame, published, outcome, language)
    return RankingChart(frame, material.words)


def _published_finding(material: Material) -> str:
    t, table = material.words, material.table
    standing = table.standing(material.unit)
    known = {"unit": standing.unit.name, "edition": edition_name(table.edition, t.language)}
    place = say_place(material.places[material.unit], len(table.standings), t)
    if standing.composite:
        score = format_printed_score(standing.composite, t.language)
        return t("picture.published", **known, score=score, place=place)
    if standing.rank:
        return t("picture.published_place", **known, place=place)
    return t("picture.published_nothing", **known)


def _published_figures(material: Material, outcome: Outcome | None) -> Figures | None:
    """Return what is known of the unit: composite, rank, pillars, dimensions."""
    t, table = material.words, material.table
    standing, rows = table.standing(material.unit), list[tuple[str, str]]()
    if standing.composite:
        rows.append((t("common.composite"), format_printed_score(standing.composite, t.language)))
    if standing.composite or standing.rank:
        place = format_rank(material.places[material.unit], len(table.standings))
        rows.append((t("common.rank"), place))
    pillars = outcome.baseline.pillars if outcome else {}
    rows += [
        (pillar.name.in_language(t.language), format_score(score, t.language))
        for pillar in table.framework.pillars
        if (score := pillars.get(pillar.code)) is not None
    ]
    rows += [
        (dimension.name.in_language(t.language), format_printed_score(printed, t.language))
        for dimension in table.framework.dimensions
        if (printed := standing.dimensions.get(dimension.code)) is not None
    ]
    return Figures(("", t("cli.published")), tuple(rows), ("", "published")) if rows else None
