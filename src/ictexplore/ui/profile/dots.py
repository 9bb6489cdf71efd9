"""The frame of the dot plot, and the words that go with it."""

from __future__ import annotations

import math
from fractions import Fraction
from html import escape

import pandas as pd

from ictexplore.charts.dot_plot import MARKS
from ictexplore.engine.profile import Line
from ictexplore.engine.sheet import NOTHING, rounded
from ictexplore.i18n import Translator, format_score
from ictexplore.i18n.places import NONE, format_place, format_printed_score
from ictexplore.model import COMPOSITE, SCORE_MAX, Printed
from ictexplore.ui.profile.words import Subject, line_label

_BEST_MAX = 3
_KEYS = {
    "span": "profile.mark_span",
    "national": "profile.mark_national",
    "region": "profile.mark_region",
    "best": "profile.mark_best",
    "earlier": "profile.mark_earlier",
}


def dot_frame(subject: Subject) -> pd.DataFrame:
    """Return a row a measure of which a figure of the unit or a mean of others is known."""
    return pd.DataFrame([_row(line, subject) for line in subject.profile.lines if is_shown(line)])


def is_shown(line: Line) -> bool:
    """Return whether there is anything to say of the unit by this measure."""
    return line.figure != NOTHING


def mark_names(frame: pd.DataFrame, subject: Subject) -> dict[str, str]:
    """Return what each mark means; only those that are drawn."""
    drawn = ["unit", *(["span"] if frame["low"].notna().any() else [])]
    drawn += [name for name in MARKS if frame[name].notna().any()]
    names = {name: subject.t(key) for name, key in _KEYS.items()}
    names["unit"] = subject.profile.unit.name.in_language(subject.t.language)
    return {name: names[name] for name in drawn}


def legend_html(frame: pd.DataFrame, subject: Subject) -> str:
    """Return what each mark means as a list."""
    names = mark_names(frame, subject)
    items = "".join(
        f'<li class="ix-key-{mark}">{escape(name)}</li>' for mark, name in names.items()
    )
    label = escape(subject.sheet.table.edition.title.in_language(subject.t.language))
    return f'<ul class="ix-keys" aria-label="{label}">{items}</ul>'


def describe(subject: Subject) -> str:
    """Return the plot in words, measure by measure."""
    t = subject.t
    return " ".join(
        t(
            "profile.alt_line",
            measure=line.measure.name,
            figure=line_label(line, t),
            national=mean_text(line.national, t),
        )
        for line in subject.profile.lines
        if is_shown(line)
    )


def _row(line: Line, subject: Subject) -> dict[str, object]:
    t, sheet = subject.t, subject.sheet
    low, high = line.span or (None, None)
    best = sheet.figure(line.measure.code, line.best[0]).score if line.best else None
    return {
        "name": line.measure.name.in_language(t.language),
        "is_total": line.measure.kind in {COMPOSITE, "pillar"},
        "label": line_label(line, t),
        "low": _share(low),
        "high": _share(high),
        "unit": _share(line.figure.score),
        "national": _mean(line.national),
        "national_label": mean_text(line.national, t),
        "region": _mean(line.region),
        "region_label": mean_text(line.region, t),
        "best": _share(best),
        "best_label": _best_text(line, best, subject),
        "earlier": _share(line.earlier.score),
        "earlier_label": _earlier_text(line, t),
    }


def _share(score: Printed | None) -> float:
    return math.nan if score is None else score.value / SCORE_MAX


def _mean(mean: Fraction | None) -> float:
    return math.nan if mean is None else float(mean / SCORE_MAX)


def mean_text(mean: Fraction | None, t: Translator) -> str:
    """Return a mean to four decimals, or that there is none."""
    return NONE if mean is None else format_score(rounded(mean), t.language)


def _best_text(line: Line, best: Printed | None, subject: Subject) -> str:
    if best is None:
        return NONE
    t, table = subject.t, subject.sheet.table
    score = format_printed_score(best, t.language)
    if len(line.best) > _BEST_MAX:
        return t("profile.best_many", score=score, count=len(line.best))
    names = tuple(table.standing(code).unit.name for code in line.best)
    return t("profile.best_of", score=score, units=names)


def _earlier_text(line: Line, t: Translator) -> str:
    if line.earlier == NOTHING:
        return NONE
    place = format_place(line.earlier.rank, line.earlier.places)
    score = format_printed_score(line.earlier.score, t.language)
    return score if place == NONE else f"{score} · {t('profile.rank', rank=place)}"
