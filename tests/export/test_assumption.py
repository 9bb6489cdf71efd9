import pytest

from ictexplore.engine.whatif import simulate
from ictexplore.export.assumption import assumption_words
from ictexplore.export.record import assumption_code, outcome_record
from ictexplore.export.sentence import outcome_sentence
from ictexplore.model import HOLD, Assumption, EditionTable, Scenario

GAIN = Assumption("gain", gain=200)
OWN = Assumption("own", composites={"46": 7500, "35": 4200})


@pytest.mark.parametrize(
    ("assumption", "vi", "en", "code"),
    [
        (HOLD, "các tỉnh khác giữ nguyên", "the other provinces stay as they are", "hold"),
        (
            Assumption("repeat"),
            "các tỉnh khác lặp lại mức tăng, giảm so với kỳ công bố trước",
            "the other provinces repeat their change since the previous edition",
            "repeat",
        ),
        (GAIN, "các tỉnh khác đều tăng 0,0200", "all other provinces gain 0.0200", "gain=0.0200"),
        (
            OWN,
            "Huế đạt 0,7500, Hà Nam đạt 0,4200, các tỉnh khác giữ nguyên",
            "Hue comes to 0.7500, Ha Nam comes to 0.4200, the other provinces stay as they are",
            "46=0.7500 35=0.4200",
        ),
    ],
)
def test_each_assumption(table: EditionTable, assumption: Assumption, vi: str, en: str, code: str):
    assert assumption_words(table, assumption, language="vi") == vi
    assert assumption_words(table, assumption, language="en") == en
    assert assumption_code(assumption) == code


def test_it_stands_in_sentence_and_record(table: EditionTable):
    outcome = simulate(table, Scenario("made-1", "37", {"hoat_dong": 7500}, OWN))
    assert outcome_sentence(table, outcome, language="vi") == (
        "Nếu Hoạt động số của Ninh Bình tăng từ 0,5000 lên 0,7500 thì điểm DTI 2024 tăng từ 0,5000"
        " lên 0,6250, giữ nguyên hạng 3/4; Huế đạt 0,7500, Hà Nam đạt 0,4200, các tỉnh khác giữ"
        " nguyên."
    )
    assert outcome_record(table, outcome, language="vi")["assumption"] == "46=0.7500 35=0.4200"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "vi",
            (
                "Nếu các tỉnh khác đều tăng 0,1500 thì Ninh Bình, vẫn với điểm DTI 2024 là 0,5000,"
                " từ hạng 3 xuống hạng 4/4."
            ),
        ),
        (
            "en",
            (
                "If all other provinces gain 0.1500, Ninh Binh with its DTI 2024 score of 0.5000 is"
                " down from rank 3 to rank 4/4."
            ),
        ),
    ],
)
def test_when_only_the_others_move(table: EditionTable, language: str, told: str):
    # Hà Nam's 0.4000 + 0.1500 is more than Ninh Bình's 0.5000.
    scenario = Scenario("made-1", "37", {}, Assumption("gain", gain=1500))
    assert outcome_sentence(table, simulate(table, scenario), language=language) == told
