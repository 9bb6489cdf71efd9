"""The three cards of a profile: place, score, pillars."""

from __future__ import annotations

from ictexplore.engine.profile import Line
from ictexplore.engine.sheet import NOTHING, rounded
from ictexplore.export.cards import Card, Figure
from ictexplore.i18n import format_change, format_rank, format_score
from ictexplore.i18n.places import NONE, format_place, format_printed_score
from ictexplore.model import Edition
from ictexplore.ui.profile.words import Subject


def profile_cards(subject: Subject, earlier: Edition | None) -> tuple[Card, Card, Card]:
    """Return place, score and pillars, each with what it is compared with."""
    return _rank_card(subject, earlier), _score_card(subject, earlier), _pillars_card(subject)


def _rank_card(subject: Subject, earlier: Edition | None) -> Card:
    t, profile, line = subject.t, subject.profile, subject.profile.composite
    title = t("common.rank")
    if line is None or line.figure.places is None:
        return Card(title, [Figure(NONE)], t("common.unknown"))
    note = ""
    if profile.region_rank is not None:
        note = t(
            "profile.region_place",
            rank=profile.region_rank,
            units=profile.region_units,
            region=profile.unit.region,
        )
    shown = format_rank(line.figure.places, len(subject.sheet.units))
    return Card(title, [Figure(shown, change=_climb(line, earlier, subject))], note)


def _climb(line: Line, earlier: Edition | None, subject: Subject) -> str:
    now, before = line.figure.rank, line.earlier.rank
    if earlier is None or now is None or before is None:
        return ""
    key = "overview.same"
    if now != before:
        key = "overview.up" if now < before else "overview.down"
    return subject.t(key, places=abs(before - now), year=earlier.year)


def _score_card(subject: Subject, earlier: Edition | None) -> Card:
    t, line = subject.t, subject.profile.composite
    title = t("common.composite")
    if line is None or line.figure.score is None:
        return Card(title, [Figure(NONE)], t("common.unknown"))
    change = ""
    if earlier and line.earlier.score:
        moved = line.figure.score.value - line.earlier.score.value
        change = t("overview.since", change=format_change(moved, t.language), year=earlier.year)
    note = ""
    if line.national is not None:
        note = t("profile.national_mean", score=format_score(rounded(line.national), t.language))
    shown = format_printed_score(line.figure.score, t.language)
    return Card(title, [Figure(shown, change=change)], note)


def _pillars_card(subject: Subject) -> Card:
    t, pillars = subject.t, subject.profile.pillars
    if not pillars:
        return Card(t("common.pillars"), [], t("common.no_pillars"))
    return Card(t("common.pillars"), [_pillar_figure(line, subject) for line in pillars])


def _pillar_figure(line: Line, subject: Subject) -> Figure:
    t, figure = subject.t, line.figure
    name = line.measure.name.in_language(t.language)
    if figure == NOTHING:
        return Figure(NONE, label=name)
    place = format_place(figure.rank, figure.places)
    told = "" if place == NONE else t("profile.rank", rank=place)
    return Figure(format_printed_score(figure.score, t.language), change=told, label=name)
