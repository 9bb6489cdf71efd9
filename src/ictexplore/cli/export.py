"""``ictexplore export``: one scenario, or what is published of a unit, as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex

import typer

from ictexplore.cli.edge import answering, dump
from ictexplore.cli.goal_options import GoalOptions, parse_goal, parse_limits
from ictexplore.cli.lookup import find_any_edition, find_any_unit
from ictexplore.cli.material import Question, gather_material
from ictexplore.cli.rivals import assume
from ictexplore.cli.whatif import parse_settings
from ictexplore.engine.residual import find_controls
from ictexplore.i18n import format_integer, shorten
from ictexplore.model import EditionTable, IctexploreError
from ictexplore.store import Store, open_store
from ictexplore.takeaway.files import SUFFIXES, TEMPLATE_SUFFIX, make_file

WIDTHS = {"1920": 2, "3840": 4}
"""Pixels across a PNG that can be asked for → its scale."""
_PATH_MAX = 100
"""Characters of a path that a sentence tells."""


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
        path, scale = _find_path(options.out), _find_scale(options.width)
        template = _read_template(options.template, path)
        store = open_store()
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


def write_file(path: Path, make: Callable[[], bytes]) -> int:
    """Write what ``make`` gives beside ``path``, let it take its place, return its bytes.

    Whether the folder takes a file is tried first. Raises ``output.unwritable``; on this and any
    other error whatever stood at ``path`` still does, and nothing stands beside it.
    """
    part = path.with_name(f".ictexplore-{token_hex(8)}.part")
    try:
        with _wording(path):
            part.open("xb").close()
        content = make()
        with _wording(path):
            part.write_bytes(content)
            part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink()
    return len(content)


@contextmanager
def _wording(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise IctexploreError("output.unwritable", given=_told(str(path))) from error


def _find_path(given: str | None) -> Path:
    if not (given and given.strip()):
        raise IctexploreError("output.missing", known=SUFFIXES)
    path = Path(given)
    with _wording(path):
        is_folder, has_folder = path.is_dir(), path.parent.is_dir()
    if is_folder:
        raise IctexploreError("output.is_folder", given=_told(given))
    if path.suffix.lower() not in SUFFIXES:
        raise IctexploreError("output.unknown_suffix", given=shorten(path.name), known=SUFFIXES)
    if not has_folder:
        raise IctexploreError("output.no_folder", given=_told(str(path.parent)))
    return path


def _told(path: str) -> str:
    """Return a path on one line, its end where it is long: that tells which file is meant."""
    line = "".join(c if c.isprintable() else " " for c in path[-_PATH_MAX:])
    return line if len(path) <= _PATH_MAX else f"…{line}"


def _find_scale(given: str) -> int:
    if given.strip() not in WIDTHS:
        known = tuple(WIDTHS)
        raise IctexploreError("output.unknown_width", given=shorten(given), known=known)
    return WIDTHS[given.strip()]


def _read_template(given: str | None, path: Path) -> bytes | None:
    if given is None:
        return None
    if path.suffix.lower() != TEMPLATE_SUFFIX:
        raise IctexploreError("output.template_elsewhere", suffix=TEMPLATE_SUFFIX)
    try:
        return Path(given).read_bytes()
    except OSError as error:
        raise IctexploreError("output.template_unreadable", given=_told(given)) from error
