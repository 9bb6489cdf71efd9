"""The commands on what a user brings; what answers is imported on demand: help comes at once."""

from __future__ import annotations

from ictexplore.cli.options import (
    Aggregate,
    AsJson,
    Efforts,
    Framework,
    Language,
    Lower,
    Missing,
    Normalise,
    Output,
    OwnCaps,
    OwnChanges,
    OwnComposite,
    OwnRank,
    OwnUnit,
    Posts,
    Scale,
    Target,
    Template,
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
    unit: OwnUnit = None,
    settings: OwnChanges = None,
    place: OwnRank = None,
    composite: OwnComposite = None,
    caps: OwnCaps = None,
    efforts: Efforts = None,
    output: Output = None,
    template: Template = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,
) -> None:
    """Print an index of one's own, or make a file of one of its units."""
    from ictexplore.cli.own_index import print_own_index  # noqa: PLC0415
    from ictexplore.cli.own_index_file import OwnFileOptions  # noqa: PLC0415
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
    asked = OwnFileOptions(
        output=output,
        template=template,
        unit=unit,
        settings=settings or (),
        place=place,
        composite=composite,
        caps=caps or (),
        efforts=efforts or (),
    )
    print_own_index(options, asked, language=language, as_json=as_json)
