"""``ictexplore brief``: a deck for each of many units, taken up again where it was left."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import typer

from ictexplore.cli.edge import answering, dump
from ictexplore.cli.export import read_template
from ictexplore.cli.lookup import find_any_edition, find_any_unit, open_figures
from ictexplore.cli.material import Question, gather_material
from ictexplore.cli.writing import tell_path, write_file
from ictexplore.export.slides.pack import deck_key, read_key
from ictexplore.export.slides.template import open_deck
from ictexplore.i18n import Translator
from ictexplore.model import EditionTable, IctexploreError
from ictexplore.store import Store
from ictexplore.takeaway.deck import make_deck, tell
from ictexplore.takeaway.files import file_stem

ALL = "all"
STOPPED = 130
"""Exit code of a process that was stopped by Ctrl+C."""


@dataclass(frozen=True, slots=True)
class BriefOptions:
    """Where the decks go and how they are made, as typed."""

    folder: str | None
    template: str | None = None
    address: str = ""
    again: bool = False


@dataclass(slots=True)
class _Tally:
    """What became of the units so far: files made, files left as they were, units that failed."""

    made: list[Path] = field(default_factory=list)
    kept: list[Path] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Job:
    """All decks of a run have these in common."""

    store: Store
    table: EditionTable
    folder: Path
    template: bytes | None
    options: BriefOptions
    t: Translator


def print_briefs(
    edition: str | None, units: str | None, options: BriefOptions, *, language: str, as_json: bool
) -> bool:
    """Make the decks, say what became of each; return whether none failed.

    A deck that says and looks the same already is left as it is.
    """
    with answering(language, as_json=as_json) as t:
        folder, template = _find_folder(options.folder), read_template(options.template)
        open_deck(template)
        store = open_figures(t)
        table = find_any_edition(store, edition)
        codes = _find_units(store, table, units)
        _make_folder(folder)
        job = _Job(store, table, folder, template, options, t)
        tally = _Tally()
        try:
            with _stoppable(), _progress(job, codes, is_quiet=as_json) as turn:
                for code in turn:
                    _make_one(job, code, tally)
        except KeyboardInterrupt:
            _say(tally, job, as_json=as_json)
            typer.echo(t("deck.stopped", folder=folder), err=True)
            raise typer.Exit(STOPPED) from None
        _say(tally, job, as_json=as_json)
        return not tally.failed


@contextmanager
def _stoppable() -> Iterator[None]:
    """Let whoever ends the process end it like Ctrl+C: no half file is left behind."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _make_one(job: _Job, code: str, tally: _Tally) -> None:
    """Make the deck of a unit unless it is there; whatever goes wrong is told at the end."""
    name = job.table.standing(code).unit.name.in_language(job.t.language)
    try:
        material = gather_material(
            job.store,
            job.table,
            code,
            Question(),
            language=job.t.language,
            address=job.options.address,
        )
        path = job.folder / f"{file_stem(material)}.pptx"
        if not job.options.again and _is_made(path, deck_key(tell(material), job.template)):
            tally.kept.append(path)
            return
        write_file(path, lambda: make_deck(material, job.template))
        tally.made.append(path)
    except IctexploreError as error:
        tally.failed[name] = job.t.word(error)
    except Exception as error:  # noqa: BLE001 -- a mistake of the program in one of many decks
        tally.failed[name] = job.t("deck.unexpected", error=f"{type(error).__name__}: {error}")


def _is_made(path: Path, key: str) -> bool:
    """Whether the whole deck of that key stands there."""
    try:
        return read_key(path.read_bytes()) == key
    except OSError:
        return False


@contextmanager
def _progress(job: _Job, codes: Sequence[str], *, is_quiet: bool) -> Iterator[Iterator[str]]:
    """Give the units one by one: under a bar on a terminal, a line each elsewhere."""
    if sys.stderr.isatty() and not is_quiet:
        label = job.t("deck.progress")
        with typer.progressbar(codes, label=label, file=sys.stderr) as bar:
            yield iter(bar)
    else:
        yield _lines(job, codes, is_quiet=is_quiet)


def _lines(job: _Job, codes: Sequence[str], *, is_quiet: bool) -> Iterator[str]:
    for number, code in enumerate(codes, 1):
        yield code
        if not is_quiet:
            name = job.table.standing(code).unit.name.in_language(job.t.language)
            typer.echo(f"{number}/{len(codes)} {name}", err=True)


def _say(tally: _Tally, job: _Job, *, as_json: bool) -> None:
    t = job.t
    if as_json:
        record = {
            "folder": str(job.folder),
            "made": [path.name for path in tally.made],
            "kept": [path.name for path in tally.kept],
            "failed": [{"unit": unit, "error": told} for unit, told in tally.failed.items()],
        }
        typer.echo(dump(record))
        return
    typer.echo(
        t("deck.made", made=len(tally.made), kept=len(tally.kept), folder=job.folder),
    )
    if tally.failed:
        typer.echo(t("deck.failed", count=len(tally.failed)), err=True)
        for unit, told in tally.failed.items():
            typer.echo(f"  {t('deck.failed_unit', unit=unit, error=told)}", err=True)


def _find_units(store: Store, table: EditionTable, given: str | None) -> tuple[str, ...]:
    """Return the units named, each once, in the order given, or all of them."""
    if given is not None and given.strip().lower() == ALL:
        return tuple(standing.unit.code for standing in table.standings)
    names = [name for name in (given or "").split(",") if name.strip()]
    if not names:
        known = (ALL, *(standing.unit.name for standing in table.standings))
        raise IctexploreError("error.option_missing", option="--unit", known=known)
    return tuple(dict.fromkeys(find_any_unit(store, table, name) for name in names))


def _find_folder(given: str | None) -> Path:
    if not (given and given.strip()):
        raise IctexploreError("deck.folder_missing")
    return Path(given)


def _make_folder(folder: Path) -> None:
    """Make the folder where it isn't there; raises `IctexploreError` where it can't be."""
    try:
        if folder.exists() and not folder.is_dir():
            raise IctexploreError("deck.folder_is_file", given=tell_path(str(folder)))
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise IctexploreError("output.unwritable", given=tell_path(str(folder))) from error
