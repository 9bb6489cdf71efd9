"""The view of a scenario as a picture: what it says, what it never says, where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from ictexplore.export.picture import HEIGHT, WIDTH, picture_svg
from ictexplore.export.view import Room
from ictexplore.i18n import search_key, translator
from ictexplore.model import HOLD, Assumption, Scenario
from ictexplore.store import Store, read_edition_table, read_unit_sources
from ictexplore.takeaway.material import Material
from ictexplore.takeaway.views import scenario_view
from tests.export.boxes import boxes, overlapping, words
from tests.takeaway.conftest import MakeMaterial

ALL_OF_2024 = dict.fromkeys(
    (
        *("nhan_thuc_so", "the_che_so", "ha_tang_so", "nhan_luc_so", "an_toan_thong_tin"),
        *("hd_chinh_quyen_so", "hd_kinh_te_so", "hd_xa_hoi_so"),
    ),
    9000,
)
Case = tuple[str, str, Mapping[str, int], Assumption, str]
HARD: list[Case] = [
    ("dti-2024-34", "Ninh Bình", {"hd_kinh_te_so": 7500}, HOLD, "vi"),
    ("dti-2024-34", "Ninh Bình", {}, HOLD, "en"),
    ("dti-2022-63", "Thừa Thiên Huế", {"hd_kinh_te_so": 1000}, HOLD, "vi"),
    ("dti-2024-63", "Bà Rịa - Vũng Tàu", {"residual": 2000, "hd_xa_hoi_so": 0}, HOLD, "vi"),
    ("dti-2024-34", "Cao Bằng", ALL_OF_2024, Assumption("own", composites={"46": 9500}), "en"),
    ("dti-2023-63", "Đắk Lắk", {"residual": 9999}, Assumption("repeat"), "vi"),
    ("dti-2021-63", "Tây Ninh", {"hd_kinh_te_so": 4000}, HOLD, "vi"),
    ("ict_index-2020-63", "Nam Định", {}, HOLD, "vi"),
    ("mic_egov-2018-63", "Đắk Lắk", {}, HOLD, "en"),
]


def material_of(store: Store, case: Case) -> Material:
    edition, name, changes, assumption, language = case
    table = read_edition_table(store, edition)
    unit = next(s.unit.code for s in table.standings if s.unit.name.vi == name)
    before = table.edition.comparable_with
    return Material(
        table,
        Scenario(edition, unit, changes, assumption),
        read_edition_table(store, before) if before else None,
        read_unit_sources(store, edition, unit) or (table.edition.source,),
        language,
        "/mo_phong",
        date(2026, 11, 25),
    )


@pytest.mark.parametrize("case", HARD, ids=lambda case: f"{case[0]} {search_key(case[1])}")
def test_a_picture_is_whole_and_carries_its_own_band_and_source(store: Store, case: Case) -> None:
    edition, _, changes, assumption, language = case
    material, t = material_of(store, case), translator(language)
    found = boxes(picture_svg(scenario_view(material)))
    assert [b for b in found if b.left < 0 or b.right > WIDTH or b.bottom > HEIGHT] == []
    assert overlapping(found) == []
    told = " ".join(box.text for box in found)
    is_simulated = bool(changes) or not assumption.is_hold
    assert (t("common.band_simulated") in told) == is_simulated
    assert (t("common.band_published") in told) == (not is_simulated)
    assert material.sources[0].publisher in told
    assert edition.split("-")[1] in told
    assert (material.table.edition.decision or "") in told
    assert ("25/11/2026" if language == "vi" else "25 November 2026") in told


def test_the_title_is_the_sentence_and_the_table_has_before_and_after(make: MakeMaterial) -> None:
    view = scenario_view(make(hd_kinh_te_so=7500))
    assert view.finding == (
        "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500 thì điểm DTI 2024"
        " tăng từ 0,7223 lên 0,7561, từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên."
    )
    assert view.figures
    assert view.figures.rows[0] == ("Điểm chung", "0,7223", "0,7561", "+0,0338")
    assert view.figures.rows[-1] == ("Hoạt động kinh tế số", "0,5380", "0,7500", "+0,2120")
    assert view.notes == (
        "Hoạt động kinh tế số: 0,5380 → 0,7500 (+31,8 điểm).",
        "Giả định: các tỉnh khác giữ nguyên.",
    )
    assert view.caption == ("Cam: kịch bản giả định; viền xanh: vị trí công bố; ↓ bị vượt qua.")
    assert view.stem == "dti-2024-34_ninh-binh_kich-ban"


def test_many_changes_are_counted_in_the_title_and_named_below(make: MakeMaterial) -> None:
    material = make(**ALL_OF_2024)
    view = scenario_view(material)
    assert view.finding.startswith("Nếu 8 chỉ số thành phần của Ninh Bình thay đổi thì điểm")
    told = words(picture_svg(view))
    for dimension in material.table.framework.dimensions:
        assert f"{dimension.name.vi}: 0," in told or f"{dimension.name.vi}: 1," in told


def test_what_is_published_is_told_without_a_scenario(make: MakeMaterial) -> None:
    view = scenario_view(make(hd_kinh_te_so=5380))  # what was published
    assert view.finding == "Ninh Bình đạt điểm DTI 2024 là 0,7223, hạng 12/34"
    assert not view.is_simulated
    assert view.figures
    assert view.figures.heads == ("", "Công bố")
    assert ("Hoạt động kinh tế số", "0,5380") in view.figures.rows
    assert (view.notes, view.caption) == ((), "")


def test_without_a_score_the_rank_alone_is_told(store: Store) -> None:
    case: Case = ("mic_egov-2018-63", "Bắc Kạn", {}, HOLD, "vi")
    view = scenario_view(material_of(store, case))
    assert view.finding == (
        "Bắc Kạn: hạng 26/63 theo Chính phủ điện tử 2018; điểm chung chưa được công bố"
    )
    assert view.figures
    assert view.figures.rows == (("Hạng", "26/63"),)
    assert view.notes == ("Chưa có số liệu của 56 tỉnh, thành phố khác ở kỳ này.",)


def test_where_nothing_is_known_it_says_so(store: Store) -> None:
    view = scenario_view(material_of(store, HARD[-1]))
    assert view.finding == (
        "Dak Lak: no composite score or rank of MIC e-government 2018 in the sources found"
    )
    assert view.figures is None


def test_a_place_that_is_open_says_why(store: Store) -> None:
    view = scenario_view(material_of(store, HARD[6]))
    assert "Hạng là một khoảng vì có tỉnh chưa công bố điểm: 39 trong 63." in view.notes


def test_of_34_all_are_drawn_and_of_63_those_that_matter(store: Store) -> None:
    def drawn(case: Case) -> list[str]:
        specs = scenario_view(material_of(store, case)).draw(Room(570, 340))
        assert len(specs) == 2
        return [row["name"] for spec in specs for row in spec["data"]["values"]]

    assert len(set(drawn(HARD[0]))) == 34
    few = drawn(HARD[3])
    assert few.count("Bà Rịa - Vũng Tàu") == 2
    assert few[:3] == ["TP. Hồ Chí Minh", "Đà Nẵng", "Hải Phòng"]
    assert few[-1] == "Bà Rịa - Vũng Tàu"  # last of all, in this scenario
    assert len(few) == 36
    told = [int(name.split()[1]) for name in few if name.endswith("tỉnh, thành phố khác")]
    assert sum(told) == 63 + 1 - (36 - len(told))


def test_another_language_is_that_language_to_the_last_word(make: MakeMaterial) -> None:
    view = scenario_view(replace(make(hd_kinh_te_so=7500), language="en"))
    assert view.notes == (
        "Digital economy activities: 0.5380 → 0.7500 (+31.8 points).",
        "Assumption: the other provinces stay as they are.",
    )
