"""The options of ``own-index`` as a person at a terminal states them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar, get_args

from ictexplore.i18n import shorten
from ictexplore.model import IctexploreError, ProblemsError
from ictexplore.model.own_index import (
    Aggregation,
    Missing,
    Normalisation,
    Notice,
    OwnFramework,
    OwnSettings,
    Weights,
)
from ictexplore.reading.own_index.numbers import parse_number

_Choice = TypeVar("_Choice", Missing, Normalisation, Weights, Aggregation)

_UNUSED: Mapping[str, frozenset[str]] = {
    "--range": frozenset({"zscore"}),
    "--target": frozenset({"minmax", "prank", "goalposts"}),
    "--goalposts": frozenset({"minmax", "zscore", "prank"}),
}
"""Option → the normalisations that don't ask for it."""


@dataclass(frozen=True, slots=True)
class OwnIndexOptions:
    """The options of ``own-index`` as typed; ``lower`` holds methods or ``level=method``."""

    framework: str | None
    values: str | None
    normalise: str = "minmax"
    scale: tuple[str, str] | None = None
    target: tuple[str, str] | None = None
    goalposts: str | None = None
    missing: str = "rescale"
    weights: str = "given"
    aggregate: str = "arithmetic"
    lower: Sequence[str] = ()


def parse_settings(options: OwnIndexOptions) -> OwnSettings:
    """Return how the index is built, its goalposts aside.

    Raises `ProblemsError` with a sentence for each option that can't be meant.
    """
    problems: list[IctexploreError] = []
    lower, levels = _parse_lower(options.lower, problems)
    settings = OwnSettings(
        missing=_choose("--missing", options.missing, get_args(Missing), problems),
        normalisation=_choose("--normalise", options.normalise, get_args(Normalisation), problems),
        scale=_pair(options.scale, "ownindex.range_form", problems),
        target=_pair(options.target, "ownindex.target_form", problems) or (0.0, 1.0),
        weights=_choose("--weights", options.weights, get_args(Weights), problems),
        top=_choose("--aggregate", options.aggregate, get_args(Aggregation), problems),
        lower=lower,
        levels=levels,
    )
    if settings.scale and settings.scale[0] >= settings.scale[1]:
        problems.append(_refuse_pair("ownindex.range_form", options.scale))
    if settings.target[1] <= 0:
        problems.append(_refuse_pair("ownindex.target_form", options.target))
    if settings.normalisation == "goalposts" and options.goalposts is None:
        problems.append(IctexploreError("ownindex.goalposts_needed"))
    if problems:
        raise ProblemsError(problems)
    return settings


def check_levels(settings: OwnSettings, framework: OwnFramework) -> None:
    """Refuse an aggregation of a level that the framework doesn't have below its index."""
    levels = sorted({node.level for node in framework.aggregates if node.parent is not None})
    wrong = [
        IctexploreError("ownindex.lower_level", given=level, known=tuple(levels) or ("–",))
        for level in settings.levels
        if level not in levels
    ]
    if wrong:
        raise ProblemsError(wrong)


def unused_options(options: OwnIndexOptions) -> Iterator[Notice]:
    """Yield a notice for each option that the normalisation doesn't ask for."""
    given = {
        "--range": options.scale,
        "--target": options.target,
        "--goalposts": options.goalposts,
    }
    for option, methods in _UNUSED.items():
        if given[option] is not None and options.normalise in methods:
            yield Notice("ownindex.unused_option", {"option": option, "method": options.normalise})


def _choose(
    option: str, given: str, known: tuple[_Choice, ...], problems: list[IctexploreError]
) -> _Choice:
    for choice in known:
        if given.strip().lower() == choice:
            return choice
    problems.append(
        IctexploreError("ownindex.choice", option=option, given=shorten(given), known=known)
    )
    return known[0]


def _parse_lower(
    given: Sequence[str], problems: list[IctexploreError]
) -> tuple[Aggregation, Mapping[int, Aggregation]]:
    known: tuple[Aggregation, ...] = get_args(Aggregation)
    lower, levels = known[0], {}
    for text in given:
        level, equals, method = (part.strip().lower() for part in text.rpartition("="))
        found = next((choice for choice in known if choice == method), None)
        if found is None or (equals and not (level.isascii() and level.isdecimal())):
            problems.append(
                IctexploreError("ownindex.lower_form", given=shorten(text), known=known)
            )
        elif equals:
            levels[int(level[:9])] = found
        else:
            lower = found
    return lower, levels


def _pair(
    given: tuple[str, str] | None, key: str, problems: list[IctexploreError]
) -> tuple[float, float] | None:
    if given is None:
        return None
    try:
        first, second = map(parse_number, given)
    except ValueError:
        first = second = math.nan
    if math.isnan(first) or math.isnan(second):
        problems.append(_refuse_pair(key, given))
        return None
    return first, second


def _refuse_pair(key: str, given: tuple[str, str] | None) -> IctexploreError:
    return IctexploreError(key, given=shorten(" ".join(given or ())))
