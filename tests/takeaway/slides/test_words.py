from ictexplore.model import Assumption, EditionTable, RankInterval
from ictexplore.takeaway.slides.words import (
    assumed_remark,
    name_units,
    place_alone,
    residual_remark,
    speaker_notes,
)
from tests.materials import LINK, material_of


def test_others_that_stand_still_are_not_spoken_of(dti34: EditionTable) -> None:
    assert assumed_remark(material_of(dti34, "Ninh Bình")) == ()
    own = Assumption("own", composites={"46": 9000, "01": 9000})
    moved = material_of(dti34, "Ninh Bình", {}, own)
    assert assumed_remark(moved)[0].startswith("Giả định: Huế đạt 0,9000")
    assert "2 tỉnh khác đạt điểm riêng" in assumed_remark(moved, most=0)[0]


def test_many_units_are_counted(dti34: EditionTable) -> None:
    material = material_of(dti34, "Ninh Bình")
    codes = [standing.unit.code for standing in dti34.standings]
    assert name_units(material, codes[:2]) == "An Giang, Bắc Ninh"
    assert name_units(material, codes).endswith(" và 26 tỉnh khác")


def test_a_place_alone() -> None:
    assert place_alone(RankInterval(12, 12)) == "12"
    assert place_alone(RankInterval(6, 8)) == "6–8"


def test_a_unit_printed_in_full_has_no_residual_block(dti34: EditionTable) -> None:
    assert residual_remark(material_of(dti34, "Ninh Bình")) == ()


def test_notes_end_with_the_link(dti34: EditionTable) -> None:
    material = material_of(dti34, "Ninh Bình")
    told = speaker_notes(material, "Kết quả.", ["Một.", "Hai."], [("Điểm", "0,7", "", "hạng 1")])
    assert told == (
        "Kết quả.",
        "Phương pháp: Một. Hai.",
        "Số liệu của trang:",
        "Điểm: 0,7 · hạng 1",
        f"Mở lại: {LINK}",
    )
