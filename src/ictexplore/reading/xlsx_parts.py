"""The XML parts of a workbook, unpacked within the budget and read as events."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import NoReturn
from xml.parsers import expat

from ictexplore.model import IctexploreError
from ictexplore.reading.limits import Budget

_PIECE = 2**16
_PARTS_MAX = 5_000
_DEEP = 50
_ENCRYPTED = 1


Attributes = Mapping[str, str]
"""Of an element; those of a namespace are called by it, a space and their name."""

Start = Callable[[str, Attributes], None]
Take = Callable[[str], None]


def find(attributes: Attributes, name: str) -> str:
    """Return an attribute of whatever namespace, empty where there is none."""
    return next((value for key, value in attributes.items() if _local(key) == name), "")


def _ignore(*_: object) -> None:
    """Take what nobody asked for."""


class Parts:
    """The parts of an opened workbook."""

    def __init__(self, archive: zipfile.ZipFile, budget: Budget) -> None:
        self._archive = archive
        self.budget = budget
        self._infos = {info.filename: info for info in archive.infolist()}
        if len(self._infos) > _PARTS_MAX:
            raise IctexploreError("tables.broken_workbook")
        if any(info.flag_bits & _ENCRYPTED for info in self._infos.values()):
            raise IctexploreError("tables.locked_workbook")

    def has(self, path: str) -> bool:
        """Whether there is such a part."""
        return path in self._infos

    def scan(
        self,
        path: str,
        *,
        start: Start = _ignore,
        end: Take = _ignore,
        text: Take = _ignore,
    ) -> None:
        """Hand a part's events on: elements as they begin, names as they end, text between.

        Names come without their namespaces.

        A part that declares a document type is refused: none has one, and only there could
        entities be defined.
        """
        # No part unpacks to more than it claims: what is beyond is never read.
        self.budget.check_unpacked(self._infos[path].file_size)
        depth = 0

        def begin(name: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            if depth > _DEEP:
                _refuse()
            start(_local(name), attributes)

        def finish(name: str) -> None:
            nonlocal depth
            depth -= 1
            end(_local(name))

        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = begin
        parser.EndElementHandler = finish
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = _refuse
        self._feed(parser, path)

    def _feed(self, parser: expat.XMLParserType, path: str) -> None:
        try:
            with self._archive.open(path) as file:
                while piece := file.read(_PIECE):
                    self.budget.check_time()
                    parser.Parse(piece, False)  # noqa: FBT003 -- expat takes no keyword
            parser.Parse(b"", True)  # noqa: FBT003
        except (expat.ExpatError, LookupError, ValueError) as error:
            raise IctexploreError("tables.broken_workbook") from error


def _refuse(*_: object) -> NoReturn:
    raise IctexploreError("tables.broken_workbook")


@lru_cache(maxsize=1000)
def _local(name: str) -> str:
    return name.rpartition(" ")[2]
