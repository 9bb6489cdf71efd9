"""The options of the commands, and where their help stands in the catalogues."""

from __future__ import annotations

from typing import Annotated

import typer

from ictexplore.i18n import LANGUAGES

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
Framework = Annotated[str | None, typer.Option("--framework", metavar="FILE")]
Values = Annotated[str | None, typer.Option("--values", metavar="FILE")]
Normalise = Annotated[str, typer.Option("--normalise", metavar="minmax|zscore|prank|goalposts")]
Scale = Annotated[tuple[str, str] | None, typer.Option("--range", metavar="LOWER UPPER")]
Target = Annotated[tuple[str, str] | None, typer.Option("--target", metavar="MEAN SD")]
Posts = Annotated[str | None, typer.Option("--goalposts", metavar="FILE")]
Missing = Annotated[str, typer.Option("--missing", metavar="rescale|mean|none")]
Weights = Annotated[str, typer.Option("--weights", metavar="given|equal|pca")]
Aggregate = Annotated[str, typer.Option("--aggregate", metavar="arithmetic|geometric|harmonic")]
Lower = Annotated[list[str] | None, typer.Option("--lower", metavar="[LEVEL=]METHOD")]
Output = Annotated[str | None, typer.Option("--output", "--out", metavar="FILE.pptx|.xlsx")]
OwnUnit = Annotated[str | None, typer.Option("--unit", metavar="NAME")]
OwnChanges = Annotated[list[str] | None, typer.Option("--set", metavar="CODE=VALUE")]
OwnRank = Annotated[str | None, typer.Option("--rank", metavar="N")]
OwnComposite = Annotated[str | None, typer.Option("--composite", metavar="SCORE")]
OwnCaps = Annotated[list[str] | None, typer.Option("--max", metavar="CODE=VALUE")]
Sql = Annotated[str, typer.Argument(metavar="SQL")]
Out = Annotated[str | None, typer.Option("--out", metavar="FILE")]
Folder = Annotated[str | None, typer.Option("--out", metavar="FOLDER")]
UnitNames = Annotated[str | None, typer.Option("--unit", metavar="all|NAME[,NAME…]")]
Again = Annotated[bool, typer.Option("--again")]
Template = Annotated[str | None, typer.Option("--template", metavar="FILE")]
Width = Annotated[str, typer.Option("--width", metavar="1920|3840")]
Address = Annotated[str, typer.Option("--address", metavar="https://HOST")]
AsJson = Annotated[bool, typer.Option("--json")]

HELP = {
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
    "own_index": "ownindex.help",
    "framework": "ownindex.help_framework",
    "values": "ownindex.help_values",
    "normalise": "ownindex.help_normalise",
    "scale": "ownindex.help_range",
    "target": "ownindex.help_target",
    "goalposts": "ownindex.help_goalposts",
    "missing": "ownindex.help_missing",
    "weights": "ownindex.help_weights",
    "aggregate": "ownindex.help_aggregate",
    "lower": "ownindex.help_lower",
    "output": "ownfile.help_output",
    "own-index.unit": "ownfile.help_unit",
    "own-index.settings": "ownfile.help_set",
    "own-index.place": "ownfile.help_rank",
    "own-index.composite": "ownfile.help_composite",
    "own-index.caps": "ownfile.help_max",
    "own-index.efforts": "ownfile.help_effort",
    "export": "output.help_export",
    "query": "query.help",
    "package": "query.help_package",
    "sql": "query.help_sql",
    "out": "output.help_out",
    "brief": "deck.help_brief",
    "units": "deck.help_units",
    "folder": "deck.help_folder",
    "again": "deck.help_again",
    "template": "output.help_template",
    "width": "output.help_width",
    "address": "output.help_address",
    "import": "import.help",
    "imports": "import.help_imports",
    "forget": "import.help_forget",
    "file": "import.help_file",
    "import.framework": "import.help_framework",
    "source": "import.help_source",
    "source_url": "import.help_source_url",
    "published": "import.help_published",
    "dry_run": "import.help_dry_run",
    "accept": "import.help_accept",
    "replace": "import.help_replace",
    "code": "import.help_code",
    "version": "import.help_version",
    "language": "cli.help_language",
    "as_json": "cli.help_json",
}
"""Name of a command or of its parameter → key of its help; with its command where that differs."""
