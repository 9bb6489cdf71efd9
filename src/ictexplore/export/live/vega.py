"""Vega for a browser: one text that needs nothing else."""

from __future__ import annotations

from functools import cache

from ictexplore.charts.tools import renderer

# The bundle ends in exactly what the viewer needs: parser and view, nothing to compile with.
_SNIPPET = (
    "import {{View, parse}} from '/npm/vega@{version}/+esm';"
    "globalThis.ictexploreVega = {{View, parse}};"
)


def vega_version() -> str:
    """Return the version of Vega that a browser gets."""
    version: str = renderer().get_vega_version()
    return version


@cache
def vega_bundle() -> str:
    """Return Vega as JavaScript that leaves ``ictexploreVega``; a second the first time.

    Raises `ToolMissingError`.
    """
    snippet = _SNIPPET.format(version=vega_version())
    bundle: str = renderer().javascript_bundle(snippet=snippet)
    return bundle
