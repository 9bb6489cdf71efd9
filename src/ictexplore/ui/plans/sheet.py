"""What is on record of a unit's plans: targets beside the figures that tell of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ictexplore.engine.targets import PillarCheck, check_pillar, distance_left
from ictexplore.i18n import Translator
from ictexplore.model import EditionTable, Text
from ictexplore.store import PlanFigure, read_indicators, read_targets
from ictexplore.ui.cache import get_editions, get_mergers, get_table
from ictexplore.ui.stores import get_store, per_store


@dataclass(frozen=True, slots=True)
class Goal:
    """A target with the figures of the same thing, in the same scope, oldest first."""

    target: PlanFigure
    actuals: tuple[PlanFigure, ...]

    @property
    def latest(self) -> PlanFigure | None:
        """The newest figure there is."""
        return self.actuals[-1] if self.actuals else None

    @property
    def result(self) -> PlanFigure | None:
        """The figure that says how it ended: of the target's year or later."""
        latest = self.latest
        return latest if latest and latest.year >= self.target.year else None

    @property
    def left(self) -> float | None:
        """What the newest figure lacks to the target; ``None`` where there is no figure."""
        if self.latest is None:
            return None
        return distance_left(self.target.value, self.target.comparator, self.latest.value)


@dataclass(frozen=True, slots=True)
class PillarGoal:
    """A target for the rank of a pillar, checked in every edition since it was set."""

    target: PlanFigure
    checks: tuple[PillarCheck, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All on record of a unit of the 63; ``others`` are figures that no target is about."""

    unit: str
    goals: tuple[Goal, ...]
    pillars: tuple[PillarGoal, ...]
    others: tuple[PlanFigure, ...]

    @property
    def targets(self) -> tuple[PlanFigure, ...]:
        """Every target, those of pillars first."""
        return (*(p.target for p in self.pillars), *(g.target for g in self.goals))


@per_store()
def get_sheets() -> dict[str, Sheet]:
    """Return the sheet of each unit of the 63 that has one, in the order of the articles."""
    targets, indicators = read_targets(get_store()), read_indicators(get_store())
    units = dict.fromkeys(figure.unit for figure in (*targets, *indicators))
    return {
        unit: make_sheet(
            unit,
            [t for t in targets if t.unit == unit],
            [i for i in indicators if i.unit == unit],
        )
        for unit in units
    }


def make_sheet(unit: str, targets: Sequence[PlanFigure], indicators: Sequence[PlanFigure]) -> Sheet:
    """Put targets and figures of the same name and scope together."""
    goals = tuple(
        Goal(target, tuple(sorted((i for i in indicators if _is_same(i, target)), key=_year)))
        for target in targets
        if target.measure is None
    )
    paired = {figure.code for goal in goals for figure in goal.actuals}
    others = tuple(i for i in indicators if i.code not in paired)
    pillars = tuple(PillarGoal(t, _checks(t)) for t in targets if t.measure is not None)
    return Sheet(unit, goals, pillars, others)


def find_sheet(unit: str, unit_system: str) -> Sheet | None:
    """Return the sheet of a unit, or of the member it was recorded for."""
    units = [unit] if unit_system == "63" else get_mergers()[unit]
    return next((get_sheets()[u] for u in units if u in get_sheets()), None)


def former_name(unit: str) -> Text:
    """Return the name of a unit of the 63."""
    return _newest_of_63().standing(unit).unit.name


def find_sources(sheet: Sheet, t: Translator) -> list[tuple[str, str | None]]:
    """Return in words where the figures of a sheet are from, each with its address."""
    figures = (*sheet.targets, *sheet.others)
    told = [
        (t("plans.source", publisher=s.publisher, title=s.title), s.url)
        for s in dict.fromkeys(figure.source for figure in figures)
    ]
    checks = sheet.pillars[0].checks if sheet.pillars else ()
    editions = (get_table(f"dti-{check.year}-63").edition for check in checks)
    told += [
        (t("common.source", publisher=e.source.publisher, year=e.year), e.source.url)
        for e in editions
    ]
    return told


def pillar_name(goal: PillarGoal) -> Text:
    """Return the name of the pillar that a target is about."""
    pillars = _newest_of_63().framework.pillars
    return next(p.name for p in pillars if p.code == goal.target.measure)


def _newest_of_63() -> EditionTable:
    return get_table(next(e.code for e in get_editions() if e.unit_system == "63"))


def met_by_year(goals: Iterable[PillarGoal]) -> dict[int, int]:
    """Return how many pillar targets each year's edition met, oldest first."""
    checks = [check for goal in goals for check in goal.checks]
    return {
        year: sum(c.is_met for c in checks if c.year == year)
        for year in sorted({c.year for c in checks})
    }


def _checks(target: PlanFigure) -> tuple[PillarCheck, ...]:
    """Check a pillar in every DTI of the 63 up to the target's year, the year it was set on."""
    editions = [
        e
        for e in get_editions()
        if (e.index, e.unit_system) == ("dti", "63")
        and (target.set_in or 0) <= e.year <= target.year
    ]
    found = []
    for edition in sorted(editions, key=lambda e: e.year):
        table = get_table(edition.code)
        pillar = next((p for p in table.framework.pillars if p.code == target.measure), None)
        check = check_pillar(table, pillar, target.unit, int(target.value)) if pillar else None
        if check is not None:
            found.append(check)
    return tuple(found)


def _is_same(one: PlanFigure, other: PlanFigure) -> bool:
    return (one.name, one.scope, one.measurement_unit) == (
        other.name,
        other.scope,
        other.measurement_unit,
    )


def _year(figure: PlanFigure) -> int:
    return figure.year
