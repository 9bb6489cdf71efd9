"""The face goes along, with every letter of Vietnamese."""

from __future__ import annotations

import base64
import io
import re

from fontTools.ttLib import TTFont

from ictexplore.export.offline.style import LETTERS, page_css

NAMES = "Thừa Thiên Huế, Bà Rịa – Vũng Tàu, Đắk Lắk, Kịch bản: +0,0338 → ▲ ▼ ↓ ↑ ≈ −"


def test_both_weights_have_every_letter() -> None:
    fonts = re.findall(r"base64,([A-Za-z0-9+/=]+)", page_css())
    assert len(fonts) == 2
    for font in fonts:
        letters = TTFont(io.BytesIO(base64.b64decode(font))).getBestCmap()
        assert {chr(c) for c in letters} >= set(LETTERS) - {"\xa0", "\xad"}
    assert set(NAMES) <= set(LETTERS)


def test_nothing_is_fetched() -> None:
    assert re.findall(r"url\((?!data:)|@import|https?:", page_css()) == []
