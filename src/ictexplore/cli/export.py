"""``ictexplore export``: one scenario, or what is published of a unit, as a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import typer

from ictexplore.cli.edge import answering, dump
from ictexplore.cli.goal_options import GoalOptions, parse_goal, parse_limits
from ictexplore.cli.lookup import find_any_edition, find_any_unit, open_figures
from ictexplore.cli.material import Question, gather_material
from ictexplore.cli.rivals import assume
from ictexplore.cli.whatif import parse_settings
from ictexplore.cli.writing import find_path, tell_path, write_file
from ictexplore.engine.residual import find_controls
from ictexplore.i18n import format_integer, shorten
from ictexplore.model import EditionTable, IctexploreError
from ictexplore.store import Store
from ictexplore.takeaway.files import SUFFIXES, TEMPLATE_SUFFIX, make_file

WIDTHS = {"1920": 2, "3840": 4}
"""Pixels across a PNG that can be asked for → its scale."""


@dataclass(frozen=True, slots=True)
class FileOptions:
    """Where the file goes and how it is made, as typed."""

    out: str | None
    template: str | None = None
    width: str = "1920"
    address: str = ""


@dataclass(frozen=True, slots=True)
class ScenarioOptions:
    """What the file is about, as typed; ``goals`` hold the rivals too."""

    settings: Sequence[str] = ()
    goals: GoalOptions = field(default_factory=GoalOptions)


def print_export(  # noqa: PLR0913 -- what every command has, and the file
    edition: str | None,
    unit: str | None,
    asked: ScenarioOptions,
    options: FileOptions,
    *,
    language: str,
    as_json: bool,
) -> None:
    """Make the file and print where it is; nothing is left behind where it can't be made."""
    with answering(language, as_json=as_json) as t:
        path, scale = find_path(options.out, SUFFIXES), _find_scale(options.width)
        template = _read_own_template(options.template, path)
        store = open_figures(t)
        table = find_any_edition(store, edition)
        unit_code = find_any_unit(store, table, unit)
        question = find_question(store, table, unit_code, asked)
        material = gather_material(
            store, table, unit_code, question, language=t.language, address=options.address
        )
        # A goal that can't be sought is refused, whether the file tells of it or not.
        _ = material.answer
        suffix = path.suffix.lower()
        size = write_file(path, lambda: make_file(material, suffix, template=template, scale=scale))
        if as_json:
            typer.echo(dump({"file": str(path), "bytes": size}))
        else:
            typer.echo(t("output.made", file=path, size=format_integer(size, t.language)))


def find_question(store: Store, table: EditionTable, unit: str, asked: ScenarioOptions) -> Question:
    """Return what is asked of the unit; `IctexploreError` where it can't be asked.

    Nothing is asked where no option says anything: what is published can be had of every unit.
    """
    goals = asked.goals
    is_goal = goals != GoalOptions(rivals=goals.rivals)
    if not (asked.settings or goals.rivals or is_goal):
        return Question()
    controls = find_controls(table, unit)
    assumption, _ = assume(store, table, unit, goals.rivals)
    return Question(
        parse_settings(asked.settings, controls),
        assumption,
        parse_goal(store, table.framework, goals) if is_goal else None,
        parse_limits(controls, goals),
    )


def _find_scale(given: str) -> int:
    if given.strip() not in WIDTHS:
        known = tuple(WIDTHS)
        raise IctexploreError("output.unknown_width", given=shorten(given), known=known)
    return WIDTHS[given.strip()]


def _read_own_template(given: str | None, path: Path) -> bytes | None:
    if given is not None and path.suffix.lower() != TEMPLATE_SUFFIX:
        raise IctexploreError("output.template_elsewhere", suffix=TEMPLATE_SUFFIX)
    return read_template(given)


def read_template(given: str | None) -> bytes | None:
    """Return the template named, if any; `IctexploreError` where it can't be read."""
    if given is None:
        return None
    try:
        return Path(given).read_bytes()
    except OSError as error:
        raise IctexploreError("output.template_unreadable", given=tell_path(given)) from error
