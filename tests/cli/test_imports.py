from pathlib import Path

import pytest

from ictexplore.store import save_import
from ictexplore.store.paths import OWN_VARIABLE
from tests.cli.conftest import Run
from tests.store.overlay_rows import overlay, rows_of_year


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OWN_VARIABLE, str(tmp_path / "own"))
    return tmp_path / "own"


def save(own: Path, year: int, **cells: str) -> None:
    record = {"file": "bảng.csv", "imported": "2026-11-25T05:00:00+00:00", "framework": "dti-2024"}
    made = overlay(rows_of_year(year, **cells))
    save_import(own, f"dti-{year}-34", made.tables, record)


def test_nothing_was_imported_yet(run: Run) -> None:
    assert run("imports").out == "Chưa nhập bảng nào.\n"
    assert run("imports", "--json").json == []


def test_every_version_is_listed_with_its_state(run: Run, own: Path) -> None:
    save(own, 2025)
    save(own, 2025)
    save(own, 2026, unit_count="33")
    listed = run("imports")
    assert listed.code == 0
    lines = listed.out.splitlines()
    assert [line.split()[:2] for line in lines[1:4]] == [
        *(["dti-2025-34", "1"], ["dti-2025-34", "2"], ["dti-2026-34", "1"])
    ]
    assert all(
        state in line
        for state, line in zip(("bản cũ", "đang dùng", "không dùng được"), lines[1:], strict=False)
    )
    assert "25/11/2026" in lines[1]
    assert lines[4].startswith("dti-2026-34/0001/editions.csv, dòng 2, cột unit_count: «33»")
    states = [(v["edition"], v["version"], v["state"]) for v in run("imports", "--json").json]
    assert states == [
        *(("dti-2025-34", 1, "older"), ("dti-2025-34", 2, "used"), ("dti-2026-34", 1, "refused"))
    ]


def test_a_broken_import_takes_no_command_down(run: Run, own: Path) -> None:
    save(own, 2026, unit_count="33")
    ranked = run("rank", "--edition", "dti-2024-34", "--json")
    assert ranked.code == 0
    assert len(ranked.json) == 34
    assert "dti-2026-34/0001" in ranked.err
    assert "forget" in ranked.err
    checked = run("check", "--json")
    assert checked.code == 1
    assert checked.json["faults"][0]["file"] == "dti-2026-34/0001/editions.csv"
    assert run("forget", "dti-2026-34").code == 0
    assert run("rank", "--edition", "dti-2024-34", "--json").err == ""


def test_a_version_or_all_are_forgotten(run: Run, own: Path) -> None:
    for _ in range(3):
        save(own, 2025)
    assert run("forget", "DTI-2025-34", "--version", "3").out.endswith("phiên bản: 3.\n")
    assert run("forget", "dti-2025-34", "--json").json == {
        "edition": "dti-2025-34",
        "forgotten": [1, 2],
    }
    gone = run("forget", "dti-2025-34")
    assert gone.code == 2
    assert "Không có bảng tự nhập nào" in gone.err
