"""How much of a file is read at most: what a stranger uploads must not cost more than that."""

from __future__ import annotations

import time
from dataclasses import dataclass

from ictexplore.model import IctexploreError

MEBIBYTE = 2**20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one file, far above any official table.

    ``unpacked`` is what the parts of a workbook that are read may unpack to, in bytes; ``cells``
    counts rows × columns; ``text`` the characters of a cell. ``seconds`` are the
    processor's: that others keep it busy is no fault of a file.
    """

    bytes: int = 5 * MEBIBYTE
    unpacked: int = 50 * MEBIBYTE
    rows: int = 25_000
    columns: int = 300
    cells: int = 1_500_000
    text: int = 20_000
    seconds: float = 10


LIMITS = Limits()


class Budget:
    """What of the limits is left while a file is read; every ``check_`` raises when nothing is."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._unpacked = 0
        self._until = time.thread_time() + limits.seconds

    def check_size(self, size: int) -> None:
        """Refuse a file of more bytes than allowed."""
        if size > self.limits.bytes:
            raise IctexploreError(
                "tables.too_large", size=_mebibytes(size), limit=self.limits.bytes // MEBIBYTE
            )

    def check_unpacked(self, size: int) -> None:
        """Refuse a workbook that unpacks to more than allowed, ``size`` bytes more."""
        self._unpacked += size
        if self._unpacked > self.limits.unpacked:
            raise IctexploreError(
                "tables.unpacks_too_large", limit=self.limits.unpacked // MEBIBYTE
            )

    def check_shape(self, rows: int, columns: int) -> None:
        """Refuse a table of more rows, columns or cells than allowed."""
        if columns > self.limits.columns:
            raise IctexploreError("tables.too_many_columns", limit=self.limits.columns)
        if rows > self.limits.rows:
            raise IctexploreError("tables.too_many_rows", limit=self.limits.rows)
        self.check_cells(rows * columns)

    def check_cells(self, cells: int) -> None:
        """Refuse a table of more cells than allowed."""
        if cells > self.limits.cells:
            raise IctexploreError("tables.too_many_cells", limit=self.limits.cells)

    def check_text(self, length: int) -> None:
        """Refuse a cell of more characters than allowed."""
        if length > self.limits.text:
            raise IctexploreError("tables.cell_too_long", limit=self.limits.text)

    def check_time(self) -> None:
        """Refuse a file that takes longer than allowed."""
        if time.thread_time() > self._until:
            raise IctexploreError("tables.too_slow", limit=round(self.limits.seconds))


def _mebibytes(size: int) -> int:
    return -(-size // MEBIBYTE)
