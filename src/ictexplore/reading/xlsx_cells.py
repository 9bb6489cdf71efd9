"""What the cells of a workbook show: shared texts, number formats, dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from ictexplore.reading.xlsx_parts import Attributes, Parts

_BUILT_IN = {
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    37: "#,##0",
    38: "#,##0",
    39: "#,##0.00",
    40: "#,##0.00",
    **dict.fromkeys((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)), "yyyy-mm-dd"),
}
"""Formats that a workbook uses by number alone (ECMA-376, part 1, 18.8.30)."""

_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_DECIMALS = re.compile(r"[0#?]\.([0#?]+)")
_DIGITS = 15
"""Significant digits that Excel keeps of a number."""
_LONGEST = 40
"""Characters of a number beyond which it is shown as it is stored."""
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 -- a sheet has no zone
_DAYS_MAX = 2_958_465  # 31 December 9999


@dataclass(frozen=True, slots=True)
class Style:
    """How a number is shown; ``decimals`` at least and at most, ``None`` for as many as it has."""

    decimals: tuple[int, int] | None = None
    is_percent: bool = False
    is_date: bool = False


_PLAIN = Style()
_SHORT = re.compile(r"-?[0-9]{1,15}\.[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class CellMaker:
    """Turns what a cell holds into what it shows."""

    strings: tuple[str, ...]
    styles: tuple[Style, ...]
    is_from_1904: bool

    def show(self, kind: str, style: str, value: str) -> str:
        """Return the text of a cell of a ``kind`` (attribute ``t``) and ``style`` (``s``)."""
        if kind == "s":
            return self.strings[int(value)] if _is_index(value, len(self.strings)) else ""
        if kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        if kind not in {"", "n"}:
            return value
        known = _is_index(style, len(self.styles))
        return self._number(value.strip(), self.styles[int(style)] if known else Style())

    def _number(self, text: str, style: Style) -> str:
        try:
            shortest = repr(float(text))
            number = Decimal(shortest)
        except (ValueError, InvalidOperation):
            return text
        if style == _PLAIN and _SHORT.fullmatch(shortest):
            return shortest.removesuffix(".0")
        if not number.is_finite() or len(f"{number:f}") > _LONGEST:
            return text
        if style.is_date and 0 <= number <= _DAYS_MAX:
            return self._date(float(number))
        if style.is_percent:
            return _rounded(number * 100, style.decimals) + "%"
        return _rounded(number, style.decimals)

    def _date(self, days: float) -> str:
        epoch = _EPOCH_1904 if self.is_from_1904 else _EPOCH
        try:
            return (epoch + timedelta(days=days)).date().isoformat()
        except OverflowError:
            return str(days)


def _is_index(text: str, length: int) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < _DIGITS and int(text) < length


def _rounded(number: Decimal, decimals: tuple[int, int] | None) -> str:
    """Return the number with its format's decimals, halves away from zero as Excel shows them."""
    least, most = decimals or (0, _DIGITS)
    shown = f"{number.quantize(Decimal(1).scaleb(-most), rounding=ROUND_HALF_UP):f}"
    whole, _, fraction = shown.partition(".")
    fraction = fraction.rstrip("0").ljust(least, "0")
    return f"{whole}.{fraction}" if fraction else whole


def read_strings(parts: Parts, path: str | None) -> tuple[str, ...]:
    """Return the texts that cells refer to; the reading aids of East Asian texts left out."""
    strings: list[str] = []
    pieces: list[str] = []
    inside = {"t": 0, "rPh": 0}

    def start(name: str, _: Attributes) -> None:
        if name in inside:
            inside[name] += 1

    def text(piece: str) -> None:
        if inside["t"] and not inside["rPh"]:
            pieces.append(piece)

    def end(name: str) -> None:
        if name in inside:
            inside[name] -= 1
        elif name == "si":
            strings.append("".join(pieces))
            pieces.clear()

    if path is not None:
        parts.scan(path, start=start, text=text, end=end)
    return tuple(strings)


def read_styles(parts: Parts, path: str | None) -> tuple[Style, ...]:
    """Return the style of each number that cells name theirs by."""
    formats = dict(_BUILT_IN)
    numbers: list[int] = []
    is_inside = False

    def start(name: str, attributes: Attributes) -> None:
        nonlocal is_inside
        given = attributes.get("numFmtId", "")
        number = int(given) if _is_index(given, 10**6) else 0
        if name == "numFmt":
            formats[number] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            is_inside = True
        elif name == "xf" and is_inside:
            numbers.append(number)

    def end(name: str) -> None:
        nonlocal is_inside
        if name == "cellXfs":
            is_inside = False

    if path is not None:
        parts.scan(path, start=start, end=end)
    return tuple(read_format(formats.get(number, "General")) for number in numbers)


def read_format(code: str) -> Style:
    """Return what a number format such as ``#,##0.00`` asks for; positive numbers' section."""
    bare = _LITERAL.sub("", code.partition(";")[0])
    if bare.strip().lower() in {"general", "", "@"}:
        return Style()
    if set(bare.lower()) & set("ymdhs"):
        return Style(is_date=True)
    found = _DECIMALS.search(bare)
    places = found[1] if found else ""
    return Style((places.count("0"), len(places)), is_percent="%" in bare)
