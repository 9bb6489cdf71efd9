"""Figures of the ledger of lost points, for pages, files and the command line."""

from __future__ import annotations

from fractions import Fraction

from ictexplore.export.before_after import short_name
from ictexplore.i18n import format_points, translator
from ictexplore.i18n.differences import format_printed
from ictexplore.i18n.places import NONE
from ictexplore.model import Against, Climb, EditionTable, Ledger

AGAINST: tuple[Against, ...] = ("maximum", "best", "median", "earlier")
"""The references, in the order of the columns."""

REASONS = {
    "no_predecessor": "ledger.reason_no_predecessor",
    "not_published_before": "ledger.reason_not_published_before",
    "not_all_published": "ledger.reason_not_all_published",
}
"""Why a reference is missing → key of its sentence."""

_POINT_DECIMALS = 5
"""A median can lie half-way between two of 0.0001 points."""

_PLACE_DECIMALS = 2

_NAMED = 2
"""How many dimensions the sentence names."""


def lost_sentence(table: EditionTable, ledger: Ledger, *, language: str) -> str:
    """Say how many points are lost in all, and where most of them."""
    t = translator(language, table.edition.origin)
    unit = table.standing(ledger.unit).unit.name
    worst = [line for line in ledger.lines if line.lost["maximum"] > 0][:_NAMED]
    if not worst:
        return t("analysis.lost_nothing", unit=unit)
    parts = tuple(
        t(
            "analysis.lost_part",
            dimension=short_name(table.framework, line.control, t),
            points=format_points(round(line.lost["maximum"]), language),
        )
        for line in worst
    )
    lost = format_points(round(ledger.columns["maximum"].total or Fraction()), language)
    return t("analysis.lost_title", unit=unit, lost=lost, total=ledger.points, parts=parts)


def plain_points(value: Fraction) -> str:
    """Return points for programs, exact: 693000 units of 0.0001 points are ``69.3000``.

    Half a unit, as a median may have, takes a fifth decimal. ``ValueError`` for anything finer.
    """
    exact = value * 10
    if exact.denominator != 1:
        raise ValueError(value)
    whole, fraction = divmod(abs(exact.numerator), 10**_POINT_DECIMALS)
    decimals = f"{fraction:0{_POINT_DECIMALS}d}".removesuffix("0")
    return f"{'-' if value < 0 else ''}{whole}.{decimals}"


def format_lost(value: Fraction | None, language: str) -> str:
    """Return lost points for people, exact, so that a column adds up as it is read."""
    if value is None:
        return NONE
    return format_printed(plain_points(value), language).replace("-", "\N{MINUS SIGN}")


def format_per_point(climb: Climb | None, language: str) -> str:
    """Return places gained a point, a range where a rival is unknown."""
    if climb is None:
        return NONE
    least, most = (
        format_printed(f"{float(places):.{_PLACE_DECIMALS}f}", language)
        for places in (climb.least, climb.most)
    )
    return least if climb.is_exact else f"{least}{NONE}{most}"
