"""The profile as it is taken away."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ictexplore.charts.dot_plot import dot_keys, dot_plot
from ictexplore.charts.keys import with_keys
from ictexplore.charts.room import fitted
from ictexplore.export.view import Figures, Room, Spec, View
from ictexplore.i18n.places import NONE, format_place, format_printed_score
from ictexplore.ui.page import Page
from ictexplore.ui.profile.dots import describe, dot_frame, is_shown, mark_names, mean_text
from ictexplore.ui.profile.words import Subject, headline
from ictexplore.ui.takeaway.parts import page_view

_KEYS_A_LINE = 6
_ROW_LEAST = 18


def profile_view(page: Page, subject: Subject) -> View:
    """Return the unit by every measure."""
    frame, described = dot_frame(subject), describe(subject)
    keys = mark_names(frame, subject) if subject.is_known else {}
    return page_view(
        page,
        finding=headline(subject),
        draw=lambda room: _draw(frame, keys, described, room, page.language),
        table=_figures(subject) if subject.is_known else None,
    )


def _draw(
    frame: pd.DataFrame, names: dict[str, str], described: str, room: Room, language: str
) -> Sequence[Spec]:
    if frame.empty:
        return ()
    chart = dot_plot(frame, description=described, language=language)
    explained = with_keys(chart, dot_keys(names), columns=_KEYS_A_LINE)
    return (fitted(explained, room.width, room.height, least=_ROW_LEAST * len(frame)),)


def _figures(subject: Subject) -> Figures:
    t = subject.t
    heads = ("profile.tip_measure", "profile.col_score", "common.rank", "profile.mark_national")
    rows = [
        (
            line.measure.name.in_language(t.language),
            format_printed_score(line.figure.score, t.language) if line.figure.score else NONE,
            format_place(line.figure.rank, line.figure.places),
            mean_text(line.national, t),
        )
        for line in subject.profile.lines
        if is_shown(line)
    ]
    return Figures(tuple(map(t, heads)), tuple(rows))
