"""A workbook whose figures recompute when a cell is changed, by the official formula."""

from ictexplore.export.workbook.book import Book
from ictexplore.export.workbook.write import write_book

__all__ = ["Book", "write_book"]
