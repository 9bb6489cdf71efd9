"""The part of the print style that has words and colours: bands at the foot, light from dark."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache

from ictexplore.charts import palette
from ictexplore.i18n import translator

_SHEET = (
    "@page {kind}{{@bottom-left{{content:'{band}';color:{colour};font:600 8pt 'Source Sans';}}"
    "@bottom-right{{content:counter(page) '/' counter(pages);color:{grey};"
    "font:400 8pt 'Source Sans';}}}}"
)

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
def paper_style(language: str, *, dark: bool) -> str:
    """Return the CSS that tells on each sheet whether it holds what was published or a scenario."""
    t, light = translator(language), palette(dark=False)
    colours = {"published": light.published, "simulated": light.simulated}
    sheets = (
        _SHEET.format(kind=kind, band=t(f"common.band_{kind}"), colour=colour, grey=light.muted)
        for kind, colour in colours.items()
    )
    return "".join(sheets) + (_lightened() if dark else "")


def _lightened() -> str:
    """Return the CSS that prints a dark page light: charts have their colours as attributes."""
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
