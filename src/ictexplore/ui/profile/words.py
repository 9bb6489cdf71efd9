"""What a profile says in sentences: the headline, what stands out, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ictexplore.engine.profile import Line, Profile
from ictexplore.engine.sheet import NOTHING, Sheet
from ictexplore.export.sentence import edition_name
from ictexplore.i18n import Translator
from ictexplore.i18n.places import format_place, format_printed_score


@dataclass(frozen=True, slots=True)
class Subject:
    """A unit's profile, the sheet it was taken from, and the language it is read in."""

    profile: Profile
    sheet: Sheet
    t: Translator

    @property
    def edition(self) -> str:
        """Short name of the edition."""
        return edition_name(self.sheet.table.edition, self.t.language)

    @property
    def is_known(self) -> bool:
        """Whether the edition has any figure of the unit."""
        return any(line.figure != NOTHING for line in self.profile.lines)


def headline(subject: Subject) -> str:
    """Return where the unit stands, what it is best at and where it lags."""
    profile, t = subject.profile, subject.t
    unit, composite = profile.unit.name, profile.composite
    if not subject.is_known:
        return t("profile.nothing", unit=unit, edition=subject.edition)
    if composite is None or composite.figure.places is None:
        return t("profile.no_composite", unit=unit, edition=subject.edition)
    place = format_place(composite.figure.rank, composite.figure.places)
    units = len(subject.sheet.units)
    told = t("profile.place", unit=unit, edition=subject.edition, rank=place, units=units)
    parts = [told]
    if profile.strengths:
        parts.append(t("profile.best_at", measures=_names(profile.strengths[:1])))
    if profile.weaknesses:
        parts.append(t("profile.lags_at", measures=_names(profile.weaknesses[:1])))
    return "; ".join(parts)


def highlight(line: Line, t: Translator) -> tuple[str, str]:
    """Return a strength's or weakness's name, and its rank beside the composite's."""
    gap = line.gap or 0
    key = "profile.ahead" if gap > 0 else "profile.behind"
    place = format_place(line.figure.rank, line.figure.places)
    return line.measure.name.in_language(t.language), t(key, rank=place, places=abs(gap))


def line_label(line: Line, t: Translator) -> str:
    """Return score and rank: «0,4967 · hạng 28»."""
    figure = line.figure
    if figure == NOTHING:
        return t("common.unknown")
    score = format_printed_score(figure.score, t.language)
    if figure.places is None:
        return score
    place = t("profile.rank", rank=format_place(figure.rank, figure.places))
    return f"{score} · {place}" if figure.score else place


def _names(lines: Sequence[Line]) -> tuple[object, ...]:
    return tuple(line.measure.name for line in lines)
