"""``brief``: a deck a unit, resumed, stopped, with failures told at the end."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ictexplore.cli import brief
from ictexplore.i18n import search_key
from ictexplore.model import IctexploreError
from ictexplore.takeaway.material import Material
from tests.cli.conftest import Answer, Run
from tests.slides import opened, title
from tests.templates import branded, saved

EDITION = ("brief", "--edition", "dti-2024-34")
THREE = (*EDITION, "--unit", "Ninh Bình, hue,da nang,Huế")
NAMES = [f"dti-2024-34_{name}_cong-bo.pptx" for name in ("ninh-binh", "hue", "da-nang")]

Make = Callable[[Material, bytes | None], bytes]


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refused(answer: Answer, *words: str) -> None:
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Lỗi: ")
    assert answer.err.count("\n") == 1
    for word in words:
        assert word in answer.err


@pytest.fixture
def fail_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, BaseException], None]:
    """Let one unit's deck fail."""
    made: Make = brief.make_deck

    def set_failure(unit: str, error: BaseException) -> None:
        def make(material: Material, template: bytes | None) -> bytes:
            if material.unit == unit:
                raise error
            return made(material, template)

        monkeypatch.setattr(brief, "make_deck", make)

    return set_failure


def test_a_deck_for_each_unit_named(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "to" / "briefs"
    answer = run(*THREE, "--out", str(out), "--address", "https://so.tinh.vn")
    assert answer.code == 0
    assert answer.out.startswith("Đã tạo 3 bản trình chiếu, giữ nguyên 0")
    assert answer.err.splitlines() == ["1/3 Ninh Bình", "2/3 Huế", "3/3 Đà Nẵng"]
    assert files(out) == sorted(NAMES)
    deck = opened((out / NAMES[0]).read_bytes())
    assert title(deck.slides[0]).startswith("Ninh Bình đứng hạng 12/34")
    assert "https://so.tinh.vn/mo_phong?" in deck.slides[0].notes_slide.notes_text_frame.text


def test_finished_decks_are_kept_until_something_changes(run: Run, tmp_path: Path) -> None:
    out = ("--out", str(tmp_path))
    first = run(*THREE, *out, "--json").json
    assert first == {"folder": str(tmp_path), "made": NAMES, "kept": [], "failed": []}
    before = (tmp_path / NAMES[1]).stat().st_mtime_ns
    assert run(*THREE, *out, "--json").json["kept"] == NAMES
    assert (tmp_path / NAMES[1]).stat().st_mtime_ns == before
    # One is cut short, one gone: those two are made.
    (tmp_path / NAMES[0]).write_bytes((tmp_path / NAMES[0]).read_bytes()[:5000])
    (tmp_path / NAMES[2]).unlink()
    again = run(*THREE, *out, "--json").json
    assert (again["made"], again["kept"]) == ([NAMES[0], NAMES[2]], [NAMES[1]])
    hue = (*EDITION, "--unit", "Huế", *out, "--language", "en", "--json")
    assert run(*hue).json["made"] == [NAMES[1]]
    assert run(*hue).json["kept"] == [NAMES[1]]
    assert run(*hue, "--again").json["made"] == [NAMES[1]]


def test_one_failure_leaves_the_others(
    run: Run, tmp_path: Path, fail_at: Callable[[str, BaseException], None]
) -> None:
    fail_at("46", IctexploreError("error.composite_unknown", unit="Huế", edition="DTI 2024"))
    answer = run(*THREE, "--out", str(tmp_path))
    assert answer.code == 1
    assert answer.out.startswith("Đã tạo 2 bản trình chiếu")
    assert answer.err.splitlines()[-2:][0] == "Không tạo được 1 bản:"
    assert answer.err.splitlines()[-1].startswith("  Huế: ")
    assert files(tmp_path) == sorted([NAMES[0], NAMES[2]])


def test_a_mistake_of_the_program_is_told_like_any_other(
    run: Run, tmp_path: Path, fail_at: Callable[[str, BaseException], None]
) -> None:
    fail_at("46", KeyError("x"))
    answer = run(*THREE, "--out", str(tmp_path), "--json")
    assert answer.code == 1
    assert answer.json["failed"] == [
        {"unit": "Huế", "error": "lỗi của chương trình (KeyError: 'x')"}
    ]


def test_stopped_it_leaves_whole_files_and_goes_on(
    run: Run,
    tmp_path: Path,
    fail_at: Callable[[str, BaseException], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fail_at("46", KeyboardInterrupt())
    answer = run(*THREE, "--out", str(tmp_path))
    assert answer.code == 130
    assert "Đã dừng theo yêu cầu" in answer.err
    assert files(tmp_path) == [NAMES[0]]
    monkeypatch.undo()
    told = run(*THREE, "--out", str(tmp_path), "--json").json
    assert (told["made"], told["kept"]) == (NAMES[1:], NAMES[:1])


def test_ended_by_another_process_it_leaves_nothing_half(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(*_: object) -> bytes:
        os.kill(os.getpid(), signal.SIGTERM)
        return b"a deck"

    monkeypatch.setattr(brief, "make_deck", end)
    before = signal.getsignal(signal.SIGTERM)
    assert run(*EDITION, "--unit", "Huế", "--out", str(tmp_path)).code == 130
    assert files(tmp_path) == []
    assert signal.getsignal(signal.SIGTERM) == before


def test_on_a_terminal_there_is_a_bar(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    answer = run(*EDITION, "--unit", "Huế", "--out", str(tmp_path))
    assert answer.code == 0
    assert "Bản trình chiếu" in answer.err
    assert "100%" in answer.err


def test_all_units_of_an_edition(
    run: Run, tmp_path: Path, dti34: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(brief, "make_deck", lambda *_: b"a deck")
    told = run(*EDITION, "--unit", "ALL", "--out", str(tmp_path), "--json").json
    keys = [search_key(s.unit.name.vi).replace(" ", "-") for s in dti34.standings]
    assert told["made"] == [f"dti-2024-34_{key}_cong-bo.pptx" for key in keys]
    assert len(files(tmp_path)) == 34


def test_on_a_template(run: Run, tmp_path: Path) -> None:
    template = tmp_path / "mẫu.pptx"
    template.write_bytes(saved(branded()))
    out = tmp_path / "briefs"
    one = (*EDITION, "--unit", "Huế", "--out", str(out), "--template", str(template), "--json")
    assert run(*one).json["made"] == [NAMES[1]]
    assert opened((out / NAMES[1]).read_bytes()).slide_width == 10 * 914_400
    assert run(*one).json["kept"] == [NAMES[1]]


def test_bad_questions_are_one_sentence(run: Run, tmp_path: Path) -> None:
    out = ("--out", str(tmp_path / "briefs"))
    refused(run("brief", "--edition", "dti", "--unit", "all", *out), "dti-2024-34")
    refused(run("brief", "--unit", "all", *out), "--edition")
    refused(run(*EDITION, *out), "--unit", "all")
    refused(run(*EDITION, "--unit", " , ", *out), "--unit")
    refused(run(*EDITION, "--unit", "Huế,nowhere", *out), "nowhere")
    refused(run(*EDITION, "--unit", "all"), "--out")
    assert files(tmp_path) == []


def test_bad_folders_are_one_sentence(run: Run, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")
    refused(run(*EDITION, "--unit", "Huế", "--out", str(taken)), "là một tệp")
    refused(run(*EDITION, "--unit", "Huế", "--out", str(taken / "in")), "Không ghi được")
    # Not even the administrator writes there.
    refused(run(*EDITION, "--unit", "Huế", "--out", "/proc/briefs"), "Không ghi được")


def test_bad_templates_are_one_sentence(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "broken.potx"
    broken.write_bytes(b"no template")
    out = ("--out", str(tmp_path / "briefs"))
    one = (*EDITION, "--unit", "Huế", *out, "--template")
    refused(run(*one, str(broken)), "Không đọc được tệp mẫu")
    refused(run(*one, str(tmp_path / "gone.potx")), "gone.potx")
    assert json.loads(run(*one, str(broken), "--json").err)["error"].startswith("Không đọc được")
    assert not (tmp_path / "briefs").exists()
