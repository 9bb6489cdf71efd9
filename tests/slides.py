"""Decks read back with python-pptx: what stands on a slide, in a chart, in a table."""

from __future__ import annotations

import io
from typing import Any

from pptx import Presentation

PUBLISHED, SIMULATED = "0B5CAD", "C2570C"


def opened(content: bytes) -> Any:
    return Presentation(io.BytesIO(content))


def slides(content: bytes) -> list[Any]:
    return list(opened(content).slides)


def shape(slide: Any, name: str) -> Any:
    return next(shape for shape in slide.shapes if shape.name == name)


def title(slide: Any) -> str:
    return str(slide.shapes.title.text_frame.text)


def band(slide: Any) -> tuple[str, str]:
    """Return the band's words and colour."""
    strip = shape(slide, "band")
    return strip.text_frame.text, str(strip.fill.fore_color.rgb)


def notes(slide: Any) -> str:
    return str(slide.notes_slide.notes_text_frame.text)


def charts(slide: Any) -> list[Any]:
    return [shape.chart for shape in slide.shapes if shape.has_chart]


def tables(slide: Any) -> list[list[list[str]]]:
    return [
        [[cell.text for cell in row.cells] for row in shape.table.rows]
        for shape in slide.shapes
        if shape.has_table
    ]


def series(chart: Any) -> dict[str, list[float | None]]:
    return {series.name: list(series.values) for series in chart.plots[0].series}


def categories(chart: Any) -> list[str]:
    return [str(category) for category in chart.plots[0].categories]


def labels(chart: Any, index: int = 0) -> dict[int, str]:
    """Return what the bars of a series carry, by bar."""
    found = chart.plots[0].series[index]._element.findall(".//{*}dLbl")
    return {
        int(label.find("{*}idx").get("val")): "".join(t.text for t in label.iter("{*}t"))
        for label in found
    }


def words(slide: Any) -> str:
    """Return every word on the slide, tables and labels of charts included."""
    told = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    told += [cell for table in tables(slide) for row in table for cell in row]
    for chart in charts(slide):
        told += categories(chart)
        told += [text for i in range(len(series(chart))) for text in labels(chart, i).values()]
    return "\n".join(told)
