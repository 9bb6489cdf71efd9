"""What the ranking says, as one sentence, and how much of it isn't known."""

from __future__ import annotations

from ictexplore.export.sentence import edition_name
from ictexplore.i18n.places import NONE, format_place
from ictexplore.model import COMPOSITE
from ictexplore.ui.standings.rows import Ranking, is_known

_LEADERS_MAX = 2


def headline(ranking: Ranking, measure: str, unit: str) -> str:
    """Return who leads by the measure and where the unit stands."""
    sheet, t = ranking.sheet, ranking.t
    edition = edition_name(sheet.table.edition, t.language)
    if not sheet.measures:
        return t("ranking.nothing", edition=edition)
    name = sheet.measure(measure).name.in_language(t.language)
    subject = (
        edition if measure == COMPOSITE else t("ranking.subject", measure=name, edition=edition)
    )
    if _leading(ranking, measure) == [unit]:
        within = _within_region(ranking, measure, unit)
        return ", ".join(filter(None, (_leaders(ranking, measure, subject), within)))
    return f"{_leaders(ranking, measure, subject)}; {_place(ranking, measure, unit)}"


def coverage(ranking: Ranking, unit: str) -> str:
    """Return of how many units figures are known, empty where all are."""
    sheet, t = ranking.sheet, ranking.t
    known = [code for code in sheet.units if is_known(sheet, code)]
    scored = sum(sheet.figure(COMPOSITE, code).score is not None for code in sheet.units)
    if scored == len(sheet.units):
        return ""
    told = t(
        "ranking.coverage",
        known=len(known),
        units=len(sheet.units),
        ranks=sum(sheet.figure(COMPOSITE, code).rank is not None for code in sheet.units),
        scores=scored,
        missing=len(sheet.units) - len(known),
    )
    if unit in known:
        return told
    return f"{told} {t('ranking.unit_missing', unit=ranking.name(unit))}"


def _leading(ranking: Ranking, measure: str) -> list[str]:
    sheet = ranking.sheet
    return [code for code in sheet.units if sheet.figure(measure, code).rank == 1]


def _leaders(ranking: Ranking, measure: str, subject: str) -> str:
    sheet, t = ranking.sheet, ranking.t
    leaders = _leading(ranking, measure)
    if not leaders:
        known = sheet.count(measure)
        return t("ranking.no_leader", subject=subject, known=known, units=len(sheet.units))
    if len(leaders) > _LEADERS_MAX:
        return t("ranking.many_leaders", subject=subject, count=len(leaders))
    names = tuple(ranking.name(code) for code in leaders)
    return t("ranking.leader", subject=subject, units=names)


def _place(ranking: Ranking, measure: str, unit: str) -> str:
    sheet, t = ranking.sheet, ranking.t
    figure, name = sheet.figure(measure, unit), ranking.name(unit)
    place = format_place(figure.rank, figure.places)
    if place == NONE:
        return t("ranking.unit_unknown", unit=name)
    told = t("ranking.unit_place", unit=name, rank=place, units=len(sheet.units))
    return ", ".join(filter(None, (told, _within_region(ranking, measure, unit))))


def _within_region(ranking: Ranking, measure: str, unit: str) -> str:
    rank = ranking.sheet.region_rank(unit, measure)
    if rank is None:
        return ""
    return ranking.t("ranking.in_region", rank=rank, units=len(ranking.sheet.region(unit)))
