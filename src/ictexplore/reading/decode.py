"""Bytes of a text in any encoding met in Viet Nam → letters in their composed form."""

from __future__ import annotations

import codecs
import unicodedata

from ictexplore.model import IctexploreError

VIETNAMESE = "windows-1258"
"""Excel's encoding of a CSV on a Vietnamese Windows: tone marks follow their letter."""

_MARKS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BREAKS = frozenset("\t\n\r\f\v")
_LOOKED_AT = 4096


def decode(data: bytes) -> tuple[str, str]:
    """Return the text in composed letters (NFC), and the name of its encoding.

    Raises ``tables.encoding_mixed`` for a text of several encodings, ``tables.encoding_unknown``
    and ``tables.binary`` for what is none.
    """
    marked = _marked(data)
    encoding = marked or _unmarked(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if not marked and b"\0" in data:
            raise IctexploreError("tables.binary") from error
        line = data[: error.start].count(b"\n") + 1
        raise IctexploreError("tables.encoding_unknown", line=line) from error
    text = unicodedata.normalize("NFC", text)
    if any(c < " " and c not in _BREAKS for c in set(text)):
        raise IctexploreError("tables.binary")
    return text, encoding


def _marked(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _unmarked(data: bytes) -> str:
    head = data[:_LOOKED_AT]
    if b"\0" in head:
        # Half of the bytes of plain letters are zero: the second of each pair, or the first.
        return "utf-16-le" if head[1::2].count(0) >= head[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        _refuse_mixture(data)
        return VIETNAMESE
    return "utf-8"


def _refuse_mixture(data: bytes) -> None:
    """Refuse a text whose lines are of UTF-8 here and of something else there.

    Hardly any line of another encoding is UTF-8 by chance.
    """
    other: int | None = None
    is_unicode = False
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.isascii():
            continue
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            other = other or number
        else:
            is_unicode = True
    if is_unicode:
        raise IctexploreError("tables.encoding_mixed", line=other)
