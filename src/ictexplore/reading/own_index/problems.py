"""All that is wrong with a file, gathered while it is read."""

from __future__ import annotations

from collections.abc import Sequence

from ictexplore.i18n import search_key, shorten
from ictexplore.model import IctexploreError, ProblemsError
from ictexplore.model.own_index import few_names
from ictexplore.reading.own_index.sheet import Sheet

PROBLEMS_MAX = 50
"""How many are told; the others are counted."""


class Problems:
    """What is wrong with one file. ``file`` is its name, told in every sentence."""

    def __init__(self, file: str) -> None:
        self.file = shorten(file)
        self.found: list[IctexploreError] = []
        self.count = 0

    def add(self, key: str, **values: object) -> None:
        """Note one; texts that a person wrote are cut short."""
        self.count += 1
        if self.count <= PROBLEMS_MAX:
            shown = {name: _shorten(value) for name, value in values.items()}
            self.found.append(IctexploreError(key, file=self.file, **shown))

    def are_any(self) -> bool:
        """Whether anything was noted."""
        return self.count > 0

    def stop_if_any(self) -> None:
        """Raise `ProblemsError` with all that was noted, if anything was."""
        told = list(self.found)
        if more := self.count - len(told):
            told.append(IctexploreError("ownindex.more_problems", file=self.file, count=more))
        if told:
            raise ProblemsError(told)


def _shorten(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(shorten(text) for text in few_names(value))
    return shorten(value) if isinstance(value, str) else value


def gather(*problems: Problems) -> None:
    """Raise `ProblemsError` with what is wrong with any of several files, if anything is."""
    told: list[IctexploreError] = []
    for each in problems:
        try:
            each.stop_if_any()
        except ProblemsError as error:
            told += error.problems
    if told:
        raise ProblemsError(told)


def find_columns(
    sheet: Sheet, aliases: dict[str, Sequence[str]], needed: Sequence[str], problems: Problems
) -> dict[str, int]:
    """Return where each known column is; note those that are missing or there twice.

    ``aliases`` maps a column's name to other spellings of it, compared without case and marks.
    """
    names = {search_key(name): name for name in aliases}
    names |= {other: name for name, others in aliases.items() for other in others}
    columns: dict[str, int] = {}
    for i, title in enumerate(sheet.titles):
        name = names.get(search_key(title))
        if name in columns:
            problems.add("ownindex.column_twice", column=title.strip())
        elif name:
            columns[name] = i
    for name in needed:
        if name not in columns:
            problems.add("ownindex.column_missing", column=name, known=", ".join(needed))
    return columns


def cell(row: Sequence[str], column: int | None) -> str:
    """Return the text of a cell, empty where the row ends before it or there is no column."""
    return row[column].strip() if column is not None and column < len(row) else ""
