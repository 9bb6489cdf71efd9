"""The command line: its commands put together, their help in the language asked for."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import typer
import typer.main

from ictexplore.cli import commands, data_commands, output_commands, own_commands
from ictexplore.cli.options import HELP
from ictexplore.i18n import LANGUAGES, translator

_COMMANDS = (
    *(commands.rank, commands.profile, commands.whatif, commands.goal, commands.ladder),
    *(commands.ledger, commands.certainty, output_commands.export),
    *(output_commands.brief, output_commands.query, output_commands.package),
    *(own_commands.own_index, commands.editions, commands.check),
    *(data_commands.import_, data_commands.imports, data_commands.forget),
)
"""In the order of the help."""


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
    for command in _COMMANDS:
        # A word of Python, such as import, is no name of a function.
        name = command.__name__.strip("_")
        app.command(name=name.replace("_", "-"), help=t(HELP[name]))(command)
    group: Any = typer.main.get_command(app)
    for name, subcommand in group.commands.items():
        for param in subcommand.params:
            param.help = t(HELP.get(f"{name}.{param.name}") or HELP[param.name])
    return group


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    if arguments is None and sys.getfilesystemencoding() != "utf-8":
        # A locale without Vietnamese letters couldn't name the files that people ask for.
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606
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
