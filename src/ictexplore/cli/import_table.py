"""``ictexplore import``: an official table examined, and taken over for good."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import typer

from ictexplore.cli.edge import answering, dump
from ictexplore.cli.import_report import report_record, report_text
from ictexplore.cli.lookup import open_figures
from ictexplore.i18n import shorten
from ictexplore.intake import Examination, SourceNote, examine, keep, name_source
from ictexplore.model import IctexploreError
from ictexplore.reading import LIMITS, Budget, Wishes
from ictexplore.store import ImportVersion, Store, default_data_dir, default_own_dir, open_store

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the options of the command say."""

    edition: str | None
    framework: str
    source: str | None
    source_url: str | None
    published: str | None
    is_dry_run: bool
    is_accepted: bool
    may_replace: bool

    @property
    def wishes(self) -> Wishes:
        """What they say of the table."""
        framework = self.framework.strip().lower()
        return Wishes(self.edition, None if framework == AUTO else framework, self.may_replace)


def print_import(file: str, options: ImportOptions, *, language: str, as_json: bool) -> None:
    """Print what a table says and what is doubtful of it, and take it over unless told not to."""
    with answering(language, as_json=as_json) as t:
        now = datetime.now(UTC)
        source = _source(options, now, t.language)
        store = open_figures(t)
        data = read_file(file)
        examination = examine(
            data,
            Path(file).name,
            options.wishes,
            source,
            store=store,
            data_dir=default_data_dir(),
        )
        record = _record(examination, data, now)
        version, refusal = _take_over(examination, options, record, store)
        if as_json:
            typer.echo(dump(report_record(examination, version, t)))
        else:
            typer.echo(report_text(examination, version, t))
        if refusal is not None:
            raise refusal


def read_file(file: str) -> bytes:
    """Return the bytes of a file, refusing one that is too large before it is read."""
    path = Path(file)
    try:
        if not path.is_file():
            raise FileNotFoundError(file)
        Budget(LIMITS).check_size(path.stat().st_size)
        return path.read_bytes()
    except OSError as error:
        raise IctexploreError("tables.file_unreadable", given=shorten(file)) from error


def _source(options: ImportOptions, now: datetime, language: str) -> SourceNote | None:
    """Return where the table comes from; a trial needn't say so."""
    if options.is_dry_run and not options.source:
        return None
    return name_source(
        options.source,
        accessed=now.astimezone().date(),
        url=options.source_url,
        published=options.published,
        language=language,
    )


def _record(examination: Examination, data: bytes, now: datetime) -> dict[str, object]:
    """Return what is kept beside the tables: which file it was, when, and what was accepted."""
    reading = examination.reading
    return {
        "file": reading.table.name,
        "sha256": hashlib.sha256(data).hexdigest(),
        "imported": now.isoformat(timespec="seconds"),
        "framework": reading.proof.framework.code if reading.proof else None,
        "accepted": [finding.key for finding in examination.doubts],
    }


def _take_over(
    examination: Examination, options: ImportOptions, record: dict[str, object], store: Store
) -> tuple[ImportVersion | None, IctexploreError | None]:
    """Return the version that the table became, or why it didn't; neither for a trial."""
    if options.is_dry_run and not examination.errors:
        return None, None
    try:
        version = keep(
            examination,
            record,
            accepted=options.is_accepted,
            store=store,
            data_dir=default_data_dir(),
            own_dir=default_own_dir(),
        )
    except IctexploreError as error:
        return None, error
    # The next command, and the app, find it built.
    open_store()
    return version, None
