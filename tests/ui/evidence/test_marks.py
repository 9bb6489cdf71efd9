from typing import get_args

import pytest

from ictexplore.engine.recompute import Verdict
from ictexplore.i18n import Translator
from ictexplore.ui.evidence.marks import (
    WORDS,
    edition_verdict,
    mark_html,
    row_verdict,
    worst_first,
)
from tests.ui.evidence.conftest import make_proof, make_row


def test_every_verdict_has_a_word():
    assert set(WORDS) == set(get_args(Verdict))


def test_a_mark_is_never_a_colour_alone(vi: Translator):
    words = {v: mark_html(v, vi).text for v in ("agrees", "rounding", "differs", "incomplete")}
    assert ">khớp<" in words["agrees"]
    assert ">lệch trong giới hạn làm tròn<" in words["rounding"]
    assert ">mâu thuẫn<" in words["differs"]
    assert ">chưa tính lại được<" in words["incomplete"]


@pytest.mark.parametrize(
    ("ranks", "verdict"),
    [((19, 20), "differs"), ((20, 20), "incomplete"), ((19, None), "incomplete")],
)
def test_a_wrong_rank_contradicts_whatever_the_score_does(
    ranks: tuple[int, int | None], verdict: Verdict
):
    assert row_verdict(make_row(verdict="incomplete", ranks=ranks)) == verdict


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        (("agrees", "incomplete"), "agrees"),
        (("agrees", "rounding", "incomplete"), "rounding"),
        (("rounding", "differs"), "differs"),
        (("incomplete", "incomplete"), "incomplete"),
        (("no_formula",), "no_formula"),
        ((), "incomplete"),
    ],
)
def test_an_edition_is_as_good_as_its_worst_compared_row(
    rows: tuple[Verdict, ...], verdict: Verdict
):
    assert edition_verdict(make_proof(*(make_row(verdict=v) for v in rows))) == verdict


def test_what_needs_attention_stands_first_and_equals_keep_their_order():
    rows = [
        make_row("A", "incomplete"),
        make_row("B", "agrees"),
        make_row("C", "rounding"),
        make_row("D", "agrees"),
        make_row("E", "incomplete", ranks=(1, 2)),
    ]
    assert [row.unit.code for row in worst_first(rows)] == ["E", "C", "B", "D", "A"]
