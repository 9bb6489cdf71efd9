from pathlib import Path

import pytest

from ictexplore.store import paths

ROOT = Path(__file__).parents[2]


def test_data_stands_beside_the_source() -> None:
    assert paths.default_data_dir() == ROOT / "data"


def test_imports_stand_in_the_user_s_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.OWN_VARIABLE, str(tmp_path / "own"))
    assert paths.default_own_dir() == tmp_path / "own"
    assert not (tmp_path / "own").exists()
    monkeypatch.delenv(paths.OWN_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert paths.default_own_dir() == tmp_path / "ictexplore"


def test_variables_override_both_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path / "other"))
    monkeypatch.setenv(paths.CACHE_VARIABLE, str(tmp_path / "kept" / "here"))
    assert paths.default_data_dir() == tmp_path / "other"
    assert paths.default_cache_dir() == tmp_path / "kept" / "here"
    assert paths.default_cache_dir().is_dir()


def test_cache_is_the_users_own_when_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(paths.CACHE_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert paths.default_cache_dir() == tmp_path / "ictexplore"


def test_a_cache_that_cannot_be_written_gives_way_to_a_private_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # A file in the way stops root too, whom permission bits would not.
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv(paths.CACHE_VARIABLE, str(tmp_path / "file" / "cache"))
    folder = paths.default_cache_dir()
    assert folder == paths.default_cache_dir()
    assert folder.stat().st_mode & 0o777 == 0o700
