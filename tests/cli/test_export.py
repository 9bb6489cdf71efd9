"""``export``: a file as asked for, or one sentence and no file at all."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from PIL import Image

from tests.cli.conftest import Answer, Run
from tests.export.boxes import words

NINH_BINH = ("export", "--edition", "dti-2024-34", "--unit", "ninh binh")
RAISED = ("--set", "hd_kinh_te_so=0,75")


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def image(path: Path) -> Image.Image:
    return Image.open(io.BytesIO(path.read_bytes())).convert("RGB")


def refused(answer: Answer, folder: Path, *words_: str) -> None:
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("Lỗi: ")
    assert answer.err.count("\n") == 1
    for word in words_:
        assert word in answer.err
    assert files(folder) == []


def test_a_scenario_as_a_picture(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "Kịch bản.PNG"
    answer = run(*NINH_BINH, *RAISED, "--out", str(out))
    assert (answer.code, answer.err) == (0, "")
    assert str(out) in answer.out
    assert image(out).size == (1920, 1080)
    assert image(out).getpixel((5, 5)) == (194, 87, 12)
    assert files(tmp_path) == ["Kịch bản.PNG"]


def test_programs_read_where_it_is_and_how_large(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "x.png"
    told = run(*NINH_BINH, "--width", "3840", "--out", str(out), "--json").json
    assert told == {"file": str(out), "bytes": out.stat().st_size}
    assert image(out).size == (3840, 2160)
    assert image(out).getpixel((5, 5)) == (11, 92, 173)


def test_every_option_is_in_the_file(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    answer = run(
        *NINH_BINH,
        *RAISED,
        *("--set", "ha_tang_so=0.9", "--rivals", "gain=0,01", "--rank", "5"),
        *("--max", "hd_xa_hoi_so=0,9", "--effort", "hd_xa_hoi_so=2", "--language", "en"),
        *("--address", "https://so.tinh.vn", "--out", str(out)),
    )
    assert answer.code == 0
    told = words(out.read_text(encoding="utf-8"))
    assert "HYPOTHETICAL SCENARIO" in told
    assert "Digital infrastructure: 0.8336 → 0.9000" in told
    assert "Digital economy activities: 0.5380 → 0.7500" in told
    assert "all other provinces gain 0.0100" in told


@pytest.mark.parametrize("edition", ["mic_egov-2018-63", "ict_index-2015-63"])
def test_what_can_not_be_simulated_has_its_published_picture(
    run: Run, tmp_path: Path, edition: str
) -> None:
    out = tmp_path / "x.svg"
    answer = run("export", "--edition", edition, "--unit", "Đắk Lắk", "--out", str(out))
    assert answer.code == 0
    assert "SỐ LIỆU CÔNG BỐ" in words(out.read_text(encoding="utf-8"))


def test_a_file_that_exists_is_replaced(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "x.svg"
    out.write_text("before", encoding="utf-8")
    assert run(*NINH_BINH, "--out", str(out)).code == 0
    assert out.read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize("name", ["x", "x.gif", "x.png.exe", ".png"])
def test_unknown_suffixes(run: Run, tmp_path: Path, name: str) -> None:
    refused(run(*NINH_BINH, "--out", str(tmp_path / name)), tmp_path, name, ".png", ".pptx")


def test_without_a_name_there_is_no_file(run: Run, tmp_path: Path) -> None:
    refused(run(*NINH_BINH), tmp_path, "--out", ".csv")
    refused(run(*NINH_BINH, "--out", " "), tmp_path, "--out")


def test_a_folder_is_no_file(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "here.png"
    folder.mkdir()
    answer = run(*NINH_BINH, "--out", str(folder))
    assert answer.code == 2
    assert "thư mục" in answer.err
    assert files(folder) == []


def test_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    refused(run(*NINH_BINH, "--out", str(tmp_path / "no" / "x.png")), tmp_path, "Không có thư mục")


def test_a_folder_that_takes_nothing(run: Run, tmp_path: Path) -> None:
    # Not even the administrator writes there.
    refused(run(*NINH_BINH, "--out", "/proc/x.png"), tmp_path, "Không ghi được", "/proc/x.png")
    refused(run(*NINH_BINH, "--out", f"{tmp_path}/{'x' * 300}.png"), tmp_path, "Không ghi được")


@pytest.mark.parametrize("width", ["1080", "", "two", "-1920"])
def test_other_widths(run: Run, tmp_path: Path, width: str) -> None:
    out = str(tmp_path / "x.png")
    refused(run(*NINH_BINH, "--width", width, "--out", out), tmp_path, "1920, 3840")


def test_a_template_is_for_slides_and_must_be_there(run: Run, tmp_path: Path) -> None:
    gone = ("--template", str(tmp_path / "gone.potx"))
    refused(run(*NINH_BINH, *gone, "--out", str(tmp_path / "x.png")), tmp_path, ".pptx")
    refused(run(*NINH_BINH, *gone, "--out", str(tmp_path / "x.pptx")), tmp_path, "gone.potx")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--set", "hd_kinh_te_so=2"), "thang điểm"),
        (("--set", "nothing=0.5"), "nothing"),
        (("--rivals", "gain=x"), "x"),
        (("--rivals", "repeat"), "kỳ trước"),
        (("--rank", "99"), "34"),
        (("--plan", "none"), "tay-ninh-2025"),
        (("--rank", "3", "--max", "hd_kinh_te_so=0,1"), "0,5380"),
    ],
)
def test_a_question_that_can_not_be_asked(
    run: Run, tmp_path: Path, options: tuple[str, ...], told: str
) -> None:
    refused(run(*NINH_BINH, *options, "--out", str(tmp_path / "x.pptx")), tmp_path, told)


@pytest.mark.parametrize("option", [("--set", "a=0.5"), ("--rivals", "repeat"), ("--rank", "3")])
def test_nothing_is_asked_of_what_can_not_be_simulated(
    run: Run, tmp_path: Path, option: tuple[str, ...]
) -> None:
    out = ("--out", str(tmp_path / "x.png"))
    answer = run("export", "--edition", "mic_egov-2018-63", "--unit", "Huế", *option, *out)
    refused(answer, tmp_path, "Không mô phỏng được Thừa Thiên Huế")


def test_sliders_take_a_unit_that_can_be_simulated(run: Run, tmp_path: Path) -> None:
    out = ("--out", str(tmp_path / "x.html"))
    answer = run("export", "--edition", "mic_egov-2018-63", "--unit", "Huế", *out)
    refused(answer, tmp_path, "Không mô phỏng được")


def test_errors_are_json_where_the_answer_is(run: Run, tmp_path: Path) -> None:
    answer = run(*NINH_BINH, "--out", str(tmp_path / "x.gif"), "--json")
    assert answer.code == 2
    assert ".png" in json.loads(answer.err)["error"]


def test_unknown_editions_and_units_are_named(run: Run, tmp_path: Path) -> None:
    out = ("--out", str(tmp_path / "x.png"))
    refused(run("export", "--edition", "dti", "--unit", "Huế", *out), tmp_path, "dti-2024-34")
    refused(run("export", "--edition", "dti-2024-34", "--unit", "x", *out), tmp_path, "«x»")
    refused(run("export", "--edition", "dti-2024-34", *out), tmp_path, "--unit")


@pytest.mark.parametrize(
    ("module", "package"),
    [("vl_convert", "vl-convert-python"), ("font_source_sans_pro", "font-source-sans-pro")],
)
def test_without_a_tool_that_draws_all_else_is_made(
    run: Run, tmp_path: Path, lose_tool: Callable[[str], None], module: str, package: str
) -> None:
    lose_tool(module)
    for suffix in (".png", ".svg", ".html"):
        out = str(tmp_path / f"x{suffix}")
        refused(run(*NINH_BINH, *RAISED, "--out", out), tmp_path, package, "pip install")
        assert package in run(*NINH_BINH, "--out", out, "--language", "en").err
    for suffix in (".pptx", ".xlsx", ".csv"):
        assert run(*NINH_BINH, *RAISED, "--out", str(tmp_path / f"x{suffix}")).code == 0
    assert files(tmp_path) == ["x.csv", "x.pptx", "x.xlsx"]


@pytest.fixture
def _clock_in(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


# As Pacific/Kiritimati and Pacific/Pago_Pago, 25 hours apart: never on the same day.
@pytest.mark.usefixtures("_clock_in")
@pytest.mark.parametrize("_clock_in", ["<+14>-14", "<-11>11"], indirect=True)
def test_the_day_in_a_file_is_the_day_of_the_machine(run: Run, tmp_path: Path) -> None:
    earliest = datetime.now().astimezone().date()
    for suffix in (".csv", ".svg", ".xlsx"):
        for name in "ab":
            assert run(*NINH_BINH, "--out", str(tmp_path / f"{name}{suffix}")).code == 0
    latest = datetime.now().astimezone().date()
    days = (earliest, latest)  # they differ around midnight alone
    csv, svg = ((tmp_path / f"a{s}").read_text(encoding="utf-8") for s in (".csv", ".svg"))
    assert any(f",{day.isoformat()}," in csv for day in days)
    assert any(f"Lập ngày {day:%d/%m/%Y}" in svg for day in days)
    with ZipFile(tmp_path / "a.xlsx") as book:
        told = book.read("docProps/core.xml").decode()
    assert any(f"{day.isoformat()}T00:00:00Z" in told for day in days)
    if earliest == latest:
        for suffix in (".csv", ".svg", ".xlsx"):
            assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()
