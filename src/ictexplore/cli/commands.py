"""The commands that answer questions; what answers is imported on demand: help comes at once."""

from __future__ import annotations

import typer

from ictexplore.cli.options import (
    AboveMean,
    AsJson,
    Caps,
    Composites,
    Count,
    Draws,
    Edition,
    Efforts,
    Gain,
    Language,
    PillarMeans,
    Pillars,
    Plan,
    Ranks,
    Rivals,
    Seed,
    Settings,
    Spread,
    UnitName,
)
from ictexplore.i18n import LANGUAGES


def whatif(  # noqa: PLR0913, PLR0917 -- each argument is an option of the command
    edition: Edition = None,
    unit: UnitName = None,
    settings: Settings = None,
    rivals: Rivals = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,  # noqa: FBT002 -- a flag, by its nature
) -> None:
    """Print what a scenario yields."""
    from ictexplore.cli.whatif import print_outcome  # noqa: PLC0415

    print_outcome(edition, unit, settings or [], rivals or [], language=language, as_json=as_json)


def goal(  # noqa: PLR0913, PLR0917 -- each argument is an option of the command
    edition: Edition = None,
    unit: UnitName = None,
    place: Ranks = None,
    composite: Composites = None,
    above_mean: AboveMean = False,  # noqa: FBT002 -- a flag, by its nature
    pillars: Pillars = None,
    pillars_above_mean: PillarMeans = None,
    plan: Plan = None,
    caps: Caps = None,
    efforts: Efforts = None,
    rivals: Rivals = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Print what a goal takes."""
    from ictexplore.cli.goal import print_goal  # noqa: PLC0415
    from ictexplore.cli.goal_options import GoalOptions  # noqa: PLC0415

    options = GoalOptions(
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
    print_goal(edition, unit, options, language=language, as_json=as_json)


def ladder(  # noqa: PLR0913, PLR0917 -- each argument is an option of the command
    edition: Edition = None,
    unit: UnitName = None,
    count: Count = "5",
    gain: Gain = None,
    rivals: Rivals = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Print who stands just above and below a unit."""
    from ictexplore.cli.ladder import LadderOptions, print_ladder  # noqa: PLC0415

    options = LadderOptions(count, gain, rivals or ())
    print_ladder(edition, unit, options, language=language, as_json=as_json)


def editions(language: Language = LANGUAGES[0], as_json: AsJson = False) -> None:  # noqa: FBT002
    """Print the editions."""
    from ictexplore.cli.editions import print_editions  # noqa: PLC0415

    print_editions(language=language, as_json=as_json)


def rank(
    edition: Edition = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Print the ranking of an edition."""
    from ictexplore.cli.rank import print_ranking  # noqa: PLC0415

    print_ranking(edition, language=language, as_json=as_json)


def profile(
    edition: Edition = None,
    unit: UnitName = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Print the profile of a unit."""
    from ictexplore.cli.profile import print_profile  # noqa: PLC0415

    print_profile(edition, unit, language=language, as_json=as_json)


def ledger(
    edition: Edition = None,
    unit: UnitName = None,
    rivals: Rivals = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Print where a unit loses points."""
    from ictexplore.cli.ledger import print_ledger  # noqa: PLC0415

    print_ledger(edition, unit, rivals or (), language=language, as_json=as_json)


def certainty(  # noqa: PLR0913 -- one argument an option
    edition: Edition = None,
    unit: UnitName = None,
    *,
    draws: Draws = "10000",
    seed: Seed = "1",
    spread: Spread = "0.25",
    rivals: Rivals = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,
) -> None:
    """Print how sure the place of a unit is."""
    from ictexplore.cli.certainty import CertaintyOptions, print_certainty  # noqa: PLC0415

    options = CertaintyOptions(draws, seed, spread, rivals or ())
    print_certainty(edition, unit, options, language=language, as_json=as_json)


def check(language: Language = LANGUAGES[0], as_json: AsJson = False) -> None:  # noqa: FBT002
    """Print what holds and what doesn't; exit 1 when anything doesn't."""
    from ictexplore.cli.check import print_check  # noqa: PLC0415

    if not print_check(language=language, as_json=as_json):
        raise typer.Exit(1)
