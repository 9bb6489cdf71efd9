"""Labels of bars that follow the numbers and read as in the language, whatever the machine's.

A number format can't do that: PowerPoint writes every decimal sign as Windows is set to, which in
many a Vietnamese office is a point. So each label shows a cell beside the number («value from
cells»), and the cell writes the number as text, by a formula.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from html import escape
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from pptx.chart.series import BarSeries
from pptx.oxml.ns import nsdecls, qn

from ictexplore.export.slides.content import Form
from ictexplore.export.slides.raw import build, raw
from ictexplore.i18n import format_change, format_points, format_score

_C15 = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"'
_SHOWS_RANGE = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"
_HAS_RANGE = "{02D57815-91ED-43cb-92C2-25804820EDAC}"
"""The names that PowerPoint gives to what shows cells, and to the cells that are shown."""

_LOCALES = {"vi": "vi-VN", "en": "en-GB"}
_SIGNS = {"vi": (",", "."), "en": (".", ",")}
"""The decimal sign of the language, and the one a machine may write instead."""

_OFF = "".join(
    f'<c:show{what} val="0"/>'
    for what in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
)


def label_text(value: Fraction | int, form: Form, decimals: int, language: str) -> str:
    """Return a value in units of 0.0001 as its label reads; points have two decimals at most."""
    if form == "points":
        return format_points(round(value), language)
    return (format_change if form == "change" else format_score)(round(value), language, decimals)


def label_formula(cell: str, form: Form, decimals: int, language: str) -> str:
    """Return the formula that writes the number in ``cell`` as `label_text` does."""
    sign, other = _SIGNS[language]
    # FIXED and & write the machine's sign: only one of the two is there to be replaced.
    number = (
        f'SUBSTITUTE(ROUND({cell},2)&"","-","−")'
        if form == "points"
        else f"FIXED(ABS({cell}),{decimals},TRUE)"
    )
    told = f'SUBSTITUTE({number},"{other}","{sign}")'
    if form == "change":
        told = f'IF({cell}>0,"+",IF({cell}<0,"−",""))&{told}'
    if form == "own":
        told = f'IF({cell}<0,"−","")&{told}'
    return f"={told}"


@dataclass(frozen=True, slots=True)
class Label:
    """What a bar carries, nothing where empty; ``ink`` empty for the template's own colour."""

    text: str
    ink: str = ""
    bold: bool = False


def add_labels(
    series: BarSeries, shown: Sequence[Label], cells: str, size: float, language: str
) -> None:
    """Show the ``cells`` beside the bars: ``shown`` is what they hold, one for each bar."""
    element = raw(series)
    labels = element.get_or_add_dLbls()
    for child in list(labels):
        labels.remove(child)
    for i, label in enumerate(shown):
        if label.text:
            name = str(uuid5(NAMESPACE_URL, f"{cells}:{i}:{label.text}")).upper()
            labels.append(_label(i, name, _run(label, size, language)))
    for child in build(
        f"<c:dLbls {nsdecls('c')} {_C15}><c:spPr><a:noFill {nsdecls('a')}/></c:spPr>{_OFF}"
        f'<c:extLst><c:ext uri="{_SHOWS_RANGE}"><c15:showDataLabelsRange val="1"/></c:ext>'
        "</c:extLst></c:dLbls>"
    ):
        labels.append(child)
    points = "".join(
        f'<c:pt idx="{i}"><c:v>{escape(label.text)}</c:v></c:pt>'
        for i, label in enumerate(shown)
        if label.text
    )
    extension = build(
        f'<c:extLst {nsdecls("c")} {_C15}><c:ext uri="{_HAS_RANGE}"><c15:datalabelsRange>'
        f"<c15:f>{cells}</c15:f><c15:dlblRangeCache>"
        f'<c:ptCount val="{len(shown)}"/>{points}'
        "</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>"
    )
    for old in element.findall(qn("c:extLst")):
        element.remove(old)
    element.append(extension)


def _label(index: int, name: str, run: str) -> Any:  # noqa: ANN401 -- an element has no type
    """Return a label that shows its cell; programs that know no such field show the text in it."""
    return build(
        f'<c:dLbl {nsdecls("c", "a")} {_C15}><c:idx val="{index}"/><c:tx><c:rich>'
        '<a:bodyPr wrap="none"/><a:lstStyle/><a:p>'
        f'<a:fld id="{{{name}}}" type="CELLRANGE">{run}</a:fld>'
        f'</a:p></c:rich></c:tx><c:dLblPos val="outEnd"/>{_OFF}'
        f'<c:extLst><c:ext uri="{_SHOWS_RANGE}"><c15:dlblFieldTable/>'
        '<c15:showDataLabelsRange val="1"/></c:ext></c:extLst></c:dLbl>'
    )


def _run(label: Label, size: float, language: str) -> str:
    weight = ' b="1"' if label.bold else ""
    ink = label.ink.removeprefix("#").upper()
    fill = f'<a:solidFill><a:srgbClr val="{ink}"/></a:solidFill>' if ink else ""
    return (
        f'<a:rPr lang="{_LOCALES[language]}" sz="{round(size * 100)}"{weight}>{fill}</a:rPr>'
        f"<a:pPr/><a:t>{escape(label.text)}</a:t>"
    )
