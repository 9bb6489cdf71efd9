from pathlib import Path

import pytest

from ictexplore.store.sealed import find_sealed, seal


def make(folder: Path, content: bytes = b"content") -> Path:
    made = folder / "made.bin"
    made.write_bytes(content)
    return seal(made, folder, "stem")


def test_a_file_is_found_by_its_stem(tmp_path: Path) -> None:
    assert find_sealed(tmp_path / "nowhere", "stem", ".bin") is None
    path = make(tmp_path)
    assert path.read_bytes() == b"content"
    assert find_sealed(tmp_path, "stem", ".bin") == path
    assert find_sealed(tmp_path, "other", ".bin") is None
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("damage", [b"", b"conten", b"contenT", b"content and more"])
def test_one_that_is_not_as_it_was_is_removed(tmp_path: Path, damage: bytes) -> None:
    make(tmp_path).write_bytes(damage)
    assert find_sealed(tmp_path, "stem", ".bin") is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_its_place_is_removed(tmp_path: Path) -> None:
    path = make(tmp_path)
    path.unlink()
    (path / "below").mkdir(parents=True)
    assert find_sealed(tmp_path, "stem", ".bin") is None
    assert list(tmp_path.iterdir()) == []


def test_beside_a_damaged_one_the_whole_one_is_found(tmp_path: Path) -> None:
    whole = make(tmp_path)
    for digit in "0f":
        (tmp_path / f"stem-{digit * 16}.bin").write_bytes(b"half")
    assert find_sealed(tmp_path, "stem", ".bin") == whole
