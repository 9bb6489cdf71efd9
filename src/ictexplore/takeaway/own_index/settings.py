"""How an own index is built, in words."""

from __future__ import annotations

from collections.abc import Mapping

from ictexplore.i18n import Translator
from ictexplore.model.own_index import (
    Aggregation,
    Missing,
    Normalisation,
    OwnFramework,
    OwnSettings,
    Weights,
)
from ictexplore.takeaway.own_index.words import write_number

MISSING_WORDS: Mapping[Missing, str] = {
    "rescale": "ownpage.missing_rescale",
    "mean": "ownpage.missing_mean",
    "none": "ownpage.missing_none",
}
NORMALISE_WORDS: Mapping[Normalisation, str] = {
    "minmax": "ownpage.normalise_minmax",
    "goalposts": "ownpage.normalise_goalposts",
    "zscore": "ownpage.normalise_zscore",
    "prank": "ownpage.normalise_prank",
}
WEIGHTS_WORDS: Mapping[Weights, str] = {
    "given": "ownpage.weights_given",
    "equal": "ownpage.weights_equal",
    "pca": "ownpage.weights_pca",
}
METHODS_WORDS: Mapping[Aggregation, str] = {
    "arithmetic": "ownpage.method_arithmetic",
    "geometric": "ownpage.method_geometric",
    "harmonic": "ownpage.method_harmonic",
}


def settings_words(settings: OwnSettings, t: Translator) -> str:
    """Return in one line how the index is built."""
    return t(
        "ownpage.settings_said",
        normalise=normalise_words(settings, t),
        weights=t(WEIGHTS_WORDS[settings.weights]),
        method=t(METHODS_WORDS[settings.top]),
        missing=t(MISSING_WORDS[settings.missing]),
    )


def normalise_words(settings: OwnSettings, t: Translator) -> str:
    """Return how values are brought to one scale, and to which."""
    normalise = t(NORMALISE_WORDS[settings.normalisation])
    if settings.normalisation == "zscore":
        return normalise
    low, high = (write_number(number, t) for number in settings.range)
    return t("ownpage.scale_said", normalise=normalise, low=low, high=high)


def levels_words(settings: OwnSettings, framework: OwnFramework, t: Translator) -> tuple[str, ...]:
    """Return for each level of aggregates, the index first, how it is made of what is below."""
    levels = {node.level: settings.aggregation(node) for node in framework.aggregates}
    top = framework.root.level
    levels[top] = settings.top
    return tuple(
        t("ownfile.level", level=level, method=t(METHODS_WORDS[levels[level]]))
        for level in sorted(levels, reverse=True)
    )
