from decimal import Decimal

import pytest

from ictexplore.reading.decimals import restore_decimals
from ictexplore.reading.numbers import Number, plain


def shown(*scores: tuple[str, str], by: str = "table") -> tuple[list[str], list[str]]:
    numbers = [
        (measure, Number(Decimal(text), len(text.partition(".")[2]))) for measure, text in scores
    ]
    restored = restore_decimals(numbers, is_by_measure=by == "measure")
    return [plain(n) for n in restored.numbers], [
        f.key.removeprefix("tables.") for f in restored.findings
    ]


def test_noughts_come_back_by_the_table_or_by_the_measure():
    scores = (("a", "0.9"), ("a", "0.85"), ("composite", "0.8241"), ("composite", "1"))
    assert shown(*scores) == (["0.9000", "0.8500", "0.8241", "1.0000"], ["decimals_filled"])
    assert shown(*scores, by="measure") == (
        ["0.90", "0.85", "0.8241", "1.0000"],
        ["decimals_filled"],
    )


@pytest.mark.parametrize("by", ["table", "measure"])
def test_what_a_formula_added_is_rounded_to_what_is_ranked_by(by: str):
    scores = (("composite", "0.824148510"), ("composite", "0.82415"), ("composite", "0.8"))
    assert shown(*scores, by=by) == (
        ["0.82415", "0.82415", "0.80000"],
        ["decimals_rounded", "decimals_filled"],
    )


def test_few_decimals_of_the_composite_leave_places_open():
    assert shown(("composite", "0.824"), ("a", "0.9000"), by="measure")[1] == ["decimals_few"]
    assert shown(("composite", "0.8241"), ("a", "0.9"), by="measure")[1] == []


def test_nothing_gives_nothing():
    assert shown() == ([], [])
