"""What moves an own index: the simulator's shared parts, and those of its own."""

from __future__ import annotations

from importlib.resources import files

from ictexplore.export.live.assets import read_asset, shared_script
from ictexplore.export.live.vega import vega_bundle
from ictexplore.export.offline.blocks import Script
from ictexplore.export.offline.state import read_page_asset

_ASSETS = files(__package__)

ENGINE = ("engine.js", "words.js", "teller.js")
"""The arithmetic and what is told of it: they need no page, and `shorten` alone of the rest."""

_PARTS = "parts.js"


def read_own_asset(name: str) -> str:
    """Return a file of this package as text."""
    return _ASSETS.joinpath(name).read_text(encoding="utf-8")


def engine_script() -> str:
    """Return the arithmetic, for whoever asks it without a page."""
    return read_asset("shorten.js") + "".join(map(read_own_asset, ENGINE))


def own_script() -> str:
    """Return the simulator of an own index, put together as `live_script` is."""
    return shared_script() + "".join(map(read_own_asset, (*ENGINE, _PARTS)))


def offline_scripts() -> tuple[Script, ...]:
    """Return the scripts of a page of its own, the first to run before the page is read."""
    code = own_script() + read_own_asset("entry.js") + read_page_asset("offline.js")
    return Script(read_page_asset("early.js"), early=True), Script(vega_bundle()), Script(code)
