import pytest

from ictexplore.i18n import translator
from ictexplore.ui.takeaway.offer import style_html


@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_streamlit_has_in_english_alone_is_said_in_the_visitors_language(language: str):
    t, style = translator(language), style_html(translator(language))
    # Letters as they are: CSS reads no JSON escapes.
    assert f'--ix-failed:"{t("takeaway.failed_file")}";' in style
    assert "content: var(--ix-failed)" in style
    assert f'--ix-choose:"{t("uploader.choose")}";' in style
