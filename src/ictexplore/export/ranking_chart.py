"""A ranking as the chart of a view: as much of it as can be read from the back of a room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from ictexplore.charts.rank_bars import rank_spec
from ictexplore.charts.rank_layout import NAME_ROOM, names_from
from ictexplore.charts.ranking import split_ranking
from ictexplore.charts.ranking_rows import MARKERS, Change
from ictexplore.charts.ranking_window import shorten_ranking
from ictexplore.export.view import Room, Spec
from ictexplore.i18n import Translator, format_score
from ictexplore.i18n.places import format_printed_score
from ictexplore.model import Outcome, Printed

ROWS_MOST = 36
"""Rows that can still be read, in two parts."""
_SCORE_ROOM, _BAR_LEAST = 46, 76
_ROW_LEAST, _ZOOM_MOST = 14.5, 1.4
_KEYS: dict[Change, str] = {
    "passed": "picture.key_passed",
    "level": "picture.key_level",
    "passed_by": "picture.key_passed_by",
}


@dataclass(frozen=True)
class RankingChart:
    """The drawing of a `ranking_frame` for a view."""

    frame: pd.DataFrame
    words: Translator

    def __call__(self, room: Room) -> Sequence[Spec]:
        """Return the ranking in one part or two, its bars long enough to be compared."""
        parts = split_ranking(shorten_ranking(self.frame, ROWS_MOST, self.words.language))
        if not parts:
            return []
        rows = int(parts[0]["rows"].iloc[0])
        zoom = min(
            room.share(len(parts)) / self._least_width,
            room.height / (rows * _ROW_LEAST),
            _ZOOM_MOST,
        )
        return [
            rank_spec(
                part,
                language=self.words.language,
                height_per_row=int(room.height / zoom / rows),
                score_room=_SCORE_ROOM,
            )
            for part in parts
        ]

    @property
    def _least_width(self) -> int:
        is_complete = bool(self.frame["is_complete"].iloc[0])
        return names_from(is_complete=is_complete) + NAME_ROOM + _BAR_LEAST + _SCORE_ROOM

    @property
    def caption(self) -> str:
        """What colours and marks of a scenario mean."""
        t, shown = self.words, set(self.frame["marker"])
        marks = [t(key) for change, key in _KEYS.items() if MARKERS[change] in shown]
        return "; ".join([t("picture.key_scenario"), *marks]) + "."


def plain_scores(
    frame: pd.DataFrame, published: Printed | None, outcome: Outcome, language: str
) -> pd.DataFrame:
    """Return the ranking of a scenario with scores alone at the ends of its bars.

    There is more room for the bars then; the caption tells which score is simulated.
    """
    simulated = format_score(outcome.result.composite, language)
    labels = frame["score_label"].mask(frame["is_simulated"], simulated)
    before = format_printed_score(published, language)
    return frame.assign(score_label=labels.mask(frame["is_ghost"], before))
