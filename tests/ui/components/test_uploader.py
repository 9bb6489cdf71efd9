from pathlib import Path

import pytest

from ictexplore.i18n import LANGUAGES, translator
from ictexplore.ui.components import uploader
from ictexplore.ui.components.uploader import uploader_words


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_streamlit_has_in_english_alone_is_said_in_the_visitors_language(
    language: str,
) -> None:
    t = translator(language)
    words = uploader_words(t, "intake-file", 'Tệp "x"')
    assert words.startswith('[class*="st-key-intake-file"]{')
    # Letters as they are: CSS reads no JSON escapes but those of the mark itself.
    assert f'--ix-choose:"{t("uploader.choose")}";' in words
    assert f'--ix-drop:"{t("uploader.drop")}";' in words
    assert '--ix-refused:"Tệp \\"x\\"";' in words
    look = Path(uploader.__file__).with_suffix(".css").read_text(encoding="utf-8")
    for name in ("choose", "drop", "refused"):
        assert f"content: var(--ix-{name})" in look
