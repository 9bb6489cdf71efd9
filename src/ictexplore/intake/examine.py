"""A file examined: what it says, which rows it would add, and whether anything keeps it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ictexplore.i18n import LANGUAGES, shorten
from ictexplore.model import (
    COMPOSITE,
    Contradiction,
    Edition,
    Finding,
    IctexploreError,
    Overlay,
)
from ictexplore.reading import (
    Figure,
    Reading,
    SourceNote,
    Wishes,
    both,
    doubt,
    read_official,
    rows_of,
)
from ictexplore.store import Store, find_contradictions, make_overlay, read_known

_URL = re.compile(r"https?://\S+")
_PUBLISHER_MAX = 300
_UNSAID = SourceNote("–", date.min)
"""Where a table comes from while nobody has said so yet."""

FigureKey = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Examination:
    """What a file says, and the rows that it would add: ``None`` where errors keep it out.

    Its doubts are to be accepted before anything is laid over the bundled data.
    """

    reading: Reading
    overlay: Overlay | None

    @property
    def doubts(self) -> tuple[Finding, ...]:
        """What a person has to accept."""
        return self.reading.of("doubt")

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What keeps the table out."""
        return self.reading.of("error")

    @property
    def is_only_unnamed(self) -> bool:
        """Whether nothing keeps the table out but that nobody has said which edition it is."""
        return bool(self.errors) and all(is_question(finding) for finding in self.errors)

    def accept(self, *, is_accepted: bool) -> tuple[Edition, Overlay]:
        """Return the edition that the table becomes, and its rows.

        Raises ``tables.errors_open`` for a table with errors, ``tables.doubts_open`` for one whose
        doubts weren't accepted.
        """
        edition = self.reading.edition
        if self.overlay is None or edition is None:
            raise IctexploreError("tables.errors_open", count=len(self.errors))
        if self.doubts and not is_accepted:
            raise IctexploreError("tables.doubts_open", count=len(self.doubts))
        return edition, self.overlay


def is_question(finding: Finding) -> bool:
    """Whether a finding asks which edition a table is of, which is no fault of the table's."""
    return finding.key == "tables.edition_unknown"


def examine(  # noqa: PLR0913 -- the file, what its person says, and what is known before
    data: bytes,
    name: str,
    wishes: Wishes,
    source: SourceNote | None = None,
    *,
    store: Store,
    data_dir: Path,
) -> Examination:
    """Return what a file says beside all that ``store`` knows; nothing is changed by it.

    Raises ``IctexploreError`` where the file holds no table that can be read.
    """
    reading = read_official(data, name, read_known(store), wishes)
    if not reading.is_usable or reading.edition is None:
        return Examination(reading, None)
    code, told = reading.edition.code, source or _UNSAID
    overlay = make_overlay(data_dir, code, "session", rows_of(reading, told))
    contradictions = find_contradictions(data_dir, overlay)
    if contradictions:
        reading = reading.with_findings(_untold(reading, contradictions))
        rows = rows_of(reading, told, contradictions)
        overlay = make_overlay(data_dir, code, "session", rows)
    return Examination(reading, overlay)


def name_source(
    publisher: str | None,
    *,
    accessed: date,
    url: str | None = None,
    published: str | None = None,
    language: str = LANGUAGES[0],
) -> SourceNote:
    """Return where a table comes from, or say what of it can't be used.

    Raises ``tables.source_missing``, ``tables.source_url`` or ``tables.source_date``.
    """
    name = " ".join((publisher or "").split())
    if not name:
        raise IctexploreError("tables.source_missing")
    if url and not _URL.fullmatch(url):
        raise IctexploreError("tables.source_url", given=shorten(url))
    try:
        day = date.fromisoformat(published) if published else None
    except ValueError as error:
        raise IctexploreError("tables.source_date", given=shorten(published or "")) from error
    return SourceNote(name[:_PUBLISHER_MAX], accessed, url or None, day, language)


def _untold(reading: Reading, contradictions: Sequence[Contradiction]) -> tuple[Finding, ...]:
    """Return the contradictions that the reading didn't tell of itself."""
    figures: dict[FigureKey, Figure] = {(f.unit, f.measure, f.kind): f for f in reading.figures}
    told = {(finding.line, finding.column) for finding in reading.of("doubt")}
    tells_ranks = any(finding.key == "tables.ranks_differ" for finding in reading.findings)
    pairs = [(figures[c.unit, c.measure, c.kind], c) for c in contradictions]
    return tuple(
        _differs(reading, figure, contradiction)
        for figure, contradiction in pairs
        if (figure.line, figure.column) not in told
        and not (tells_ranks and (figure.kind, figure.measure) == ("rank", COMPOSITE))
    )


def _differs(reading: Reading, figure: Figure, contradiction: Contradiction) -> Finding:
    return doubt(
        "tables.figure_differs",
        (figure.line, figure.column),
        unit=reading.units[figure.unit],
        measure=reading.measures[figure.measure].name,
        kind=both(f"check.kind_{figure.kind}"),
        printed=contradiction.printed,
        computed=contradiction.computed,
    )
