"""What stands on the controls that take a file; their look is in uploader.css."""

from __future__ import annotations

import json

from ictexplore.i18n import Translator


def uploader_words(t: Translator, key: str, refused: str) -> str:
    """Return CSS with the words of the uploaders whose key begins so.

    ``refused`` is said of a file that the browser doesn't send: too large, or of another kind.
    """
    words = {"choose": t("uploader.choose"), "drop": t("uploader.drop"), "refused": refused}
    told = "".join(
        f"--ix-{name}:{json.dumps(text, ensure_ascii=False)};" for name, text in words.items()
    )
    return f'[class*="st-key-{key}"]{{{told}}}'
