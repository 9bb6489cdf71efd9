"""Commands killed in the middle: what was there before is whole, and the next run goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ictexplore.model import EditionTable
from ictexplore.store import list_imports
from tests.cli.conftest import Run, cache, run  # noqa: F401 -- fixtures
from tests.killing import litter
from tests.reading.official import official_rows, page

ROOT = Path(__file__).parents[1]
EDITION = ("--edition", "dti-2024-34")
NAMES = [f"dti-2024-34_{unit}_cong-bo.pptx" for unit in ("hue", "da-nang")]

Job = tuple[int, dict[str, str], list[str]]
"""Before which rename it is killed, its environment, the command."""


def kill(cache: Path, *jobs: Job) -> None:  # noqa: F811
    subprocess.run(
        [sys.executable, "-m", "tests.killing"],
        input=json.dumps(jobs),
        text=True,
        check=True,
        cwd=ROOT,
        env=os.environ | {"ICTEXPLORE_CACHE": str(cache)},
    )


@pytest.fixture
def table(tmp_path: Path, dti34: EditionTable) -> str:
    path = tmp_path / "xep-hang.html"
    path.write_bytes(page(official_rows(dti34)))
    return str(path)


def test_killed_commands_leave_what_was_there_and_go_on(
    run: Run,  # noqa: F811
    cache: Path,  # noqa: F811
    tmp_path: Path,
    table: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before, after = ({"ICTEXPLORE_OWN_DATA": str(tmp_path / n)} for n in ("before", "after"))
    out = tmp_path / "out"
    out.mkdir()
    (out / "x.csv").write_text("old")
    export = ["export", *EDITION, "--unit", "Huế", "--out", str(out / "x.csv")]
    package = ["package", "--out", str(out / "x.zip")]
    brief = ["brief", *EDITION, "--unit", "Huế,Đà Nẵng", "--out", str(out)]
    imported = ["import", table, "--edition", "dti-2025-34", "--source", "Bộ KH&CN"]
    run("editions")  # the cache is there, as on any but the first start
    kill(
        cache,
        (1, before, export),
        (1, before, package),
        (2, before, brief),
        (1, before, imported),
        (2, after, imported),
    )

    names = {path.name for path in out.iterdir()} - set(litter(out))
    assert names == {"x.csv", NAMES[0]}
    assert (out / "x.csv").read_text() == "old"
    # Killed before the version moved in nothing counts; before the cache was built all does.
    assert list_imports(tmp_path / "before") == ()
    assert [v.number for v in list_imports(tmp_path / "after")] == [1]

    assert run(*export, "--json").json["bytes"] == (out / "x.csv").stat().st_size
    assert run(*package).code == 0
    again = run(*brief, "--json").json
    assert (again["kept"], again["made"]) == (NAMES[:1], NAMES[1:])
    assert litter(out) == []
    for environment in (before, after):
        monkeypatch.setenv("ICTEXPLORE_OWN_DATA", environment["ICTEXPLORE_OWN_DATA"])
        assert run(*imported, "--replace").code == 0
        assert run("rank", "--edition", "dti-2025-34").code == 0
    assert litter(tmp_path) == litter(cache) == []


def test_two_imports_at_once_are_both_whole(
    run: Run,  # noqa: F811
    cache: Path,  # noqa: F811
    tmp_path: Path,
    table: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = tmp_path / "own"
    monkeypatch.setenv("ICTEXPLORE_OWN_DATA", str(own))
    command = ["import", table, "--edition", "dti-2025-34", "--source", "Bộ KH&CN", "--replace"]
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "ictexplore", *command],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"ICTEXPLORE_CACHE": str(cache)},
        )
        for _ in range(2)
    ]
    told = [process.communicate() for process in started]
    assert [(process.returncode, said[1]) for process, said in zip(started, told, strict=True)] == [
        (0, b"")
    ] * 2
    assert [v.number for v in list_imports(own)] == [1, 2]
    assert all(said[0].decode().rstrip()[-2:] in {"1.", "2."} for said in told)
    assert run("rank", "--edition", "dti-2025-34").code == 0
    assert litter(own) == litter(cache) == []
