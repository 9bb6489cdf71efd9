from ictexplore.cli.import_report import report_record, report_text
from ictexplore.i18n import translator
from ictexplore.intake import examine
from ictexplore.model import EditionTable
from ictexplore.reading import Wishes
from ictexplore.store import Store, default_data_dir
from tests.reading.official import HEADS, Rows, official_rows, text

VI, EN = translator("vi"), translator("en")


def look(store: Store, rows: Rows):
    return examine(
        text(rows, ";"), "a.csv", Wishes("dti-2025-34"), store=store, data_dir=default_data_dir()
    )


def test_rows_and_columns_left_aside_are_listed(store: Store, dti34: EditionTable) -> None:
    rows = [
        [*HEADS, "Ghi chú"],
        *([*row, "x"] for row in official_rows(dti34)),
        ["", "Trung bình cả nước", *["0,7"] * 9],
    ]
    told = report_text(look(store, rows), None, VI)
    assert "Tệp a.csv (CSV, utf-8)" in told
    assert "Dòng 36, dòng tổng hợp: Trung bình cả nước" in told
    assert " 12  Ghi chú" in told
    assert "không rõ, để riêng" in told
    record = report_record(look(store, rows), None, EN)
    assert record["rows_aside"] == [{"line": 36, "role": "total", "text": "Trung bình cả nước"}]
    assert record["table"]["separator"] == ";"
    assert (record["is_usable"], record["is_imported"], record["version"]) == (True, False, None)


def test_what_nobody_could_make_out_is_told_as_well(store: Store) -> None:
    found = look(store, [["Tỉnh", "Dân số"], *([["Huế", "1"]] * 40)])
    told = report_text(found, None, EN)
    assert "Edition –: not known" in told
    assert "And 20 more of this kind." in told
    assert told.endswith("Not imported: there are errors.")
    record = report_record(found, None, EN)
    assert (record["edition"], record["framework"], record["figures"]) == (None, None, 0)
