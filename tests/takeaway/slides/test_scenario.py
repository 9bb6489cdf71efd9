import pytest

from ictexplore.model import Assumption, EditionTable
from ictexplore.takeaway.slides.scenario import scenario_slide
from tests.materials import material_of


def test_nothing_changed_is_no_slide(dti34: EditionTable) -> None:
    assert scenario_slide(material_of(dti34, "Ninh Bình")) is None
    assert scenario_slide(material_of(dti34, "Ninh Bình", {"hd_kinh_te_so": 5380})) is None


def test_cards_before_and_after(dti34: EditionTable) -> None:
    slide = scenario_slide(material_of(dti34, "Ninh Bình", {"hd_kinh_te_so": 7500}))
    assert slide is not None
    assert [(card.before, card.figure, card.note) for card in slide.cards] == [
        ("0,7223", "0,7561", "+0,0338"),
        ("12", "8/34", "▲ tăng 4 bậc"),
        ("", "+31,8", ""),
    ]
    assert slide.remarks == (
        "Vượt hoặc bằng điểm: Thái Nguyên, Quảng Ninh, Lạng Sơn, Bắc Ninh.",
        "Giả định: các tỉnh khác giữ nguyên.",
    )
    assert slide.is_simulated


def test_what_stays_is_published(dti34: EditionTable) -> None:
    moved = material_of(dti34, "Ninh Bình", {}, Assumption("gain", gain=200))
    slide = scenario_slide(moved)
    assert slide is not None
    composite, rank = slide.cards
    assert (composite.before, composite.figure, composite.tone) == ("", "0,7223", "published")
    assert (rank.before, rank.tone) == ("12", "simulated")
    assert len(slide.panels) == 1


def test_rivals_at_scores_of_their_own_are_listed(dti34: EditionTable) -> None:
    own = Assumption("own", composites={"46": 5000})
    slide = scenario_slide(material_of(dti34, "Ninh Bình", {}, own))
    assert slide is not None
    grid = slide.panels[1].content
    assert grid.heads == ("Tỉnh khác", "Công bố", "Kịch bản", "Thay đổi")
    assert grid.rows == (("Huế", "0,7951", "0,5000", "−0,2951"),)


def test_more_rivals_than_rows_are_named_in_the_remark(dti34: EditionTable) -> None:
    codes = [s.unit.code for s in dti34.standings if s.unit.code != "37"]
    own = Assumption("own", composites=dict.fromkeys(codes, 5000))
    slide = scenario_slide(material_of(dti34, "Ninh Bình", {"hd_kinh_te_so": 7500}, own))
    assert slide is not None
    assert len(slide.panels[1].content.rows) == 1
    told = " ".join(slide.remarks)
    assert all(s.unit.name.vi in told for s in dti34.standings if s.unit.code != "37")


@pytest.mark.parametrize("value", [1, 9_999])
def test_many_who_pass_are_counted(dti34: EditionTable, value: int) -> None:
    changes = {dimension.code: value for dimension in dti34.framework.dimensions}
    slide = scenario_slide(material_of(dti34, "Khánh Hòa", changes))
    assert slide is not None
    assert any(remark.endswith(" tỉnh khác.") for remark in slide.remarks)
    assert slide.shorter[-1].startswith("Nếu 8 chỉ số thành phần của Khánh Hòa thay đổi")
