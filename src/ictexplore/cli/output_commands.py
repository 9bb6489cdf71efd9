"""The commands that make files; what makes them is imported on demand: help comes at once."""

from __future__ import annotations

import typer

from ictexplore.cli.options import (
    AboveMean,
    Address,
    Again,
    AsJson,
    Caps,
    Composites,
    Edition,
    Efforts,
    Folder,
    Language,
    Out,
    PillarMeans,
    Pillars,
    Plan,
    Ranks,
    Rivals,
    Settings,
    Sql,
    Template,
    UnitName,
    UnitNames,
    Width,
)
from ictexplore.i18n import LANGUAGES


def export(  # noqa: PLR0913 -- one argument an option
    edition: Edition = None,
    unit: UnitName = None,
    *,
    settings: Settings = None,
    rivals: Rivals = None,
    place: Ranks = None,
    composite: Composites = None,
    above_mean: AboveMean = False,
    pillars: Pillars = None,
    pillars_above_mean: PillarMeans = None,
    plan: Plan = None,
    caps: Caps = None,
    efforts: Efforts = None,
    out: Out = None,
    template: Template = None,
    width: Width = "1920",
    address: Address = "",
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,
) -> None:
    """Make a file of a scenario or of what is published."""
    from ictexplore.cli.export import FileOptions, ScenarioOptions, print_export  # noqa: PLC0415
    from ictexplore.cli.goal_options import GoalOptions  # noqa: PLC0415

    goals = GoalOptions(
        ranks=place or (),
        composites=composite or (),
        above_mean=above_mean,
        pillars=pillars or (),
        pillars_above_mean=pillars_above_mean or (),
        plan=plan,
        caps=caps or (),
        efforts=efforts or (),
        rivals=rivals or (),
    )
    asked, options = (
        ScenarioOptions(settings or (), goals),
        FileOptions(out, template, width, address),
    )
    print_export(edition, unit, asked, options, language=language, as_json=as_json)


def query(
    sql: Sql,
    out: Out = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,  # noqa: FBT002 -- a flag, by its nature
) -> None:
    """Print what a statement in SQL finds."""
    from ictexplore.cli.query import print_query  # noqa: PLC0415

    print_query(sql, out, language=language, as_json=as_json)


def package(
    out: Out = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Write all bundled data as one file."""
    from ictexplore.cli.query import print_package  # noqa: PLC0415

    print_package(out, language=language, as_json=as_json)


def brief(  # noqa: PLR0913 -- one argument an option
    edition: Edition = None,
    units: UnitNames = None,
    *,
    folder: Folder = None,
    template: Template = None,
    again: Again = False,
    address: Address = "",
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,
) -> None:
    """Make a deck for each of many units; exit 1 where some could not be made."""
    from ictexplore.cli.brief import BriefOptions, print_briefs  # noqa: PLC0415

    options = BriefOptions(folder, template, address, again=again)
    if not print_briefs(edition, units, options, language=language, as_json=as_json):
        raise typer.Exit(1)
