"""Loading what the first visitor would otherwise wait for, while nobody waits yet."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from threading import Thread

MODULES = (
    "altair",
    "vl_convert",
    "scipy.optimize",
    "ictexplore.store",
    "ictexplore.charts.live",
    "ictexplore.takeaway.motion",
    "ictexplore.takeaway.views",
    "ictexplore.takeaway.files",
)
"""What takes long to import and none of which draws on a page: a second and a half in all."""


def preload() -> Thread:
    """Begin to import them on a thread of its own, so that the server answers meanwhile.

    A page that needs one before waits for it as for an import of its own.
    """
    thread = Thread(target=_load, name="preload", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    for name in MODULES:
        # What a machine lacks is told by the page that needs it.
        with suppress(ImportError):
            import_module(name)
