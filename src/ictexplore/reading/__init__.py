"""Tables that somebody brings: bytes of unknown make in, a table and what is doubtful of it out."""

from ictexplore.reading.limits import LIMITS, Limits
from ictexplore.reading.raw import RawTable
from ictexplore.reading.table import read_table

__all__ = ["LIMITS", "Limits", "RawTable", "read_table"]
