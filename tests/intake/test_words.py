"""A reading is told in one way, on the command line and on the page."""

from ictexplore.i18n import translator
from ictexplore.intake import examine
from ictexplore.intake.words import (
    tell_column,
    tell_edition,
    tell_file,
    tell_framework,
    tell_rows,
)
from ictexplore.model import EditionTable
from ictexplore.reading import Reading, Wishes
from ictexplore.store import Store, default_data_dir
from tests.reading.official import COMPOSITE, HEADS, Rows, official_rows, page, text, with_heads

VI, EN = translator("vi"), translator("en")


def read(store: Store, data: bytes, name: str, edition: str | None = "dti-2025-34") -> Reading:
    found = examine(data, name, Wishes(edition), store=store, data_dir=default_data_dir())
    return found.reading


def test_a_whole_table_is_told(store: Store, dti34: EditionTable) -> None:
    reading = read(store, text(with_heads(official_rows(dti34)), ";"), "bang.csv")
    assert tell_file(reading, VI) == "Tệp bang.csv (CSV, utf-8)"
    assert tell_edition(reading, EN).startswith("Edition dti-2025-34: Provincial Digital")
    assert tell_rows(reading, VI) == "Nhận ra 34 tỉnh, thành phố và 340 số liệu."
    assert tell_column(reading.columns[1], reading, VI) == "tên tỉnh, thành phố"
    assert tell_column(reading.columns[2], reading, EN) == "score: Digital awareness"
    assert reading.proof is not None
    # 340 = 34 places, composites and eight dimensions each.
    assert tell_framework(reading.proof, VI) == (
        "Khung đánh giá dti-2024: 34 trong 34 dòng đủ chỉ số thành phần khớp công thức, "
        "lệch lớn nhất 0,000070."
    )


def test_a_table_of_composites_alone_proves_nothing(store: Store, dti34: EditionTable) -> None:
    rows: Rows = [[row[1], row[COMPOSITE]] for row in official_rows(dti34)]
    reading = read(store, page(rows, (HEADS[1], HEADS[COMPOSITE])), "a.html")
    assert reading.proof is not None
    assert tell_framework(reading.proof, EN) == "Framework dti-2024: no row to prove it with."


def test_what_nobody_said_is_told(store: Store, dti34: EditionTable) -> None:
    reading = read(store, page(official_rows(dti34)), "a.html", None)
    assert tell_edition(reading, VI) == "Kỳ công bố –: chưa rõ"
