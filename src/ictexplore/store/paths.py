"""Where the data is read from, where imports are kept and where what is built from both."""

from __future__ import annotations

import atexit
import os
import tempfile
from functools import cache
from pathlib import Path

from platformdirs import user_cache_dir, user_data_dir

from ictexplore.store.workplace import Workplace

DATA_VARIABLE = "ICTEXPLORE_DATA"
OWN_VARIABLE = "ICTEXPLORE_OWN_DATA"
CACHE_VARIABLE = "ICTEXPLORE_CACHE"


def default_data_dir() -> Path:
    """Return the folder with ``datapackage.json``: the variable's, else the repository's."""
    given = os.environ.get(DATA_VARIABLE)
    return Path(given) if given else Path(__file__).resolve().parents[3] / "data"


def default_own_dir() -> Path:
    """Return the folder of what the operator imported: the variable's, else the user's.

    It need not exist: without imports it doesn't.
    """
    return Path(os.environ.get(OWN_VARIABLE) or user_data_dir("ictexplore"))


def default_cache_dir() -> Path:
    """Return a folder that can be written: the variable's, the user's, else a private one.

    Raises ``OSError`` where not even the system's folder for what is temporary can be.
    """
    folder = Path(os.environ.get(CACHE_VARIABLE) or user_cache_dir("ictexplore"))
    return folder if _is_writable(folder) else private_dir()


def _is_writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Permission bits don't tell of a read-only mount: write, as the build will.
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


@cache
def private_dir() -> Path:
    """Make one folder a process that other users can neither read nor prepare; gone at its end."""
    place = Workplace()
    atexit.register(place.close)
    return place.path
