"""The commands and their options. What answers them is imported on demand: help comes at once."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import Annotated, Any

import typer
import typer.main

from ictexplore.i18n import LANGUAGES, translator

Edition = Annotated[str | None, typer.Option("--edition", metavar="CODE")]
UnitName = Annotated[str | None, typer.Option("--unit", metavar="NAME")]
Settings = Annotated[list[str] | None, typer.Option("--set", metavar="CODE=SCORE")]
Language = Annotated[str, typer.Option("--language", metavar="|".join(LANGUAGES))]
Draws = Annotated[str, typer.Option("--draws", metavar="N")]
Seed = Annotated[str, typer.Option("--seed", metavar="N")]
Spread = Annotated[str, typer.Option("--spread", metavar="0…1")]
Rivals = Annotated[list[str] | None, typer.Option("--rivals", metavar="hold|repeat|gain=X|NAME=X")]
Ranks = Annotated[list[str] | None, typer.Option("--rank", metavar="N")]
Composites = Annotated[list[str] | None, typer.Option("--composite", metavar="SCORE")]
AboveMean = Annotated[bool, typer.Option("--above-mean")]
Pillars = Annotated[list[str] | None, typer.Option("--pillar", metavar="CODE=N|mean")]
PillarMeans = Annotated[list[str] | None, typer.Option("--pillar-above-mean", metavar="CODE")]
Plan = Annotated[str | None, typer.Option("--plan", metavar="NAME")]
Caps = Annotated[list[str] | None, typer.Option("--max", metavar="CODE=SCORE")]
Efforts = Annotated[list[str] | None, typer.Option("--effort", metavar="CODE=NUMBER")]
Count = Annotated[str, typer.Option("--count", metavar="N")]
Gain = Annotated[str | None, typer.Option("--gain", metavar="SCORE")]
AsJson = Annotated[bool, typer.Option("--json")]

_HELP = {
    "whatif": "cli.help_whatif",
    "editions": "cli.help_editions",
    "check": "cli.help_check",
    "rank": "cli.help_rank",
    "profile": "cli.help_profile",
    "ledger": "ledger.help",
    "certainty": "certainty.help",
    "draws": "certainty.help_draws",
    "seed": "certainty.help_seed",
    "spread": "certainty.help_spread",
    "goal": "cli.help_goal",
    "ladder": "cli.help_ladder",
    "edition": "cli.help_edition",
    "unit": "cli.help_unit",
    "settings": "cli.help_set",
    "rivals": "cli.help_rivals",
    "place": "cli.help_goal_rank",
    "composite": "cli.help_goal_composite",
    "above_mean": "cli.help_goal_mean",
    "pillars": "cli.help_goal_pillar",
    "pillars_above_mean": "cli.help_goal_pillar_mean",
    "plan": "cli.help_goal_plan",
    "caps": "cli.help_goal_caps",
    "efforts": "cli.help_goal_efforts",
    "count": "cli.help_count",
    "gain": "cli.help_gain",
    "language": "cli.help_language",
    "as_json": "cli.help_json",
}


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


def build_app(language: str) -> Any:  # noqa: ANN401 -- typer keeps the command's type to itself
    """Return the command line with its help in ``language``."""
    t = translator(language)
    app = typer.Typer(
        help=t("cli.help"),
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for command in (rank, profile, whatif, goal, ladder, ledger, certainty, editions, check):
        app.command(help=t(_HELP[command.__name__]))(command)
    group: Any = typer.main.get_command(app)
    for subcommand in group.commands.values():
        for param in subcommand.params:
            param.help = t(_HELP[param.name])
    return group


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    given = typed_arguments() if arguments is None else list(arguments)
    for stream in (sys.stdout, sys.stderr):
        # Vietnamese reads the same on a terminal or in a pipe of any locale.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    build_app(asked_language(given))(args=given)


def typed_arguments() -> list[str]:
    """Return the arguments of the process as UTF-8, whatever the locale made of them."""
    return [os.fsencode(argument).decode("utf-8", "replace") for argument in sys.argv[1:]]


def asked_language(arguments: Sequence[str]) -> str:
    """Return the language the arguments ask for, before they are parsed: help needs it."""
    for name, value in pairwise([*arguments, ""]):
        asked = value if name == "--language" else name.removeprefix("--language=")
        if name.startswith("--language") and asked in LANGUAGES:
            return asked
    return LANGUAGES[0]
