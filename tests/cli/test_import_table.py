import time
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path

import pytest

from ictexplore.cli import import_table
from ictexplore.cli.import_table import read_file
from ictexplore.i18n import LANGUAGES
from ictexplore.model import EditionTable, IctexploreError
from ictexplore.reading import LIMITS
from ictexplore.store import list_imports, save_import
from ictexplore.store.paths import OWN_VARIABLE
from tests.cli.conftest import Run
from tests.own_words import called_published
from tests.reading.official import HEADS, Rows, changed, official_rows, page
from tests.store.overlay_rows import overlay, rows_of_year

Write = Callable[..., str]


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OWN_VARIABLE, str(tmp_path / "own"))
    return tmp_path / "own"


@pytest.fixture
def rows(dti34: EditionTable) -> Rows:
    return official_rows(dti34)


@pytest.fixture
def write(tmp_path: Path, rows: Rows) -> Write:
    """Write the 34 rows, some cells changed, as a page, and return its path."""

    def written(*changes: tuple[int, int, str]) -> str:
        path = tmp_path / "xep-hang.html"
        path.write_bytes(page(changed(rows, *changes)))
        return str(path)

    return written


NEXT = ("--edition", "dti-2025-34")
GIVEN = (*NEXT, "--source", "Bộ KH&CN")


def test_a_trial_changes_nothing(run: Run, write: Write, own: Path) -> None:
    answer = run("import", write(), *NEXT, "--framework", "dti-2024", "--dry-run")
    assert answer.code == 0
    assert "Khung đánh giá dti-2024: 34 trong 34 dòng" in answer.out
    assert "Hoạt động kinh tế số" in answer.out
    assert answer.out.rstrip().endswith("Chưa nhập. Bảng nhập được.")
    assert not own.exists()


def test_an_import_is_there_for_every_command(run: Run, write: Write, own: Path) -> None:
    options = ("--published", "2026-10-21", "--source-url", "https://dti.gov.vn/x", "--json")
    told = run("import", write(), *GIVEN, *options)
    assert (told.code, told.err) == (0, "")
    record = told.json
    assert (record["is_imported"], record["version"]) == (True, 1)
    assert record["framework"]["points"]["ha_tang_so"] == 140
    assert (record["framework"]["agreeing"], record["framework"]["deviation"]) == (34, "0.000070")
    assert record["columns"][1] == {
        "column": "2",
        "heading": "Các tỉnh, thành phố trực thuộc TW",
        "role": "unit",
        "measure": None,
    }
    assert (record["rows"], record["figures"], record["findings"]) == ({"unit": 34}, 340, [])
    (version,) = list_imports(own)
    assert (version.record["file"], version.record["accepted"]) == ("xep-hang.html", [])
    ranked = run("rank", "--edition", "dti-2025-34", "--json").json
    bundled = run("rank", "--edition", "dti-2024-34", "--json").json
    assert [(r["unit"], r["composite"], r["rank"]) for r in ranked] == [
        (r["unit"], r["composite"], r["rank"]) for r in bundled
    ]
    assert {r["rank_change"] for r in ranked} == {0}
    moved = run(
        *("whatif", "--edition", "dti-2025-34", "--unit", "Ninh Bình"),
        *("--set", "hd_kinh_te_so=0,75", "--json"),
    )
    assert moved.json["scenario"]["composite"] == "0.7561"
    assert run("check").code == 0


def test_twice_needs_to_be_meant(run: Run, write: Write, own: Path) -> None:
    assert run("import", write(), *GIVEN).code == 0
    again = run("import", write(), *GIVEN)
    assert again.code == 2
    assert "--replace" in again.out
    assert run("import", write(), *GIVEN, "--replace").code == 0
    assert [v.number for v in list_imports(own)] == [1, 2]


