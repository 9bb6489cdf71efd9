"""The profile page: one unit in both systems and languages, known or not."""

import pytest

from tests.pages.conftest import OpenApp, shown

PAGE = "pages/ho_so.py"


@pytest.mark.parametrize(
    ("edition", "language", "told"),
    [
        ("dti-2024-34", "vi", ["13/34", "0,7184", "thứ 4/5 trong vùng", "kém 18 bậc"]),
        ("dti-2023-63", "vi", ["42/63", "+0,1570 so với 2022", "tăng 10 bậc so với 2022"]),
        ("dti-2024-34", "en", ["Nghe An ranks 13 of 34", "0.7184", "18 places behind"]),
        ("dti-2022-63", "en", ["52/63", "0.5049", "PUBLISHED FIGURES"]),
    ],
)
def test_position_and_what_stands_out(
    open_app: OpenApp, edition: str, language: str, told: list[str]
):
    page = shown(open_app(PAGE, ky=edition, tinh="nghe-an", ngon_ngu=language))
    assert [text for text in told if text not in page] == []
    assert "dti.gov.vn" in page


def test_members_lead_to_their_own_profiles(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2024-34", tinh="ninh-binh")
    assert [button.label for button in app.button] == [
        "Hà Nam: DTI 2024, hạng 24 trong 63",
        "Nam Định: DTI 2024, hạng 15 trong 63",
        "Ninh Bình: DTI 2024, hạng 38 trong 63",
    ]
    assert "trong 21 chỉ tiêu đến năm 2015 có số liệu để so" in shown(app)  # Nam Định's
    app.button(key="go.dti-2024-63.36").click().run()
    assert (app.query_params["ky"], app.query_params["tinh"]) == ("dti-2024-63", "nam-dinh")
    assert "Nam Định đứng thứ 15/63" in shown(app)


def test_a_unit_of_the_63_leads_to_what_it_became(open_app: OpenApp):
    app = open_app(PAGE, ky="dti-2022-63", tinh="nam-dinh")
    assert "Nay thuộc" in shown(app)
    assert [button.label for button in app.button] == ["Ninh Bình: DTI 2024, hạng 12 trong 34"]
    assert "Không sắp xếp, nay là" in shown(open_app(PAGE, ky="dti-2022-63", tinh="nghe-an"))


def test_without_figures_it_says_so_and_never_zero(open_app: OpenApp):
    page = shown(open_app(PAGE, ky="ict_index-2020-63", tinh="an-giang"))
    assert "An Giang chưa có số liệu ở Vietnam ICT Index 2020" in page
    assert "0,0000" not in page
    assert "Chưa thu thập được chỉ tiêu, kế hoạch nào" in page
