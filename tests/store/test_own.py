import json
import multiprocessing
from itertools import count
from pathlib import Path

import pytest

from ictexplore.model import IctexploreError
from ictexplore.store import forget_import, list_imports, read_imports, save_import
from ictexplore.store import own as own_module
from ictexplore.store.own import imports_state
from tests.killing import killed_before, litter

CODE = "dti-2025-34"
FILES = ["editions.csv", "import.json"]


def save(own: Path, content: bytes = b"a\n", code: str = CODE) -> int:
    return save_import(own, code, {"editions": content}, {"file": "bảng.csv"}).number


def test_nothing_is_imported_at_first(tmp_path: Path) -> None:
    own = tmp_path / "none"
    assert read_imports(own) == ()
    assert list_imports(own) == ()
    assert imports_state(own) == ()
    assert not own.exists()


def test_the_newest_version_counts_and_older_ones_are_kept(tmp_path: Path) -> None:
    assert [save(tmp_path, b"1\n"), save(tmp_path, b"2\n")] == [1, 2]
    (found,) = read_imports(tmp_path)
    assert (found.name, found.origin) == ("dti-2025-34/0002", "imported")
    assert found.tables == {"editions": b"2\n"}
    versions = list_imports(tmp_path)
    assert [(v.edition, v.number, v.record["file"]) for v in versions] == [
        (CODE, 1, "bảng.csv"),
        (CODE, 2, "bảng.csv"),
    ]


def test_editions_come_in_the_order_of_their_codes(tmp_path: Path) -> None:
    for code in ("dti-2026-34", "dti-2025-34", "ict_index-2025-34"):
        save(tmp_path, code=code)
    assert [each.name.partition("/")[0] for each in read_imports(tmp_path)] == [
        *("dti-2025-34", "dti-2026-34", "ict_index-2025-34")
    ]


def test_one_version_is_forgotten_or_all(tmp_path: Path) -> None:
    for content in (b"1\n", b"2\n", b"3\n"):
        save(tmp_path, content)
    state = imports_state(tmp_path)
    assert forget_import(tmp_path, CODE, 3) == (3,)
    assert imports_state(tmp_path) != state
    assert read_imports(tmp_path)[0].tables == {"editions": b"2\n"}
    assert forget_import(tmp_path, CODE) == (1, 2)
    assert list((tmp_path / "editions").iterdir()) == []
    # A number is given again only once nothing is left of it.
    assert save(tmp_path) == 1


@pytest.mark.parametrize(("code", "version"), [("dti-2030-34", None), (CODE, 9), ("../..", None)])
def test_what_isn_t_there_can_t_be_forgotten(
    tmp_path: Path, code: str, version: int | None
) -> None:
    save(tmp_path)
    with pytest.raises(IctexploreError) as caught:
        forget_import(tmp_path, code, version)
    assert caught.value.key == "tables.not_imported"
    assert caught.value.values["known"] == ("dti-2025-34 (1)",)
    assert len(list_imports(tmp_path)) == 1


def test_strangers_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    save(tmp_path)
    folder = tmp_path / "editions"
    (folder / "notes.txt").write_text("x")
    (folder / CODE / "draft").mkdir()
    (folder / CODE / ".new-x").mkdir()
    (folder / CODE / "0001" / "import.json").write_text("{")
    assert len(read_imports(tmp_path)) == 1
    assert list_imports(tmp_path)[0].record == {}
    assert forget_import(tmp_path, CODE) == (1,)


def test_a_record_of_another_kind_is_none(tmp_path: Path) -> None:
    save(tmp_path)
    (tmp_path / "editions" / CODE / "0001" / "import.json").write_text(json.dumps(["x"]))
    assert list_imports(tmp_path)[0].record == {}


def test_tables_that_can_t_be_read_are_absent(tmp_path: Path) -> None:
    save(tmp_path)
    (tmp_path / "editions" / CODE / "0001" / "scores.csv").mkdir()
    assert read_imports(tmp_path)[0].tables == {}


def test_a_folder_that_can_t_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "editions").write_text("a file stands in the way")
    with pytest.raises(IctexploreError) as caught:
        save(tmp_path)
    assert caught.value.key == "tables.own_unwritable"


def test_killed_at_any_step_it_has_saved_all_or_nothing(tmp_path: Path) -> None:
    counts = []
    for step in count(1):
        own = tmp_path / str(step)
        save(own, b"1\n")
        was_killed = killed_before(step, lambda own=own: save(own, b"2\n"))
        versions = list_imports(own)
        counts.append(len(versions))
        assert [v.record for v in versions] == [{"file": "bảng.csv"}] * len(versions)
        assert read_imports(own)[0].tables == {"editions": b"%d\n" % len(versions)}
        # The next one works, and nothing is left of the one before.
        assert save(own, b"3\n") == len(versions) + 1
        assert litter(own) == []
        if not was_killed:
            break
    assert counts == sorted(counts)
    assert set(counts) == {1, 2}


def test_killed_at_any_step_forgetting_leaves_whole_versions_alone(tmp_path: Path) -> None:
    states = []
    for step in count(1):
        own = tmp_path / str(step)
        for content in (b"1\n", b"2\n"):
            save(own, content)
        was_killed = killed_before(step, lambda own=own: forget_import(own, CODE))
        left = list_imports(own)
        states.append([v.number for v in left])
        assert all(sorted(p.name for p in v.path.iterdir()) == FILES for v in left)
        assert save(own) == max(states[-1], default=0) + 1
        assert litter(own) == []
        if not was_killed:
            break
    # The newest goes last: at no step does an older version count again.
    assert [s for i, s in enumerate(states) if s not in states[:i]] == [[1, 2], [2], []]


def test_what_is_saved_is_on_the_disk_before_it_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled: list[list[str]] = []
    monkeypatch.setattr(own_module, "settle", lambda *p: settled.append(sorted(x.name for x in p)))
    save(tmp_path)
    assert settled == [["editions.csv", "import.json", "version"], [CODE]]


def _save_often(own: str) -> None:
    for _ in range(10):
        save(Path(own))


def test_two_at_once_get_numbers_of_their_own(tmp_path: Path) -> None:
    context = multiprocessing.get_context("fork")
    children = [context.Process(target=_save_often, args=(str(tmp_path),)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    assert [v.number for v in list_imports(tmp_path)] == list(range(1, 21))
