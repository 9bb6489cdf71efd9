from io import BytesIO

import pytest
from xlsxwriter.workbook import Workbook

from ictexplore.charts.theme import SIMULATED
from ictexplore.export.workbook.formats import FONT, Formats
from ictexplore.i18n import translator


@pytest.fixture
def formats() -> Formats:
    return Formats(Workbook(BytesIO()), translator("vi"))


def test_scores_take_their_decimal_sign_from_the_locale(formats: Formats) -> None:
    assert formats.score() == "[$-42A]0.0000"
    assert formats.score(3) == "[$-42A]0.000#"
    assert formats.printed(3) == "[$-42A]0.000"
    english = Formats(formats.book, translator("en"))
    assert english.score() == "[$-809]0.0000"
    assert english.many() == '[$-809]#,##0;[$-809]"−"#,##0'


def test_a_change_has_a_sign_unless_it_is_none(formats: Formats) -> None:
    assert formats.change() == '[$-42A]+0.0000;[$-42A]"−"0.0000;[$-42A]0.0000'
    assert formats.change(2) == '[$-42A]+0.00;[$-42A]"−"0.00;[$-42A]0.00'


def test_a_place_stays_a_number(formats: Formats) -> None:
    assert formats.place(34) == '0"/34"'
    assert formats.climb() == '"▲ tăng "0" bậc";"▼ giảm "0" bậc";"giữ nguyên"'
    assert Formats(formats.book, translator("en")).climb() == '"▲ up "0;"▼ down "0;"unchanged"'


def test_equal_formats_are_one(formats: Formats) -> None:
    assert formats(bold=True) is formats(bold=True)
    assert formats(bold=True) is not formats()
    assert formats().font_name == FONT


def test_only_what_may_be_typed_is_open(formats: Formats) -> None:
    assert formats.row().locked
    assert not formats.typed().locked
    assert (
        formats.typed().font_color.__str__() == formats(font_color=SIMULATED).font_color.__str__()
    )


def test_figures_of_an_own_index_have_the_sign_of_the_language(formats: Formats) -> None:
    assert (formats.own(2), formats.own(0)) == ("[$-42A]0.00", "General")
    assert (formats.value(1), formats.value(0)) == ("[$-42A]0.0###", "General")
    assert formats.share() == "[$-42A]0.0%"
