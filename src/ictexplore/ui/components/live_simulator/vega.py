"""Vega for the browser: bundled once, kept in the cache folder, served as one file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import streamlit as st

from ictexplore.charts.tools import ToolMissingError
from ictexplore.export.live.vega import vega_bundle, vega_version
from ictexplore.store.paths import default_cache_dir, private_dir
from ictexplore.store.sealed import find_sealed, seal
from ictexplore.store.workplace import workplace

_FOLDER, _SUFFIX = "vega", ".js"


def ensure_vega(cache_dir: Path) -> Path:
    """Return the bundle's file in the cache folder, made on first use (a second).

    One that isn't as it was made is made anew: a browser keeps what it got by the file's name.
    Raises ``OSError`` and `ToolMissingError`.
    """
    folder, stem = cache_dir / _FOLDER, f"vega-{vega_version()}"
    if found := find_sealed(folder, stem, _SUFFIX):
        return found
    folder.mkdir(parents=True, exist_ok=True)
    with workplace(folder) as place:
        made = place / f"made{_SUFFIX}"
        made.write_text(vega_bundle(), encoding="utf-8")
        return seal(made, folder, stem)


@st.cache_resource(show_spinner=False)
def vega_address() -> str | None:
    """Return where the running server serves the bundle, relative to its root.

    ``None`` where there is nothing to serve: no `vl_convert`, or no folder to keep the file in.
    """
    path = _find_file(default_cache_dir, private_dir)
    if path is None:
        return None
    # The public way to have a folder served; nothing of it is ever mounted.
    served = st.components.v1.declare_component("vega", path=str(path.parent))
    return f"component/{served.name}/{path.name}"


def _find_file(*folders: Callable[[], Path]) -> Path | None:
    """Return the bundle in the first of the folders that takes it."""
    for find_folder in folders:
        with suppress(OSError, ToolMissingError):
            return ensure_vega(find_folder())
    return None
