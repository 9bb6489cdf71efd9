from dataclasses import replace

from ictexplore.export.view import Figures, View
from ictexplore.i18n import translator
from ictexplore.ui.components.copies import LinkCopy, PictureCopy, TextCopy
from ictexplore.ui.takeaway.copying import find_copies

VI = translator("vi")
BAND = VI("common.band_simulated")


def link(view: View | None) -> LinkCopy:
    (found,) = [item for item in find_copies(view, VI) if isinstance(item, LinkCopy)]
    return found


def texts(view: View) -> dict[str, TextCopy]:
    return {i.label: i for i in find_copies(view, VI) if isinstance(i, TextCopy)}


def test_picture_table_sentence_and_link_can_be_copied(published: View):
    labels = [item.label for item in find_copies(published, VI)]
    assert labels == [
        "Chép hình",
        "Chép bảng",
        "Chép bảng dạng Markdown",
        "Chép câu",
        "Chép liên kết",
    ]
    (picture,) = [i for i in find_copies(published, VI) if isinstance(i, PictureCopy)]
    assert picture.name == "xep-hang.png"


def test_where_there_is_no_view_there_is_still_the_link():
    assert [item.label for item in find_copies(None, VI)] == ["Chép liên kết"]


def test_the_link_of_a_scenario_says_so_twice(published: View, simulated: View):
    assert (link(published).mark, link(published).note) == ("", "")
    assert link(simulated).mark == "kich-ban-gia-dinh-khong-phai-ket-qua-cong-bo"
    assert link(simulated).note == BAND
    assert link(simulated).without == ("trinh-chieu",)


def test_the_table_carries_its_band_as_text_and_as_cells(simulated: View):
    table = texts(simulated)["Chép bảng"]
    assert table.text.splitlines()[0] == BAND
    assert "Hà Nội\t1" in table.text
    assert "<td>Hà Nội</td><td>1</td>" in table.html
    assert BAND in table.html


def test_the_whole_table_is_copied_where_there_is_one(published: View):
    whole = Figures(("Tỉnh", "Hạng"), (("Hà Nội", "1"), ("Huế", "2")))
    copied = texts(replace(published, table=whole))
    assert "Huế\t2" in copied["Chép bảng"].text
    assert "| Huế | 2 |" in copied["Chép bảng dạng Markdown"].text


def test_the_sentence_is_the_finding(published: View):
    assert texts(published)["Chép câu"].text == published.finding
