from datetime import date

import pytest

from ictexplore.intake import Examination, SourceNote, examine, name_source
from ictexplore.model import EditionTable, IctexploreError
from ictexplore.reading import Wishes
from ictexplore.store import Store, default_data_dir
from tests.reading.official import RANK, Rows, changed, official_rows, page

TODAY = date(2026, 11, 25)
SOURCE = SourceNote("Bộ KH&CN", TODAY)


@pytest.fixture
def rows(dti34: EditionTable) -> Rows:
    return official_rows(dti34)


def look(store: Store, rows: Rows, edition: str = "dti-2025-34") -> Examination:
    return examine(
        page(rows), "x.html", Wishes(edition), SOURCE, store=store, data_dir=default_data_dir()
    )


def test_a_sound_table_has_rows_and_no_doubt(store: Store, rows: Rows) -> None:
    found = look(store, rows)
    assert (found.doubts, found.errors) == ((), ())
    assert found.overlay is not None
    assert found.overlay.origin == "session"
    assert set(found.overlay.tables) == {"editions", "scores", "ranks", "sources"}


def test_errors_keep_a_table_out(store: Store, rows: Rows) -> None:
    found = look(store, rows, "dti-2024-34")
    assert found.overlay is None
    assert [f.key for f in found.errors] == ["tables.taken_bundled"]


def test_what_figures_say_of_one_another_is_told_and_noted(store: Store, rows: Rows) -> None:
    # A rank that the scores refute, and one of a dimension that the reading itself doesn't judge.
    head = "Hạng Nhận thức số"
    wrong = changed(rows, (3, RANK, "9"))
    data = page([[*row, "30" if i == 0 else ""] for i, row in enumerate(wrong)])
    data = data.replace(b"(PDTI)</th>", f"(PDTI)</th><th>{head}</th>".encode())
    found = examine(
        data, "x.html", Wishes("dti-2025-34"), SOURCE, store=store, data_dir=default_data_dir()
    )
    assert [(f.key, f.line) for f in found.doubts] == [
        ("tables.rank_differs", 5),
        ("tables.figure_differs", 2),
    ]
    assert found.overlay is not None
    disputes = found.overlay.tables["disputes"].decode().splitlines()
    assert len(disputes) == 1 + 2
    assert all(",false,import-dti-2025-34," in line for line in disputes[1:])


def test_a_composite_that_was_confirmed_stays_in_use(store: Store, rows: Rows) -> None:
    found = look(store, changed(rows, (0, 10, "0,8243")))
    assert [f.key for f in found.doubts] == ["tables.composite_differs"]
    assert found.overlay is not None
    (_, dispute) = found.overlay.tables["disputes"].decode().splitlines()
    assert dispute.startswith("dti-2025-34,01,composite,score,0.8243,0.8241,")
    assert ",true,import-dti-2025-34," in dispute


def test_a_table_may_be_looked_at_before_its_source_is_named(store: Store, rows: Rows) -> None:
    data_dir = default_data_dir()
    found = examine(page(rows), "x", Wishes("dti-2025-34"), store=store, data_dir=data_dir)
    assert found.overlay is not None


def test_where_a_table_comes_from() -> None:
    source = name_source(
        "  Bộ\nKH&CN ", accessed=TODAY, url="https://dti.gov.vn/x", published="2026-10-21"
    )
    assert source == SourceNote("Bộ KH&CN", TODAY, "https://dti.gov.vn/x", date(2026, 10, 21), "vi")
    assert name_source("Bộ", accessed=TODAY, url="", published="").url is None
    assert len(name_source("x" * 1000, accessed=TODAY).publisher) == 300


@pytest.mark.parametrize(
    ("publisher", "url", "published", "key"),
    [
        (None, None, None, "tables.source_missing"),
        (" \n", None, None, "tables.source_missing"),
        ("Bộ", "dti.gov.vn", None, "tables.source_url"),
        ("Bộ", "javascript:alert(1)", None, "tables.source_url"),
        ("Bộ", "https://a b", None, "tables.source_url"),
        ("Bộ", None, "21/10/2026", "tables.source_date"),
        ("Bộ", None, "2026-02-30", "tables.source_date"),
    ],
)
def test_a_source_that_can_t_be_used(
    publisher: str | None, url: str | None, published: str | None, key: str
) -> None:
    with pytest.raises(IctexploreError) as caught:
        name_source(publisher, accessed=TODAY, url=url, published=published)
    assert caught.value.key == key
