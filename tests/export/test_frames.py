import io
import zipfile

import pandas as pd
import pytest

from ictexplore.export.frames import WRITERS, csv_bytes, parquet_bytes, xlsx_bytes

FRAME = pd.DataFrame(
    {
        "tỉnh": ["Đắk Lắk", "=1+1", None],
        "điểm": [0.8241, -0.5, float("nan")],
        "ngày": pd.to_datetime(["2025-07-01", None, "2024-01-01"]),
    }
)


def test_csv_is_known_by_excel_and_runs_nothing() -> None:
    text = csv_bytes(FRAME)
    assert text.startswith(b"\xef\xbb\xbf")
    lines = text.decode("utf-8-sig").split("\r\n")
    assert lines[:3] == ["tỉnh,điểm,ngày", "Đắk Lắk,0.8241,2025-07-01", "'=1+1,-0.5,"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_that_a_spreadsheet_would_run_stays_text(start: str) -> None:
    told = csv_bytes(pd.DataFrame({"a": [f"{start}cmd"]})).decode("utf-8-sig")
    assert f"'{start}cmd" in told


def test_a_negative_number_as_text_stays_a_number() -> None:
    assert "\r\n-0.5\r\n" in csv_bytes(pd.DataFrame({"a": ["-0.5"]})).decode("utf-8-sig")


def test_a_workbook_has_numbers_and_no_formulas() -> None:
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes(FRAME, "điểm"))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in sheet
        assert "0.8241" in sheet
        assert 'name="điểm"' in book.read("xl/workbook.xml").decode()


def test_a_workbook_takes_times_with_a_zone() -> None:
    zoned = pd.DataFrame({"t": pd.to_datetime(["2025-07-01T00:00:00Z"])})
    assert xlsx_bytes(zoned, "t")


def test_parquet_comes_back_as_it_was() -> None:
    pd.testing.assert_frame_equal(pd.read_parquet(io.BytesIO(parquet_bytes(FRAME))), FRAME)


@pytest.mark.parametrize("suffix", WRITERS)
def test_no_rows_are_no_obstacle(suffix: str) -> None:
    assert WRITERS[suffix](FRAME.head(0), "trống")


def test_a_head_runs_nothing_either() -> None:
    text = csv_bytes(pd.DataFrame({"=1+1": [1], "a": [2]})).decode("utf-8-sig")
    assert text.splitlines()[0] == "'=1+1,a"
