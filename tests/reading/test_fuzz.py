"""No bytes at all make the reader fail other than by saying what is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ictexplore.i18n import translator
from ictexplore.model import EditionTable, IctexploreError, Known
from ictexplore.reading import Wishes, read_official, say_finding
from ictexplore.reading.xlsx_cells import read_format
from tests.reading.official import official_rows, page, text, with_heads
from tests.reading.workbooks import by_hand, rows_xml

Read = Callable[[bytes], None]
VI = translator("vi")

fuzzed = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def read(known: Known) -> Read:
    """Read bytes and word whatever is said of them; anything else that is raised fails a test."""

    def look(data: bytes) -> None:
        try:
            reading = read_official(data, "x", known, Wishes("dti-2025-34"))
        except IctexploreError as error:
            VI.word(error)
        else:
            for finding in reading.findings:
                say_finding(finding, reading.table, VI)

    return look


@pytest.fixture(scope="module")
def bases(dti34: EditionTable) -> list[bytes]:
    """Sound files to be damaged, each short enough for damage to matter."""
    rows = official_rows(dti34)[:6]
    good = with_heads(rows)
    return [
        text(good, ";"),
        text(good, ","),
        text(good, "\t", "utf-16"),
        page(rows),
        by_hand(SHEET),
    ]


SHEET = (
    rows_xml(
        *(
            "".join(f"<c t='inlineStr'><is><t>{cell}</t></is></c>" for cell in row)
            for row in (("Tỉnh", "DTI"), ("Huế", "0,8"), ("Hà Nội", "0,9"))
        )
    )
    + "<mergeCells><mergeCell ref='A1:B1'/></mergeCells>"
)

edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 30), st.binary(max_size=12)), min_size=1, max_size=6
)


def damage(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    for share, length, given_bytes in changes:
        at = int(share * len(data))
        data = data[:at] + given_bytes + data[at + length :]
    return data


@fuzzed
@given(data=st.binary(max_size=300))
def test_any_bytes(read: Read, data: bytes) -> None:
    read(data)


@fuzzed
@given(which=st.integers(0, 4), changes=edits)
def test_damaged_files(
    read: Read, bases: list[bytes], which: int, changes: list[tuple[float, int, bytes]]
) -> None:
    read(damage(bases[which], changes))


@fuzzed
@given(changes=edits)
def test_a_workbook_whose_sheet_is_damaged(
    read: Read, changes: list[tuple[float, int, bytes]]
) -> None:
    sheet = damage(SHEET.encode(), changes).decode("utf-8", "replace")
    read(by_hand(sheet))


tags = st.sampled_from(
    [
        *(
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<th colspan=3>",
            "<td rowspan=2>",
        ),
        *("<thead>", "</thead>", "<caption>", "</caption>", "<sup>1</sup>", "<br>", "<script>"),
        *(
            "</script>",
            "<!--",
            "-->",
            "<h1>",
            "</h1>",
            "Huế",
            "0,8",
            "Tỉnh",
            "DTI",
            "&nbsp;",
            "&#0;",
        ),
    ]
)


@fuzzed
@given(parts=st.lists(tags, max_size=60))
def test_pages_of_tags_in_any_order(read: Read, parts: list[str]) -> None:
    read(("<html>" + " ".join(parts)).encode())


attributes = st.sampled_from(
    [
        *(
            "r='A1'",
            "r='ZZZ9999999'",
            "r=''",
            "t='s'",
            "t='n'",
            "t='b'",
            "t='x'",
            "s='0'",
            "s='-1'",
        ),
        *("s='99'", "r='A0'"),
    ]
)
values = st.one_of(
    st.sampled_from(["", "1", "-1", "1e308", "NaN", "inf", "0x10", "١", "9" * 400]),
    st.text(max_size=5),
)


@fuzzed
@given(cells=st.lists(st.tuples(attributes, attributes, values), max_size=12))
def test_cells_of_any_kind(read: Read, cells: list[tuple[str, str, str]]) -> None:
    written = "".join(
        f"<c {one}{'' if one[0] == other[0] else ' ' + other}><v>"
        + "".join(c for c in value if c.isalnum() or c == "-")
        + "</v></c>"
        for one, other, value in cells
    )
    read(by_hand(rows_xml(written)))


@given(code=st.text(max_size=30))
def test_number_formats_of_any_kind(code: str) -> None:
    read_format(code)
