"""What a visitor brings: files and tables written in the page, kept in the session alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ictexplore.examples import OWN_INDEX, OWN_INDEX_TEMPLATES, own_index_file
from ictexplore.model import IctexploreError, ProblemsError
from ictexplore.reading.own_index.files import OwnFiles, read_files
from ictexplore.reading.own_index.sheet import Sheet, make_sheet, read_sheet

Rows = Sequence[Sequence[str]]

FRAMEWORK, VALUES, GOALPOSTS = PARTS = ("framework", "values", "goalposts")
NAMES = dict(zip(PARTS, OWN_INDEX, strict=True))
"""Part → the name of a file that was written in the page."""


@dataclass(frozen=True, slots=True)
class File:
    """A file's name and what is in it; ``rows``, titles first, where it was written in the page."""

    name: str
    data: bytes = b""
    rows: Rows | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Brought:
    """The parts of an own index, goalposts where there are any; equal to itself alone."""

    parts: Mapping[str, File]
    is_example: bool = False


def bring_example() -> Brought:
    """Return the worked example."""
    files = {part: File(name, own_index_file(name)) for part, name in NAMES.items()}
    return Brought(files, is_example=True)


def bring_templates() -> Brought:
    """Return tables to fill in."""
    names = zip(PARTS, OWN_INDEX_TEMPLATES, strict=True)
    return Brought({part: File(NAMES[part], own_index_file(name)) for part, name in names})


def read_brought(brought: Brought, *, uses_posts: bool) -> OwnFiles:
    """Return the records in the parts; goalposts count where the normalisation asks for them.

    Raises
    ------
    ProblemsError
        With a sentence for all that is wrong with any of them.
    """
    wanted = [part for part in PARTS if part in brought.parts and (part != GOALPOSTS or uses_posts)]
    sheets, problems = {}, []
    for part in wanted:
        try:
            sheets[part] = read_part(brought, part)
        except IctexploreError as error:
            problems.append(error)
    if uses_posts and GOALPOSTS not in brought.parts:
        problems.append(IctexploreError("ownpage.posts_needed"))
    if problems:
        raise ProblemsError(problems)
    return read_files(sheets[FRAMEWORK], sheets[VALUES], sheets.get(GOALPOSTS))


def read_part(brought: Brought, part: str) -> Sheet:
    """Return the table in a part; raises for a file that is no table."""
    file = brought.parts[part]
    if file.rows is not None:
        return make_sheet(file.name, file.rows)
    return read_sheet(file.data, file.name)
