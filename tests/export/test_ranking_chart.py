import pandas as pd
import pytest

from ictexplore.charts.ranking import ranking_frame
from ictexplore.engine.places import published_places
from ictexplore.engine.whatif import simulate
from ictexplore.export.ranking_chart import ROWS_MOST, RankingChart, plain_scores
from ictexplore.export.view import Room
from ictexplore.i18n import translator
from ictexplore.model import EditionTable, Outcome, Scenario

ROOM = Room(574, 340)


def ranking(table: EditionTable, unit: str, outcome: Outcome | None = None) -> pd.DataFrame:
    places = published_places(table)
    return ranking_frame(table, places, unit_code=unit, language="vi", outcome=outcome)


def scenario(table: EditionTable, unit: str, **changes: int) -> Outcome:
    return simulate(table, Scenario(table.edition.code, unit, changes))


def test_34_rows_stand_whole_in_two_parts(dti34: EditionTable) -> None:
    specs = RankingChart(ranking(dti34, "37"), translator("vi"))(ROOM)
    assert [len(spec["data"]["values"]) for spec in specs] == [18, 16]
    assert len({spec["height"] for spec in specs}) == 1


def test_63_rows_are_shortened_to_what_can_be_read(dti63: EditionTable) -> None:
    specs = RankingChart(ranking(dti63, "46"), translator("vi"))(ROOM)
    assert sum(len(spec["data"]["values"]) for spec in specs) == ROWS_MOST
    # 18 rows of at least 14.5 pixels each, however small the room.
    for room in (ROOM, Room(300, 200)):
        (first, _) = RankingChart(ranking(dti63, "46"), translator("vi"))(room)
        assert first["height"] >= 18 * 14


def test_few_rows_stand_in_one_part(ict2020: EditionTable) -> None:
    (spec,) = RankingChart(ranking(ict2020, "36"), translator("vi"))(ROOM)
    assert len(spec["data"]["values"]) == 11


def test_nothing_known_is_nothing_drawn(dti34: EditionTable) -> None:
    nothing = ranking(dti34, "37").iloc[:0]
    assert RankingChart(nothing, translator("vi"))(ROOM) == []


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (7500, "Cam: kịch bản giả định; viền xanh: vị trí công bố; ↓ bị vượt qua."),
        (2000, "Cam: kịch bản giả định; viền xanh: vị trí công bố; ↑ vượt lên."),
        (5381, "Cam: kịch bản giả định; viền xanh: vị trí công bố."),
    ],
)
def test_the_caption_tells_of_the_marks_there_are(
    dti34: EditionTable, value: int, told: str
) -> None:
    frame = ranking(dti34, "37", scenario(dti34, "37", hd_kinh_te_so=value))
    assert RankingChart(frame, translator("vi")).caption == told


def test_scores_stand_alone_at_their_bars(dti34: EditionTable) -> None:
    outcome = scenario(dti34, "37", hd_kinh_te_so=7500)
    frame = ranking(dti34, "37", outcome)
    assert "0,7561 giả định" in set(frame["score_label"])
    plain = plain_scores(frame, dti34.standing("37").composite, outcome, "vi")
    own = plain[plain["role"] == "unit"]
    assert own["score_label"].tolist() == ["0,7561", "0,7223"]
    assert plain["score_label"].str.fullmatch(r"0,\d{4}").all()