def test_doubts_are_shown_and_need_to_be_accepted(run: Run, write: Write, own: Path) -> None:
    file = write((0, 10, "0,8243"))
    answer = run("import", file, *GIVEN)
    assert answer.code == 2
    assert "Điểm chung của Hà Nội in 0,8243" in answer.out
    assert "1 điểm cần xem lại" in answer.err
    assert list_imports(own) == ()
    assert run("import", file, *GIVEN, "--dry-run").code == 0
    accepted = run("import", file, *GIVEN, "--accept", "--json")
    assert accepted.code == 0
    assert [f["severity"] for f in accepted.json["findings"]] == ["doubt"]
    assert list_imports(own)[0].record["accepted"] == ["tables.composite_differs"]
    # The contradiction is told, and no longer one that nobody knows of.
    assert run("check").code == 0
    ranked = run("rank", "--edition", "dti-2025-34", "--json").json
    assert ranked[0]["composite"] == "0.8243"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--edition", "dti-2024-34", "--source", "x"), "không ghi đè được"),
        (("--edition", "dti2025", "--source", "x"), "chưa đúng dạng mã kỳ"),
        ((*GIVEN, "--framework", "dti-1999"), "Không có khung đánh giá"),
        ((*GIVEN, "--framework", "dti-2021"), "không tái tạo được bảng"),
        (NEXT, "Chưa nêu nguồn"),
        ((*GIVEN, "--published", "hôm qua"), "không phải là ngày"),
    ],
)
def test_what_can_t_be_imported_says_why(
    run: Run, write: Write, own: Path, options: tuple[str, ...], said: str
) -> None:
    answer = run("import", write(), *options)
    assert answer.code == 2
    assert said in answer.out + answer.err
    assert "Traceback" not in answer.err
    assert not own.exists()


def test_a_trial_of_a_table_with_errors_fails_as_well(run: Run, write: Write) -> None:
    answer = run("import", write((0, 4, "7")), *NEXT, "--dry-run", "--json", "--language", "en")
    assert answer.code == 2
    (finding,) = answer.json["findings"]
    assert finding == {
        "severity": "error",
        "message": "Line 2, column 5: “7” is off the scale. Correct this cell.",
        "line": 2,
        "column": "5",
    }


@pytest.mark.parametrize("name", ["none.csv", ".", "a\0b"])
def test_a_file_that_can_t_be_read_is_told(run: Run, tmp_path: Path, name: str) -> None:
    answer = run("import", str(tmp_path / name), *GIVEN)
    assert answer.code == 2
    assert "Không đọc được tệp" in answer.err


def test_a_file_that_is_too_large_isn_t_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(LIMITS.bytes + 1)
    with pytest.raises(IctexploreError) as caught:
        read_file(str(path))
    assert caught.value.key == "tables.too_large"


def test_a_clock_that_is_behind_or_far_east_dates_by_its_own_day(
    run: Run, write: Write, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Behind(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return datetime(2019, 12, 31, 20, tzinfo=tz)

    monkeypatch.setattr(import_table, "datetime", Behind)
    monkeypatch.setenv("TZ", "<+14>-14")
    time.tzset()
    try:
        told = run("import", write(), *GIVEN, "--published", "2026-10-21")
        assert told.code == 0
        # 20:00 in Greenwich is 10:00 of the next day there.
        (version,) = list_imports(own)
        assert ",2026-10-21,,2020-01-01," in (version.path / "sources.csv").read_text("utf-8")
        assert "01/01/2020" in run("imports").out
    finally:
        monkeypatch.undo()
        time.tzset()


def test_columns_that_changed_places_are_named_and_never_accepted_unseen(
    run: Run, tmp_path: Path, rows: Rows, own: Path
) -> None:
    heads = [*HEADS[:4], HEADS[5], HEADS[4], *HEADS[6:]]
    path = tmp_path / "xep-hang.html"
    path.write_bytes(page(rows, heads))
    answer = run("import", str(path), *GIVEN, "--accept")
    assert answer.code == 2
    assert "Cột «Hạ tầng số» và cột «Nhân lực số» có vẻ bị đổi chỗ" in answer.out
    assert "đổi lại thì khung dti-2024 khớp cả 34 dòng" in answer.out
    assert list_imports(own) == ()
    assert run("import", str(path), *GIVEN, "--framework", "new").code == 2  # to be accepted
    assert run("import", str(path), *GIVEN, "--framework", "new", "--accept").code == 0


UNIT = ("--edition", "dti-2025-34", "--unit", "Ninh Bình")


@pytest.mark.parametrize(
    "arguments",
    [
        ("rank", *UNIT[:2]),
        ("profile", *UNIT),
        ("whatif", *UNIT),
        ("whatif", *UNIT, "--set", "hd_kinh_te_so=0.75"),
        ("goal", *UNIT, "--rank", "8"),
        ("ladder", *UNIT),
        ("ledger", *UNIT),
        ("certainty", *UNIT, "--draws", "100"),
    ],
)
def test_no_command_calls_an_imported_table_published(
    run: Run, own: Path, arguments: tuple[str, ...]
) -> None:
    save_import(own, "dti-2025-34", overlay(rows_of_year(2025)).tables, {})
    for language in LANGUAGES:
        answer = run(*arguments, "--language", language)
        assert (answer.code, answer.err) == (0, "")
        assert called_published(answer.out, language) == []
