import json

import pytest

from ictexplore.engine.whatif import simulate
from ictexplore.export.record import outcome_record, plain_score
from ictexplore.export.sentence import outcome_sentence
from ictexplore.model import RESIDUAL, EditionTable, Printed, Scenario
from tests.export.conftest import HUE, NAM_DINH, edition_table, standing


def test_the_record(table: EditionTable) -> None:
    outcome = simulate(table, Scenario("made-1", "37", {"hoat_dong": 7500, "ha_tang": 4000}))
    assert outcome_record(table, outcome, language="vi") == {
        "edition": "made-1",
        "unit_code": "37",
        "unit": "Ninh Bình",
        "changes": {
            "ha_tang": {"from": "0.4000", "to": "0.4000"},
            "hoat_dong": {"from": "0.5000", "to": "0.7500"},
        },
        "baseline": {"composite": "0.5000", "rank": [3, 3], "pillars": {"tru_cot": "0.5000"}},
        "scenario": {"composite": "0.6250", "rank": [2, 2], "pillars": {"tru_cot": "0.7500"}},
        "passes": ["Huế"],
        "passed_by": [],
        "assumption": "hold",
        "sentence": outcome_sentence(table, outcome, language="vi"),
    }


def test_keys_stand_in_the_agreed_order(table: EditionTable) -> None:
    record = outcome_record(
        table, simulate(table, Scenario("made-1", "37", {"ha_tang": 0})), language="vi"
    )
    assert list(record) == [
        *("edition", "unit_code", "unit", "changes", "baseline", "scenario"),
        *("passes", "passed_by", "assumption", "sentence"),
    ]
    assert list(record["changes"]["ha_tang"]) == ["from", "to"]
    assert list(record["baseline"]) == list(record["scenario"]) == ["composite", "rank", "pillars"]


def test_names_and_sentence_read_in_the_language(table: EditionTable) -> None:
    outcome = simulate(table, Scenario("made-1", "37", {"hoat_dong": 0}))
    record = outcome_record(table, outcome, language="en")
    assert (record["unit"], record["passed_by"]) == ("Ninh Binh", ["Ha Nam"])
    assert record["sentence"].startswith("If Ninh Binh's score in Digital activities falls")


def test_what_is_not_known_is_null_and_an_open_rank_is_an_interval() -> None:
    table = edition_table(standing(HUE, Printed(6000), None, 6000), standing(NAM_DINH, None))
    record = outcome_record(
        table, simulate(table, Scenario("made-1", "46", {RESIDUAL: 6000})), language="vi"
    )
    assert record["baseline"] == {
        "composite": "0.6000",
        "rank": [1, 2],
        "pillars": {"tru_cot": None},
    }
    assert json.loads(json.dumps(record)) == record


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0.0000"), (7, "0.0007"), (-7561, "-0.7561"), (10_000, "1.0000"), (241_200, "24.1200")],
)
def test_scores_for_programs(value: int, text: str) -> None:
    assert plain_score(value) == text
