"""Tidy frames in, Altair charts out, all in one look."""

from ictexplore.charts.rank_bars import rank_bars, rank_spec
from ictexplore.charts.rank_words import describe_ranking
from ictexplore.charts.ranking import count_unknown, ranking_frame, split_ranking
from ictexplore.charts.theme import Palette, palette, register_fonts, themed

__all__ = [
    "Palette",
    "count_unknown",
    "describe_ranking",
    "palette",
    "rank_bars",
    "rank_spec",
    "ranking_frame",
    "register_fonts",
    "split_ranking",
    "themed",
]
