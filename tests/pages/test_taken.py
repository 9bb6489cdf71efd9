"""What each page hands over to be taken away: its band, its changes, its source, its figures."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest

from ictexplore.export.picture import picture_svg
from ictexplore.export.view import Room, View
from ictexplore.i18n import translator
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.views import scenario_view
from ictexplore.ui.page import FOLDED, PAGES, Page
from ictexplore.ui.takeaway import bar
from tests.pages.conftest import OpenApp, component

PATHS = sorted(path for name, path in PAGES.items() if name not in FOLDED)
VI = translator("vi")
SIMULATED, PUBLISHED = VI("common.band_simulated"), VI("common.band_published")
ROOM = Room(880, 360)

Taken = tuple[View, Material | None]
Take = Callable[..., Taken]


@pytest.fixture
def take(open_app: OpenApp, monkeypatch: pytest.MonkeyPatch) -> Take:
    """Open a page and return what the button of a key has to offer."""

    def taken(path: str, key: str = bar.PAGE, **address: str | list[str]) -> Taken:
        found: dict[str, Taken] = {}

        def record(
            _page: Page,
            make_view: bar.MakeView | None,
            make_material: bar.MakeMaterial | None,
            of: str,
            _run: int,
        ) -> None:
            assert make_view is not None
            found[of] = make_view(), make_material() if make_material else None

        monkeypatch.setattr(bar, "_show_button", record)
        open_app(path, **address)
        return found[key]

    return taken


def words_of(view: View) -> str:
    return " ".join(unescape(text) for text in re.findall(r">([^<]+)<", picture_svg(view)))


@pytest.mark.parametrize("path", PATHS)
def test_every_page_hands_over_a_published_view_with_its_source(take: Take, path: str):
    address = {"ky": "dti-2024-34", "tinh": "tay-ninh"}
    if path == "pages/muc_tieu.py":
        address["muon"] = "hang-30"  # reached as published
    view, _ = take(path, **address)
    assert not view.is_simulated
    assert re.fullmatch(r"[a-z0-9_-]+", view.stem)
    assert view.finding
    assert view.figures or view.draw(ROOM)
    assert view.pasted
    told = words_of(view)
    assert PUBLISHED in told
    assert SIMULATED not in told
    assert "dti.gov.vn" in told
    if path != "pages/chi_tieu.py":
        assert "405/QĐ-BKHCN" in told
    assert "Lập ngày" in told


@pytest.mark.parametrize(
    ("path", "address", "told"),
    [
        ("pages/mo_phong.py", {"doi": "hd_kinh_te_so-0.75"}, "0,5380 → 0,7500"),
        ("pages/mo_phong.py", {"doi_thu": "tang-0.02"}, "các tỉnh khác đều tăng 0,0200"),
        ("pages/muc_tieu.py", {"muon": "hang-10"}, "hạng 10/34"),
        ("pages/muc_tieu.py", {"muon": "hang-30", "doi_thu": "tang-0.02"}, "tăng 0,0200"),
        ("pages/phan_tich.py", {"tang": "0.02"}, "Nếu mỗi tỉnh phía sau tăng 0,0200"),
        ("pages/phan_tich.py", {"phan": "diem-mat", "doi_thu": "tang-0.02"}, "tăng 0,0200"),
        ("pages/phan_tich.py", {"phan": "chac-chan"}, "Bỏ Hạ tầng số"),
    ],
)
def test_what_is_assumed_carries_the_scenarios_band_and_says_what_changes(
    take: Take, path: str, address: dict[str, str], told: str
):
    view, _ = take(path, ky="dti-2024-34", tinh="ninh-binh", **address)
    assert view.is_simulated
    words = words_of(view)
    assert SIMULATED in words
    assert PUBLISHED not in words
    assert told in words


def test_the_simulators_files_are_of_the_scenario_and_its_picture_too(take: Take):
    address = {"ky": "dti-2024-34", "tinh": "ninh-binh", "doi": "hd_kinh_te_so-0.75"}
    view, material = take("pages/mo_phong.py", **address)
    assert material is not None
    assert material.outcome.result.composite == 7561
    assert material.link.endswith("/mo_phong?ky=dti-2024-34&tinh=ninh-binh&doi=hd_kinh_te_so-0.75")
    assert picture_svg(view) == picture_svg(scenario_view(material))


@pytest.mark.parametrize("path", ["app.py", "pages/ho_so.py"])
def test_a_page_of_published_figures_hands_over_no_scenario(take: Take, path: str):
    view, material = take(path, ky="dti-2024-34", tinh="ninh-binh", doi="hd_kinh_te_so-0.75")
    assert material is not None
    assert not material.outcome.is_simulated
    assert not view.is_simulated


def test_a_goals_files_hold_the_goal(take: Take):
    _, material = take("pages/muc_tieu.py", ky="dti-2024-34", tinh="ninh-binh", muon="hang-10")
    assert material is not None
    assert material.answer is not None
    assert material.answer.changes == {"hd_kinh_te_so": 6988}


def test_the_tray_is_taken_away_as_a_whole(take: Take):
    kept = [f"{name}~dti-2024-34~ninh-binh~hd_kinh_te_so-0.{name}5" for name in "67"]
    view, _ = take("pages/mo_phong.py", "tray", ky="dti-2024-34", tinh="ninh-binh", kich_ban=kept)
    assert view.is_simulated
    assert view.figures is not None
    assert [row[0] for row in view.figures.rows] == ["Công bố", "6", "7"]
    assert "«7»" in view.finding
    assert len(view.draw(ROOM)) == 1


def test_the_ranking_is_pasted_whole_and_drawn_with_the_leaders_and_the_unit(take: Take):
    view, _ = take("pages/xep_hang.py", ky="dti-2023-63", tinh="tay-ninh")
    assert view.table is not None
    assert view.figures is not None
    assert len(view.table.rows) == 63
    names = [row[0] for row in view.figures.rows]
    assert names[0] == "Đà Nẵng"
    assert names[5] == "…"
    assert names[8] == "Tây Ninh"  # two better and two worse beside it
    assert len(names) == 11


@pytest.mark.parametrize("path", ["pages/ho_so.py", "pages/muc_tieu.py", "pages/phan_tich.py"])
def test_where_a_page_has_no_answer_the_units_position_is_handed_over(take: Take, path: str):
    view, material = take(path, ky="ict_index-2020-63", tinh="nghe-an")
    assert material is not None
    assert not view.is_simulated
    assert view.finding == scenario_view(material).finding
    assert len(view.draw(ROOM)) == 1


def test_a_comparison_names_the_marks_of_its_units(take: Take):
    view, _ = take("pages/so_sanh.py", ky="dti-2024-34", tinh="ninh-binh", so_voi=["hue", "ca-mau"])
    words = words_of(view)
    assert all(name in words for name in ("Ninh Bình", "Huế", "Cà Mau"))
    assert view.table is not None
    assert view.table.rows[1] == ("Hạng", "12/34", "2/34", "28/34")


def test_nothing_is_made_before_the_visitor_asks(
    open_app: OpenApp, monkeypatch: pytest.MonkeyPatch
):
    offered = list[str]()
    monkeypatch.setattr(bar, "show_offer", lambda *_args, key: offered.append(key))
    monkeypatch.setattr(bar, "scenario_view", lambda _material: pytest.fail("nobody asked"))
    app = open_app("pages/mo_phong.py", ky="dti-2024-34", tinh="ninh-binh")
    app.run()
    assert offered == []


def test_once_opened_everything_of_a_page_can_be_taken(open_app: OpenApp):
    app = open_app("pages/ho_so.py", ky="dti-2024-34", tinh="ninh-binh")
    app.session_state["takeaway-page.seen"] = "2"
    app.run()
    assert not app.exception
    labels = [button.proto.label for button in app.get("download_button")]
    assert labels == [
        "PNG 1920 × 1080",
        "PNG 3840 × 2160",
        "SVG (phóng to không vỡ)",
        "PowerPoint",
        "Excel (có công thức)",
        "HTML mở không cần mạng",
        "CSV",
    ]
    items = component(app, "copies")["items"]
    assert isinstance(items, list)
    table = next(item["text"] for item in items if item["label"] == "Chép bảng")
    assert "Hoạt động kinh tế số\t0,5380\t21\t0,5777" in table


def test_what_can_not_be_simulated_is_not_offered_as_a_simulator(open_app: OpenApp):
    app = open_app("pages/ho_so.py", ky="ict_index-2020-63", tinh="nghe-an")
    app.session_state["takeaway-page.seen"] = "2"
    app.run()
    labels = [button.proto.label for button in app.get("download_button")]
    assert "PowerPoint" in labels
    assert "HTML mở không cần mạng" not in labels
