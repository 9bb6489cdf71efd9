"""How sure a place in an own index is, told: a sentence, and a row a test."""

from __future__ import annotations

from dataclasses import replace

from ictexplore.charts.place_ranges import PlaceRange
from ictexplore.engine.certainty import USUAL
from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.engine.own_index.certainty import OwnCertainty
from ictexplore.engine.own_index.standings import count_ranked
from ictexplore.i18n import Translator, format_integer, format_rank, shorten
from ictexplore.model import RankInterval, Weighting

_CELLS_MAX = 250_000_000
"""Draws × units × codes that are worth waiting for."""
_DRAWS_MIN = 200
_PER_CENT = 100


def find_weighting(index: OwnIndex) -> Weighting:
    """Return how weights are drawn: as for official indices, less often where units are many."""
    cells = len(index.units) * len(index.framework.nodes)
    return replace(USUAL, draws=min(max(_CELLS_MAX // cells, _DRAWS_MIN), USUAL.draws))


def sure_sentence(index: OwnIndex, certainty: OwnCertainty, t: Translator) -> str:
    """Return how far the place moves when every weight may be off."""
    of, weighting = count_ranked(index), certainty.weighting
    return t(
        "ownpage.sure_said",
        unit=shorten(index.units[certainty.unit]),
        place=format_rank(RankInterval(certainty.rank, certainty.rank), of),
        spread=weighting.spread // _PER_CENT,
        draws=format_integer(weighting.draws, t.language),
        within=format_rank(certainty.drawn.within, of),
    )


def find_ranges(index: OwnIndex, certainty: OwnCertainty, t: Translator) -> list[PlaceRange]:
    """Return a row a test: as it stands, weights drawn, each indicator left out."""
    of, drawn = count_ranked(index), certainty.drawn
    draws = format_integer(certainty.weighting.draws, t.language)

    def row(name: str, rank: RankInterval, *, stands: bool = False) -> PlaceRange:
        note = format_rank(rank, of).removesuffix(f"/{of}")
        return PlaceRange(name, rank.best, rank.worst, note, is_published=stands)

    rank = RankInterval(certainty.rank, certainty.rank)
    return [
        row(t("ownpage.sure_stands"), rank, stands=True),
        row(t("certainty.row_drawn", draws=draws), drawn.within),
        row(t("certainty.row_extremes", draws=draws), drawn.extremes),
        *(
            row(
                t("certainty.row_without", dimension=shorten(index.framework.node(code).label)),
                RankInterval(place, place),
            )
            for code, place in certainty.without.items()
            if place
        ),
    ]
