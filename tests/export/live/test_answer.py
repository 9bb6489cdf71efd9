"""Band, cards and facts: what is seen goes with what the figures are."""

import re

import pytest

from ictexplore.engine.residual import find_controls
from ictexplore.export.live.answer import (
    answer_html,
    figures_html,
    live_band_html,
    live_cards_html,
    live_facts_html,
    ranking_html,
    strip_html,
)
from ictexplore.i18n import translator
from ictexplore.model import EditionTable, Outcome
from tests.figures import code_of, move

VI = translator("vi")
CHANGES = {"published": {}, "simulated": {"hd_kinh_te_so": 7500}}


@pytest.fixture(params=["published", "simulated"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def outcome(dti34: EditionTable, kind: str) -> Outcome:
    return move(dti34, code_of(dti34, "Ninh Bình"), **CHANGES[kind])


def test_every_part_is_of_one_kind(dti34: EditionTable, outcome: Outcome, kind: str) -> None:
    html = live_band_html(dti34, outcome, VI) + live_cards_html(dti34, outcome, VI)
    html += live_facts_html(dti34, [], outcome, VI)
    assert set(re.findall(r"ix-(published|simulated)\b", html)) == {kind}
    assert html.count("data-kind") == 3


def test_the_answer_of_the_app_has_the_facts_of_the_outcome(
    dti34: EditionTable, outcome: Outcome, kind: str
) -> None:
    html = answer_html(dti34, find_controls(dti34, outcome.scenario.unit), outcome, VI)
    assert ("Hoạt động kinh tế số +31,8 điểm" in html) == (kind == "simulated")
    assert ("kéo một thanh trượt" in html) == (kind == "published")


def test_live_facts_follow_their_signals(dti34: EditionTable, outcome: Outcome, kind: str) -> None:
    controls = find_controls(dti34, outcome.scenario.unit)
    html = live_facts_html(dti34, controls, outcome, VI)
    assert re.findall(r'data-text="(\w+)"', html) == [
        "gains_text",
        "crossed_label_text",
        "crossed_text",
    ]
    assert ("Thái Nguyên, Quảng Ninh" in html) == (kind == "simulated")
    assert "kéo một thanh trượt" in html


def test_the_strip_tells_a_scenario_from_what_was_published(
    dti34: EditionTable, outcome: Outcome, kind: str
) -> None:
    html = strip_html(dti34, outcome, VI)
    assert ("0,7561 giả định" in html) == (kind == "simulated")
    assert ("0,7223</b>" in html) == (kind == "published")


def test_the_places_of_the_answer_take_what_is_there_already() -> None:
    assert '<div class="live-body"><b>1</b></div>' in figures_html("<b>1</b>")
    assert ranking_html() == (
        '<section class="live live-answer" data-part="answer">'
        '<div class="live-ranking" role="img"></div></section>'
    )
    assert 'role="img"><svg></svg></div>' in ranking_html("<svg></svg>")
