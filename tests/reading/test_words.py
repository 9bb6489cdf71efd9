from fractions import Fraction

from ictexplore.i18n import translator
from ictexplore.model import Printed, Text
from ictexplore.reading.telling import doubt, error
from ictexplore.reading.words import both, say_finding
from tests.reading.conftest import raw

TABLE = raw("Tỉnh|DTI", "Huế|x")
VI, EN = translator("vi"), translator("en")


def test_a_finding_says_where_it_is() -> None:
    said = {
        (None, None): "Chưa biết bảng thuộc kỳ công bố nào.",
        (3, None): "Dòng 3: Chưa biết",
        (None, 1): "Cột 2: Chưa biết",
        (3, 1): "Dòng 3, cột 2: Chưa biết",
    }
    for at, start in said.items():
        assert say_finding(error("tables.edition_unknown", at), TABLE, VI).startswith(start)


def test_scores_and_differences_read_as_the_language_writes_them() -> None:
    finding = doubt(
        "tables.composite_differs",
        unit=Text("Huế", "Hue"),
        printed=Printed(8200),
        computed=Fraction(82415, 10),
        residual=Fraction(-415, 10),
    )
    assert say_finding(finding, TABLE, VI) == (
        "Điểm chung của Huế in 0,8200, tính lại từ các chỉ số thành phần được 0,824150, "
        "lệch −0,004150."
    )
    assert "of Hue is printed 0.8200, its dimensions give 0.824150" in say_finding(
        finding, TABLE, EN
    )


def test_texts_of_the_data_come_in_both_languages() -> None:
    text = both("tables.formula_found", total=940)
    assert (text.vi[-3:], text.en[-3:]) == ("940", "940")
    assert text.vi != text.en
