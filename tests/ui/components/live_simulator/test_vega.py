"""Vega's bundle: made once, whole, and with what the viewer takes from it."""

from pathlib import Path

import pytest
import vl_convert

from ictexplore.ui.components.live_simulator import vega
from ictexplore.ui.components.live_simulator.vega import ensure_vega


def test_the_bundle_is_made_once_and_hands_over_parser_and_view(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = ensure_vega(tmp_path)
    assert "globalThis.ictexploreVega=" in path.read_text(encoding="utf-8").replace(" ", "")
    assert vl_convert.get_vega_version() in path.name
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    monkeypatch.setattr(vega, "vega_bundle", lambda: pytest.fail("made anew"))
    assert ensure_vega(tmp_path) == path
