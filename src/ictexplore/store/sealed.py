"""Files whose name has the checksum of their content: whatever happened to one is seen."""

from __future__ import annotations

import hashlib
import shutil
from contextlib import suppress
from pathlib import Path

from ictexplore.store.workplace import clear_left

_DIGITS = 16


def find_sealed(folder: Path, stem: str, suffix: str) -> Path | None:
    """Return a file that was `seal`ed and is as it was; whatever isn't is removed.

    So is what a process left in the folder that was killed while it made one.
    """
    clear_left(folder)
    for path in sorted(folder.glob(f"{stem}-*{suffix}")):
        if path.stem == f"{stem}-{_checksum(path)}":
            return path
        _remove(path)
    return None


def seal(made: Path, folder: Path, stem: str) -> Path:
    """Move a finished file into the folder, under its stem and checksum; return where it is."""
    path = folder / f"{stem}-{_checksum(made)}{made.suffix}"
    made.replace(path)
    return path


def _checksum(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()[:_DIGITS]
    except OSError:
        return ""


def _remove(path: Path) -> None:
    # What can't be removed is passed over: another file is made beside it.
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
