"""Vega for a browser: one text that needs nothing else."""

from __future__ import annotations

from functools import cache

import vl_convert

VEGA_VERSION: str = vl_convert.get_vega_version()

# The bundle ends in exactly what the viewer needs: parser and view, nothing to compile with.
_SNIPPET = (
    f"import {{View, parse}} from '/npm/vega@{VEGA_VERSION}/+esm';"
    "globalThis.ictexploreVega = {View, parse};"
)


@cache
def vega_bundle() -> str:
    """Return Vega as JavaScript that leaves ``ictexploreVega``; a second the first time."""
    bundle: str = vl_convert.javascript_bundle(snippet=_SNIPPET)
    return bundle
