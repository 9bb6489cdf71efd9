"""Vega as one text: whole, without a request, and nothing that HTML would read."""

from ictexplore.export.live.vega import vega_bundle


def test_it_hands_over_parser_and_view_and_imports_nothing() -> None:
    bundle = vega_bundle()
    assert "globalThis.ictexploreVega=" in bundle.replace(" ", "")
    assert "import(" not in bundle
    assert vega_bundle() is bundle
