import errno
import os
from pathlib import Path

import duckdb
import pytest

from ictexplore.i18n import LANGUAGES, translator
from ictexplore.store.workplace import NoRoomError, Workplace, no_room, settle, workplace
from tests.killing import killed_at_each_step, killed_before, litter

LEFT = ".ictexplore-0123456789abcdef.part"


def work(folder: Path) -> None:
    with workplace(folder) as place:
        (place / "made").write_bytes(b"x")


def test_a_place_is_nobody_else_s_and_gone_at_the_end(tmp_path: Path) -> None:
    with workplace(tmp_path) as place:
        assert place.parent == tmp_path
        assert place.stat().st_mode & 0o777 == 0o700
        (place / "below").mkdir()
    assert list(tmp_path.iterdir()) == []


def test_it_is_gone_after_an_error_too(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), workplace(tmp_path):
        _ = 1 // 0
    assert list(tmp_path.iterdir()) == []


def test_what_the_killed_leave_the_next_clears_away(tmp_path: Path) -> None:
    left = [litter(tmp_path) for _ in killed_at_each_step(lambda: work(tmp_path))]
    # Killed before its first step a process leaves nothing, afterwards one place; never two.
    assert left[0] == []
    assert {len(names) for names in left[1:-1]} == {1}
    assert litter(tmp_path) == []


def test_the_place_of_one_that_lives_stays(tmp_path: Path) -> None:
    living = Workplace(tmp_path)
    work(tmp_path)
    assert killed_before(9, lambda: work(tmp_path)) is False
    assert litter(tmp_path) == [living.path.name]
    living.close()
    living.close()
    assert litter(tmp_path) == []


def test_strangers_stay(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter").write_text("x")
    folder = tmp_path / "folder"
    (folder / ".ictexplore-notes").mkdir(parents=True)
    (folder / "draft.part").write_text("x")
    (folder / LEFT).symlink_to(elsewhere)
    work(folder)
    names = {path.name for path in folder.iterdir()}
    assert names == {".ictexplore-notes", "draft.part", LEFT}
    assert (elsewhere / "letter").exists()


def test_a_folder_that_takes_nothing_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="Not a directory"):
        Workplace(tmp_path / "file")


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left"), duckdb.IOException("No space left")]
)
def test_a_full_disk_is_a_sentence_that_says_what_to_do(error: Exception) -> None:
    with pytest.raises(NoRoomError) as told, no_room():
        raise error
    for language in LANGUAGES:
        assert "ICTEXPLORE_CACHE" in translator(language).word(told.value)


def test_what_is_settled_is_on_the_disk_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x").write_text("x")
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda opened: synced.append(os.fstat(opened).st_ino))
    settle(tmp_path / "x", tmp_path)
    assert synced == [path.stat().st_ino for path in (tmp_path / "x", tmp_path)]
