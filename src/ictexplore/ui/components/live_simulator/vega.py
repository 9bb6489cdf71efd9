"""Vega for the browser: bundled once, kept in the cache folder, served as one file."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import streamlit as st

from ictexplore.export.live.vega import VEGA_VERSION, vega_bundle
from ictexplore.store.paths import default_cache_dir

_FOLDER = "vega"


def ensure_vega(cache_dir: Path) -> Path:
    """Return the bundle's file in the cache folder, made on first use (a second)."""
    path = cache_dir / _FOLDER / f"vega-{VEGA_VERSION}.js"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_at_once(path, vega_bundle())
    return path


def _write_at_once(path: Path, content: str) -> None:
    """Write beside and rename: another process never meets half a file."""
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    with os.fdopen(handle, "w", encoding="utf-8") as part:
        part.write(content)
    Path(name).replace(path)


@st.cache_resource(show_spinner=False)
def vega_address() -> str:
    """Return where the running server serves the bundle, relative to its root."""
    path = ensure_vega(default_cache_dir())
    # The public way to have a folder served; nothing of it is ever mounted.
    served = st.components.v1.declare_component("vega", path=str(path.parent))
    return f"component/{served.name}/{path.name}"
