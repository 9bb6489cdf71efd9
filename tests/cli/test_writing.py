from __future__ import annotations

from pathlib import Path

import pytest

from ictexplore.cli.writing import find_path, tell_path, write_file
from ictexplore.model import IctexploreError
from tests.killing import killed_at_each_step


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(b"before")

    def fail() -> bytes:
        assert len(files(tmp_path)) == 2
        raise IctexploreError("output.missing", known=())

    with pytest.raises(IctexploreError):
        write_file(path, fail)
    assert path.read_bytes() == b"before"
    assert files(tmp_path) == ["x.png"]


def test_a_full_disk_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(IctexploreError) as told:
        write_file(tmp_path / "x.png", lambda: b"content")
    assert told.value.key == "output.unwritable"
    assert files(tmp_path) == []


def test_killed_at_any_step_the_file_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b"old")
    seen = [
        path.read_bytes()
        for _ in killed_at_each_step(lambda: write_file(path, lambda: b"a new one"))
    ]
    assert sorted(seen, reverse=True) == seen
    assert set(seen) == {b"old", b"a new one"}
    # The one that came through has cleared up after those that were killed.
    assert files(tmp_path) == ["x.csv"]


@pytest.mark.parametrize(
    ("given", "key"),
    [
        (None, "output.missing"),
        (" ", "output.missing"),
        ("{folder}", "output.is_folder"),
        ("{folder}/x.gif", "output.unknown_suffix"),
        ("{folder}/none/x.png", "output.no_folder"),
        ("{folder}/" + "x" * 300 + ".png", "output.unwritable"),
    ],
)
def test_a_path_that_can_not_be_written_is_told(
    tmp_path: Path, given: str | None, key: str
) -> None:
    with pytest.raises(IctexploreError) as told:
        find_path(given and given.format(folder=tmp_path), (".png",))
    assert told.value.key == key


def test_a_long_path_is_told_by_its_end() -> None:
    assert tell_path("x" * 200 + "/end.png").endswith("x/end.png")
    assert "\n" not in tell_path("a\nb")
