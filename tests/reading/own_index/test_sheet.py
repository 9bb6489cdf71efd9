import pytest

from ictexplore.i18n import translator
from ictexplore.model import IctexploreError
from ictexplore.reading.own_index.sheet import Sheet, make_sheet, read_sheet

EXPECTED = Sheet("x.csv", ("unit", "a,b"), (("Huế", "0,5"), ("Đắk Lắk", "")), (2, 4))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("text", ['unit,"a,b"\nHuế,"0,5"\n\nĐắk Lắk,\n'])
def test_commas_with_and_without_a_mark(mark, text):
    assert read_sheet(mark + text.encode(), "x.csv") == EXPECTED


@pytest.mark.parametrize("separator", [";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_other_separators_leave_decimal_commas_alone(separator, end):
    lines = [["unit", "a", "b"], ["Huế", "0,5", "1,25"]]
    text = end.join(separator.join(line) for line in lines)
    sheet = read_sheet(text.encode(), "x.csv")
    assert sheet == Sheet("x.csv", ("unit", "a", "b"), (("Huế", "0,5", "1,25"),), (2,))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings_are_read(encoding):
    assert read_sheet("unit,a\nĐắk Lắk,1\n".encode(encoding), "x.csv").rows == (("Đắk Lắk", "1"),)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf \r\n\r\n", b"\x89PNG\r\n\x1a\n\xff"])
def test_what_is_no_table_is_refused_by_name(data):
    with pytest.raises(IctexploreError) as caught:
        read_sheet(data, "ảnh.csv")
    assert caught.value.key == "ownindex.file_unreadable"
    told = translator("vi").word(caught.value)
    assert told.startswith("Tệp ảnh.csv: ")
    assert "{" not in told


def test_rows_of_an_editor_are_a_sheet_too():
    assert make_sheet("x" * 99, [("", " "), ("a",), ("1",)]) == Sheet(
        "x" * 39 + "…", ("a",), [("1",)], [3]
    )
    assert make_sheet("x", []) == Sheet("x", (), [], [])
