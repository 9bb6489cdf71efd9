"""How sure a place is, in a sentence."""

from __future__ import annotations

from decimal import Decimal

from ictexplore.export.assumption import assumption_words
from ictexplore.export.sentence import edition_name
from ictexplore.i18n import Translator, format_integer, format_rank, translator
from ictexplore.i18n.differences import format_printed
from ictexplore.model import HOLD, Assumption, EditionTable, RankInterval, UnitCertainty, Weighting

_PERCENT_DECIMALS = 2
"""A unit of 0.0001 is 0.01 per cent."""


def certainty_sentence(
    table: EditionTable,
    certainty: UnitCertainty,
    weighting: Weighting,
    assumption: Assumption = HOLD,
    *,
    language: str,
) -> str:
    """Say where the unit stands, between which places it is certain to stay, and why.

    Certain is only what holds for all weights within the range; what the draws gave is told as
    what most of them gave.
    """
    t = translator(language, table.edition.origin)
    of = len(table.standings)
    return t(
        "certainty.sentence",
        stands=_stands(table, certainty, assumption, t),
        spread=format_spread(weighting.spread, language),
        certain=t(
            "certainty.certain_one" if certainty.certain.is_exact else "certainty.certain_within",
            rank=_place(certainty.certain, of),
        ),
        draws=format_integer(weighting.draws, language),
        drawn=_place(certainty.drawn.within, of),
        rounding=t(
            "certainty.rounding_one"
            if certainty.rounding.is_exact
            else "certainty.rounding_within",
            rank=_place(certainty.rounding, of),
        ),
    )


def _stands(
    table: EditionTable, certainty: UnitCertainty, assumption: Assumption, t: Translator
) -> str:
    rivals = assumption_words(table, assumption, language=t.language)
    told = {
        "unit": table.standing(certainty.unit).unit.name,
        "place": format_rank(certainty.rank, len(table.standings)),
        "edition": edition_name(table.edition, t.language),
    }
    if assumption.is_hold:
        return t("certainty.stands", **told)
    return t("certainty.stands_assumed", rivals=rivals, **told)


def certainty_tests(
    table: EditionTable,
    certainty: UnitCertainty,
    weighting: Weighting,
    published: RankInterval | None = None,
    *,
    language: str,
) -> list[tuple[str, RankInterval]]:
    """Return what was tried, in words, and the places it leaves open, the published first.

    ``published`` is the published place where ``certainty`` is that of moved rivals.
    """
    t = translator(language, table.edition.origin)
    draws = format_integer(weighting.draws, language)
    spread = format_spread(weighting.spread, language)
    median, geometric = certainty.drawn.median, certainty.geometric_rank
    assumed = [(t("certainty.assumed"), certainty.rank)] if published else []
    return [
        (t("certainty.published"), published or certainty.rank),
        *assumed,
        (t("certainty.row_rounding"), certainty.rounding),
        (t("certainty.row_certain", spread=spread), certainty.certain),
        (t("certainty.row_drawn", draws=draws), certainty.drawn.within),
        (t("certainty.row_extremes", draws=draws), certainty.drawn.extremes),
        (t("certainty.row_median", draws=draws), RankInterval(median, median)),
        *(
            (
                t("certainty.row_without", dimension=table.framework.dimension(code).name),
                RankInterval(rank, rank),
            )
            for code, rank in certainty.without.items()
        ),
        (t("certainty.row_geometric"), RankInterval(geometric, geometric)),
    ]


def format_spread(spread: int, language: str) -> str:
    """Return a spread in units of 0.0001 as per cent: 2500 is ``25``, 1250 is ``12,5``."""
    percent = Decimal(spread).scaleb(-_PERCENT_DECIMALS).normalize()
    return format_printed(f"{percent:f}", language)


def _place(rank: RankInterval, of: int) -> str:
    return format_rank(rank, of).removesuffix(f"/{of}")
