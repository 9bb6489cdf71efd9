import pytest

from ictexplore.model import Known
from ictexplore.reading.units import UnitFinder, spellings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Huế", ["Huế"]),
        ("12. Huế", ["12. Huế", "Huế"]),
        ("Huế (1)", ["Huế (1)", "Huế"]),
        ("Huế *", ["Huế *", "Huế"]),
        ("Huế¹", ["Huế¹", "Huế"]),
        ("TP. Hồ Chí Minh (TP.HCM)", ["TP. Hồ Chí Minh (TP.HCM)", "TP. Hồ Chí Minh"]),
        ("46", []),
        ("", []),
    ],
)
def test_what_tables_add_to_a_name(text: str, expected: list[str]) -> None:
    assert list(spellings(text)) == expected


def test_names_lead_to_units_of_their_system(known: Known) -> None:
    today, before = UnitFinder(known, "34"), UnitFinder(known, "63")
    assert today.find("TP Huế").code == before.find("Thừa Thiên Huế").code == "46"
    assert before.find("Bà Rịa - Vũng Tàu").code == "77"
    assert today.find("dak lak (2)").code == "66"
    assert today.knows("Tỉnh Đắk Lắk")
    assert not today.knows("Hà Giang")


def test_who_took_in_no_other_may_go_by_the_former_name(known: Known) -> None:
    assert UnitFinder(known, "34").find("Thừa Thiên Huế").code == "46"
    assert UnitFinder(known, "34").find("Tỉnh Thừa Thiên - Huế").code == "46"


def test_a_code_is_no_name(known: Known) -> None:
    # 15 was Yên Bái and is Lào Cai.
    finder = UnitFinder(known, "34")
    assert finder.find("15").code is None
    assert finder.has_code("15")
    assert finder.name("15") == "Lào Cai"


def test_a_misspelt_name_leads_to_those_that_come_near(known: Known) -> None:
    finder = UnitFinder(known, "34")
    assert finder.find("Ninh Bnh").nearest[0] == "Ninh Bình"
    assert finder.find("Wonderland").nearest == ()
    assert finder.codes[0] == "01"
