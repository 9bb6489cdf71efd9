"""The steps of an own index as formulas of a spreadsheet: normalisation, aggregation, places.

Empty texts stand for what isn't there: functions of ranges pass over them.
"""

from __future__ import annotations

from ictexplore.export.own_book.layout import Fixed, Layout, Param
from ictexplore.export.workbook.formula import cell
from ictexplore.model.own_index import (
    Aggregation,
    Normalisation,
    OwnNode,
    OwnSettings,
)

_TOLERANCE = "1E-12"
"""As `engine.own_index.places` has it: scores nearer than this are one."""


def first_param(layout: Layout, node: OwnNode, settings: OwnSettings) -> str:
    """Return the first figure that a normalisation takes of all values of an indicator."""
    values = layout.value_span(node.code)
    match settings.normalisation:
        case "minmax":
            return f'IF(COUNT({values})>0,MIN({values}),"")'
        case "zscore":
            return f'IF(COUNT({values})>0,AVERAGE({values}),"")'
        case _:
            return f'IF({_count(values, settings)}>1,{_count(values, settings)},"")'


def second_param(layout: Layout, node: OwnNode, settings: OwnSettings) -> str:
    """Return the second one; percentile ranks take none."""
    values = layout.value_span(node.code)
    if settings.normalisation == "minmax":
        return f'IF(COUNT({values})>0,MAX({values}),"")'
    count = _count(values, settings)
    return f'IF(MAX({values})>MIN({values}),SQRT(DEVSQ({values})/({count}-1)),"")'


def mean_param(layout: Layout, node: OwnNode) -> str:
    """Return the mean that stands for gaps."""
    values = layout.value_span(node.code)
    return f'IF(COUNT({values})>0,AVERAGE({values}),"")'


def normalised(layout: Layout, unit: int, node: OwnNode, settings: OwnSettings) -> str:
    """Return a unit's normalised score of an indicator."""
    value = layout.live_value(unit, node.code)
    if settings.missing == "mean":
        value = f"IF(ISNUMBER({value}),{value},{layout.param(Param.MEAN, node.code)})"
    first, second = (layout.param(row, node.code) for row in (Param.FIRST, Param.SECOND))
    low, high = layout.param(Param.LOW), layout.param(Param.HIGH)
    formulas: dict[Normalisation, str] = {
        "minmax": f"({value}-{first})/({second}-{first})"
        if node.direction > 0
        else f"({second}-{value})/({second}-{first})",
        "goalposts": f"MIN(MAX(({value}-{first})/({second}-{first}),0),1)",
        "prank": f"{_less(layout, node, settings, value)}/({first}-1)",
        "zscore": f"({value}-{first})/{second}*{node.direction}",
    }
    told = formulas[settings.normalisation]
    needed = {"minmax": first, "zscore": second, "prank": first, "goalposts": second}
    known = f"AND(ISNUMBER({value}),ISNUMBER({needed[settings.normalisation]}))"
    if settings.normalisation == "minmax":
        known = f"AND(ISNUMBER({value}),N({second})>N({first}))"
    on_scale = f"{told}*{high}+{low}"
    if settings.normalisation != "zscore":
        on_scale = f"{told}*({high}-{low})+{low}"
    return f'IF({known},{on_scale},"")'


def _less(layout: Layout, node: OwnNode, settings: OwnSettings, value: str) -> str:
    """Return how many units have less of it, or more where less is better."""
    values, than = layout.value_span(node.code), "<" if node.direction > 0 else ">"
    if settings.missing != "mean":
        return f"(RANK({value},{values},{int(node.direction > 0)})-1)"
    mean, gaps = layout.param(Param.MEAN, node.code), f"(ROWS({values})-COUNT({values}))"
    counted = f"SUMPRODUCT(ISNUMBER({values})*({values}{than}{value}))"
    return f"({counted}+{gaps}*({mean}{than}{value}))"


def _count(values: str, settings: OwnSettings) -> str:
    """Return how many values are normalised: means stand for gaps where they are put there."""
    if settings.missing != "mean":
        return f"COUNT({values})"
    return f"(ROWS({values})*(COUNT({values})>0))"


def aggregated(layout: Layout, unit: int, node: OwnNode, settings: OwnSettings) -> str:
    """Return a unit's score of an aggregate: Σ w f(x) / Σ w over the children that have one.

    Where a mean can't take a score of zero or less, and above it, there is an error to be seen.
    """
    method, children = settings.aggregation(node), layout.below[node.code]
    first, last = (layout.column(child.code) for child in (children[0], children[-1]))
    row = layout.score(unit, node.code)
    at = int(row.rsplit("$", 1)[1]) - 1
    scores = f"{cell(at, first)}:{cell(at, last)}"
    weights = f"{cell(Param.WEIGHT, first)}:{cell(Param.WEIGHT, last)}"
    total = f"SUMPRODUCT({weights}*ISNUMBER({scores}))"
    told = f"SUMPRODUCT({weights},{scores})/{total}"
    if method != "arithmetic":
        told = _mean(weights, scores, total, method)
    if settings.missing == "none":
        gaps = f"SUMPRODUCT(({weights}<>0)*(1-ISNUMBER({scores})))"
        told = f'IF({gaps}>0,"",{told})'
    told = f'IF({total}=0,"",{told})'
    is_safe = layout.failing.isdisjoint(child.code for child in children)
    return told if is_safe else f"IF(ISERROR(SUM({scores})),NA(),{told})"


def _mean(weights: str, scores: str, total: str, method: Aggregation) -> str:
    counts = f"ISNUMBER({scores})*({weights}<>0)"
    unfit = f"SUM(IF(ISNUMBER({scores}),({scores}<=0)*({weights}>0),0))"
    inner = f"LN({scores})" if method == "geometric" else f"1/{scores}"
    summed = f"SUM(IF({counts},{weights}*{inner},0))"
    told = f"EXP({summed}/{total})" if method == "geometric" else f"{total}/{summed}"
    return f"IF({unfit}>0,NA(),{told})"


def place(layout: Layout, unit: int, root: str) -> str:
    """Return a unit's place: one more than units with a higher score."""
    own, all_of = layout.score(unit, root), layout.score_span(root)
    higher = f"SUMPRODUCT(ISNUMBER({all_of})*({all_of}>{own}+{layout.param(Param.TOLERANCE)}))"
    return f'IF(ISNUMBER({own}),1+{higher},"")'


def order(layout: Layout, unit: int) -> str:
    """Return a unit's row in the ranking: by place, then as brought, without a place last."""
    first, row = Param.MEAN, Param.MEAN + 1 + unit
    own, places = cell(row, Fixed.PLACE), layout.fixed_span(Fixed.PLACE)
    above = f"{cell(first, Fixed.PLACE)}:{cell(row - 1, Fixed.PLACE)}"
    upto = f"{cell(first, Fixed.PLACE)}:{own}"
    last = f"COUNT({places})+{unit + 1}-COUNT({upto})"
    return f"IF(ISNUMBER({own}),{own}+COUNTIF({above},{own}),{last})"


def tolerance(layout: Layout, root: str) -> str:
    """Return by how much two scores may differ and still be one."""
    scores = layout.score_span(root)
    return f"{_TOLERANCE}*MAX(MAX({scores}),-MIN({scores}))"
