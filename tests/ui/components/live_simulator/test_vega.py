"""Vega's bundle: made once, whole, and with what the viewer takes from it."""

import errno
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
import streamlit as st
import vl_convert

from ictexplore.ui.components.live_simulator import vega
from ictexplore.ui.components.live_simulator.vega import ensure_vega, vega_address
from tests.killing import killed_at_each_step, litter


def test_the_bundle_is_made_once_and_hands_over_parser_and_view(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = ensure_vega(tmp_path)
    assert "globalThis.ictexploreVega=" in path.read_text(encoding="utf-8").replace(" ", "")
    assert vl_convert.get_vega_version() in path.name
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    monkeypatch.setattr(vega, "vega_bundle", lambda: pytest.fail("made anew"))
    assert ensure_vega(tmp_path) == path


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vega, "vega_bundle", lambda: "the bundle")


@pytest.mark.usefixtures("_quick")
@pytest.mark.parametrize("damage", [b"", b"the bun", b"the bundlf"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = ensure_vega(tmp_path)
    path.write_bytes(damage)
    assert ensure_vega(tmp_path) == path
    assert path.read_text(encoding="utf-8") == "the bundle"


@pytest.mark.usefixtures("_quick")
def test_killed_at_any_step_it_is_whole_or_absent(tmp_path: Path) -> None:
    for _ in killed_at_each_step(lambda: ensure_vega(tmp_path)):
        assert [p.read_bytes() for p in tmp_path.rglob("vega-*.js")] in ([], [b"the bundle"])
    assert litter(tmp_path) == []
    assert len(list(tmp_path.rglob("*"))) == 2  # the folder and the file


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], str | None]:
    """Ask for the address anew, with a private folder of the test's own."""
    monkeypatch.setattr(vega, "private_dir", lambda: tmp_path / "private")
    vega_address.clear()
    yield vega_address
    vega_address.clear()


def _fill(*_: object, **__: object) -> NoReturn:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.usefixtures("_quick")
def test_where_the_cache_is_full_another_folder_serves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: Callable[[], str | None]
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "vega").write_text("a file in the way")
    monkeypatch.setattr(vega, "default_cache_dir", lambda: tmp_path / "full")
    served = []
    monkeypatch.setattr(
        st.components.v1,
        "declare_component",
        lambda name, path: served.append(path) or type("", (), {"name": name}),
    )
    told = address()
    assert told is not None
    assert told.startswith("component/vega/vega-")
    assert served == [str(tmp_path / "private" / "vega")]


@pytest.mark.usefixtures("_quick")
def test_where_nothing_can_be_kept_there_is_no_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: Callable[[], str | None]
) -> None:
    monkeypatch.setattr(vega, "default_cache_dir", lambda: tmp_path / "cache")
    monkeypatch.setattr(Path, "write_text", _fill)
    assert address() is None


def test_without_a_renderer_there_is_no_address(
    lose_tool: Callable[[str], None], address: Callable[[], str | None]
) -> None:
    lose_tool("vl_convert")
    assert address() is None
