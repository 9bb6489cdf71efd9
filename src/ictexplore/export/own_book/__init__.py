"""A workbook of an own index whose figures recompute when a value is changed."""

from ictexplore.export.own_book.book import OwnBook
from ictexplore.export.own_book.write import write_own_book

__all__ = ["OwnBook", "write_own_book"]
