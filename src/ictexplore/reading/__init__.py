"""Tables that somebody brings: bytes of unknown make in, a table and what is doubtful of it out."""

from ictexplore.reading.limits import LIMITS, Budget, Limits
from ictexplore.reading.raw import RawTable
from ictexplore.reading.recognise import read_official, recognise
from ictexplore.reading.records import (
    NEW,
    ColumnMatch,
    Figure,
    FrameworkProof,
    Reading,
    RowMatch,
    Wishes,
)
from ictexplore.reading.table import read_table
from ictexplore.reading.taking import SourceNote, rows_of
from ictexplore.reading.telling import doubt
from ictexplore.reading.words import both, say_finding

__all__ = [
    "LIMITS",
    "NEW",
    "Budget",
    "ColumnMatch",
    "Figure",
    "FrameworkProof",
    "Limits",
    "RawTable",
    "Reading",
    "RowMatch",
    "SourceNote",
    "Wishes",
    "both",
    "doubt",
    "read_official",
    "read_table",
    "recognise",
    "rows_of",
    "say_finding",
]
