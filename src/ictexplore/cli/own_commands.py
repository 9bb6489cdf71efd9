"""The commands on what a user brings; what answers is imported on demand: help comes at once."""

from __future__ import annotations

from ictexplore.cli.options import (
    Aggregate,
    AsJson,
    Framework,
    Language,
    Lower,
    Missing,
    Normalise,
    Posts,
    Scale,
    Target,
    Values,
    Weights,
)
from ictexplore.i18n import LANGUAGES


def own_index(  # noqa: PLR0913 -- one argument an option
    framework: Framework = None,
    values: Values = None,
    *,
    normalise: Normalise = "minmax",
    scale: Scale = None,
    target: Target = None,
    goalposts: Posts = None,
    missing: Missing = "rescale",
    weights: Weights = "given",
    aggregate: Aggregate = "arithmetic",
    lower: Lower = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,
) -> None:
    """Print an index of one's own."""
    from ictexplore.cli.own_index import print_own_index  # noqa: PLC0415
    from ictexplore.cli.own_index_options import OwnIndexOptions  # noqa: PLC0415

    options = OwnIndexOptions(
        framework=framework,
        values=values,
        normalise=normalise,
        scale=scale,
        target=target,
        goalposts=goalposts,
        missing=missing,
        weights=weights,
        aggregate=aggregate,
        lower=lower or (),
    )
    print_own_index(options, language=language, as_json=as_json)
