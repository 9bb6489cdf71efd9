"""The overview: where a unit stands, since when, and the way on."""

from tests.pages.conftest import OpenApp, shown


def test_the_newest_edition_is_the_default(open_app: OpenApp):
    app = open_app()
    assert app.query_params["ky"] == "dti-2024-34"
    assert "0,8241" in shown(app)  # Hà Nội, first of 34
    assert "1/34" in shown(app)


def test_score_rank_and_pillars_with_the_change_since_the_last_comparable_edition(
    open_app: OpenApp,
):
    page = shown(open_app(ky="dti-2023-63", tinh="nghe-an"))
    assert "0,6619" in page
    assert "+0,1570 so với 2022" in page  # 0,6619 − 0,5049
    assert "42/63" in page
    assert "tăng 10 bậc so với 2022" in page  # 52 − 42
    assert "Chính quyền số" in page


def test_the_title_is_the_finding_and_the_neighbours_are_told(open_app: OpenApp):
    page = shown(open_app(ky="dti-2024-34", tinh="ninh-binh"))
    title = "Ninh Bình đứng hạng 12/34 theo DTI 2024 với điểm 0,7223, cao hơn trung bình cả nước 0"
    assert f'<h2 class="ix-title">{title}' in page
    assert "Sát trên Ninh Bình là Bắc Ninh, hơn 0,0251. Sát dưới là Nghệ An, kém 0,0039." in page
    partial = shown(open_app(ky="ict_index-2020-63", tinh="nam-dinh", ngon_ngu="en"))
    assert "0.541" in partial.partition("ix-title")[2].partition("</h2>")[0]
    assert "Next to it" not in partial


def test_without_a_comparable_edition_it_says_why(open_app: OpenApp):
    assert "không có kỳ trước nào của 34 tỉnh" in shown(open_app())
    assert "khung đánh giá đổi từ năm 2024" in shown(open_app(ky="dti-2024-63"))


def test_a_unit_without_figures_has_none(open_app: OpenApp):
    page = shown(open_app(ky="ict_index-2020-63", tinh="an-giang"))
    assert "chưa có số liệu" in page
    assert "0,0000" not in page


def test_links_carry_the_selection(open_app: OpenApp):
    app = open_app(ky="dti-2022-63", tinh="da-nang")
    links = [link.proto for link in app.get("page_link")]
    assert all("dti-2022-63" in link.query_string for link in links)


def test_the_language_stays_with_the_address(open_app: OpenApp):
    app = open_app(tinh="da-nang")
    app.segmented_control(key="language").set_value("en").run()
    assert app.query_params["ngon-ngu"] == "en"
    assert "PUBLISHED" in shown(app).upper()
    assert "0.7069" in shown(app)
