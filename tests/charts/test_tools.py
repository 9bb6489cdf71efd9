from collections.abc import Callable
from pathlib import Path

import font_source_sans_pro  # type: ignore[import-untyped]
import pytest
import vl_convert

from ictexplore.charts import tools
from ictexplore.i18n import LANGUAGES, translator


def test_both_are_here() -> None:
    assert tools.renderer() is vl_convert
    assert tools.font_folder() == Path(font_source_sans_pro.font_directory)
    assert tools.find_missing() is None


@pytest.mark.parametrize(
    ("module", "package"),
    [("vl_convert", "vl-convert-python"), ("font_source_sans_pro", "font-source-sans-pro")],
)
def test_what_is_missing_is_told_with_how_to_install_it(
    lose_tool: Callable[[str], None], module: str, package: str
) -> None:
    lose_tool(module)
    missing = tools.find_missing()
    assert missing is not None
    for language in LANGUAGES:
        told = translator(language).word(missing)
        assert package in told
        assert "pip install -r requirements.txt" in told


def test_a_package_without_its_files_is_as_good_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools.font_folder.cache_clear()
    monkeypatch.setattr(font_source_sans_pro, "font_directory", str(tmp_path))
    missing = tools.find_missing()
    assert missing is not None
    assert missing.key == "picture.no_font"
    assert tools.font_folder.cache_info().currsize == 0  # nothing is kept of it
