"""What may say «công bố» where the figures are those of a table that somebody brought."""

from __future__ import annotations

import re
from html import unescape

ALLOWED = {
    "vi": (
        # Denials.
        *("không phải kết quả công bố", "không được dùng như kết quả công bố"),
        "chưa đối chiếu với nguồn công bố",
        # What an edition is called, whoever's it is.
        *("kỳ công bố", "Kỳ công bố"),
        # Of bundled editions, and of tables not brought yet.
        *("số Bộ công bố cho năm đó", "bảng công bố theo Quyết định", "Bảng kết quả vừa công bố?"),
    ),
    "en": (
        *("not a published result", "not a published one", "must not be used as published results"),
        "not checked against what was published",
        *("the table published with decision", "Results just published?"),
        "did not publish them for that year",
    ),
}

_SAID = {
    "vi": re.compile(r"công bố", re.IGNORECASE),
    "en": re.compile(r"\b(?:un)?publish(?:ed|es)?\b", re.IGNORECASE),
}
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_IDENTIFIERS = re.compile(r"""[\w-]*-published|(\\?["'])published\1""")
"""Classes, parameters and kinds: what programs read."""

_AROUND = 40


def called_published(text: str, language: str) -> list[str]:
    """Return where a text calls something published, apart from what is allowed."""
    text = _IDENTIFIERS.sub("", unescape(_STYLE.sub("", text)))
    for phrase in ALLOWED[language]:
        text = re.sub(re.escape(phrase), "", text, flags=re.IGNORECASE)
    return [
        text[max(0, hit.start() - _AROUND) : hit.end() + _AROUND]
        for hit in _SAID[language].finditer(text)
    ]
