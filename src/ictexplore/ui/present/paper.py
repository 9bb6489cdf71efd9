"""A dark page printed light: the part of the print style that has the charts' colours."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache

from ictexplore.charts import palette

_CHARTS = '.stApp svg:not([class*="st-key-ranking-map"] *)'
"""The map stays dark: its title says that light tiles are the high ones."""

_VARIABLES = {
    "--ix-published": "published",
    "--ix-simulated": "simulated",
    "--ix-grey": "muted",
    "--ix-line": "grid",
    "--st-text-color": "text",
    "--st-background-color": "ground",
}


@cache
def lightening_style() -> str:
    """Return the CSS that prints a dark page light; charts have their colours as attributes."""
    light, night = asdict(palette(dark=False)), asdict(palette(dark=True))
    root = "".join(f"{name}:{light[part]};" for name, part in _VARIABLES.items())
    marks = "".join(
        f'{_CHARTS} [{ink}="{colour}"]{{{ink}:{light[part]};}}'
        for part, colour in night.items()
        for ink in ("fill", "stroke")
    )
    return (
        f'@media print{{.stApp,.stApp [data-testid^="stBidiComponent"]{{{root}}}'
        f".stApp{{color:{light['text']} !important;}}"
        f"{_CHARTS}{{background:none !important;}}{marks}}}"
    )
