import pytest

from ictexplore.ui.standings.headline import coverage, headline
from tests.ui.standings.conftest import Read


@pytest.mark.parametrize(
    ("edition", "measure", "unit", "told"),
    [
        (
            "dti-2024-34",
            "composite",
            "40",
            "Hà Nội dẫn đầu DTI 2024; Nghệ An đứng thứ 13/34, thứ 4/5 trong vùng",
        ),
        (
            "dti-2024-34",
            "nhan_thuc_so",
            "96",
            "24 tỉnh, thành phố cùng đứng đầu Nhận thức số, DTI 2024; Cà Mau đứng thứ",
        ),
        (
            "ict_index-2020-63",
            "composite",
            "40",
            "Đà Nẵng dẫn đầu Vietnam ICT Index 2020; Nghệ An chưa có số liệu",
        ),
    ],
)
def test_who_leads_and_where_the_unit_stands(
    read: Read, edition: str, measure: str, unit: str, told: str
):
    assert headline(read(edition), measure, unit).startswith(told)


def test_how_much_of_an_incomplete_edition_is_known(read: Read):
    told = coverage(read("ict_index-2020-63"), "40")
    assert "12 trong 63" in told
    assert "11 hạng chung, 8 điểm chung; 51 tỉnh, thành phố chưa có" in told
    assert told.endswith("Nghệ An thuộc số chưa có số liệu.")
    assert coverage(read("dti-2022-63"), "40") == ""
