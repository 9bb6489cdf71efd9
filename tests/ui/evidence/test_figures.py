from fractions import Fraction

import pytest

from ictexplore.i18n import Translator
from ictexplore.model import Printed
from ictexplore.ui.evidence.figures import edition_name, exact_text, printed_text, signed_text
from tests.ui.evidence.conftest import make_edition


def test_an_edition_is_named_by_index_year_and_units(vi: Translator):
    assert edition_name(make_edition(), vi) == "DTI 2020 · 63 tỉnh, thành phố"


def test_a_score_keeps_its_printed_decimals():
    assert printed_text(Printed(5410, 3), "vi") == "0,541"
    assert printed_text(Printed(5410), "en") == "0.5410"
    assert printed_text(None, "vi") == "–"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Fraction(100, 3), "+0,003333"),
        (Fraction(-1, 2), "−0,000050"),
        (Fraction(), "0,000000"),
        (Fraction(-1, 1000), "0,000000"),
        (None, "–"),
    ],
)
def test_a_difference_carries_its_sign_unless_it_shows_as_zero(value: Fraction | None, shown: str):
    assert signed_text(value, "vi") == shown


def test_an_exact_result_has_six_decimals():
    # (0,583 + 0,82 + 0,23) ÷ 3
    assert exact_text(Fraction(5830 + 8200 + 2300, 3), "vi") == "0,544333"
    assert exact_text(None, "vi") == "–"
