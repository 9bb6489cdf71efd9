"""A place to make something in before it is seen: who is killed there leaves no litter for long.

What is made in a place beside its target takes the target's place by a rename, so that nobody ever
meets half of it.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex

import duckdb

from ictexplore.model import IctexploreError

if sys.platform != "win32":
    import fcntl

_NAME = re.compile(r"\.ictexplore-[0-9a-f]{16}\.part")
_DAY = 24 * 60 * 60
"""Seconds after which a place is nobody's where nothing tells whose it is."""


class NoRoomError(IctexploreError):
    """What is needed to answer can't be kept: no folder can be written, or the disk is full."""

    def __init__(self) -> None:
        super().__init__("error.no_room")


class Workplace:
    """A folder of this process's own, inside another one; `close` removes it.

    The system holds a lock on it as long as the process lives, whichever way that ends.
    """

    def __init__(self, folder: Path | None = None) -> None:
        """Make the place in ``folder``, the system's for what is temporary unless named.

        What a process that was killed left there is cleared away first. Raises ``OSError``.
        """
        folder = folder or Path(tempfile.gettempdir())
        clear_left(folder)
        self.path, self._lock = _begin(folder)

    def close(self) -> None:
        """Remove the place with all that is left in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


@contextmanager
def workplace(folder: Path | None = None) -> Iterator[Path]:
    """Give a `Workplace` in ``folder``, gone at the end."""
    place = Workplace(folder)
    try:
        yield place.path
    finally:
        place.close()


@contextmanager
def no_room() -> Iterator[None]:
    """Raise `NoRoomError` for whatever the system or DuckDB can't write inside."""
    try:
        yield
    except (OSError, duckdb.IOException) as error:
        raise NoRoomError from error


def clear_left(folder: Path) -> None:
    """Remove the places whose process is gone; those of others stay, and so does any stranger."""
    with suppress(OSError):
        for path in folder.iterdir():
            if _NAME.fullmatch(path.name) and _is_left(path):
                shutil.rmtree(path, ignore_errors=True)


def settle(*paths: Path) -> None:
    """Have files and folders on the disk itself, where a power cut can't reach them."""
    if sys.platform == "win32":
        return  # a folder can't be opened there
    for path in paths:
        opened = os.open(path, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _begin(folder: Path) -> tuple[Path, int | None]:
    while True:
        path = folder / f".ictexplore-{token_hex(8)}.part"
        path.mkdir(mode=0o700)
        lock = _try_lock(path)
        # Between the two another process may have taken it for one that was left.
        if path.exists():
            return path, lock


def _is_left(path: Path) -> bool:
    if sys.platform == "win32":
        # A folder can't be locked there.
        with suppress(OSError):
            return time.time() - path.stat().st_mtime > _DAY
        return False
    lock = _try_lock(path)
    if lock is None:
        return False
    os.close(lock)
    return True


def _try_lock(path: Path) -> int | None:
    """Return the descriptor that holds the lock of a place, ``None`` where none can be had."""
    if sys.platform == "win32":
        return None
    try:
        found = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return None
    try:
        fcntl.flock(found, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(found)
        return None
    return found
