from dataclasses import replace

import pytest

from ictexplore.engine.whatif import simulate
from ictexplore.export.sentence import edition_name, outcome_sentence
from ictexplore.model import RESIDUAL, EditionTable, Printed, RankInterval, Scenario
from tests.export.conftest import HA_NAM, HUE, NAM_DINH, NINH_BINH, edition_table, standing


def say(table: EditionTable, unit: str, changes: dict[str, int], language: str = "vi") -> str:
    outcome = simulate(table, Scenario(table.edition.code, unit, changes))
    return outcome_sentence(table, outcome, language=language)


SAID = [
    (
        "37",
        {"hoat_dong": 7500},  # + 200 × 0.2500 / 400 = 0.1250
        (
            "Nếu Hoạt động số của Ninh Bình tăng từ 0,5000 lên 0,7500 thì điểm DTI 2024 tăng"
            " từ 0,5000 lên 0,6250, từ hạng 3 lên hạng 2/4; các tỉnh khác giữ nguyên."
        ),
        (
            "If Ninh Binh's score in Digital activities rises from 0.5000 to 0.7500, the DTI 2024"
            " score rises from 0.5000 to 0.6250, up from rank 3 to rank 2/4; the other provinces"
            " stay as they are."
        ),
    ),
    (
        "37",
        {"hoat_dong": 0},  # − 200 × 0.5000 / 400 = − 0.2500
        (
            "Nếu Hoạt động số của Ninh Bình giảm từ 0,5000 xuống 0,0000 thì điểm DTI 2024 giảm"
            " từ 0,5000 xuống 0,2500, từ hạng 3 xuống hạng 4/4; các tỉnh khác giữ nguyên."
        ),
        (
            "If Ninh Binh's score in Digital activities falls from 0.5000 to 0.0000, the DTI 2024"
            " score falls from 0.5000 to 0.2500, down from rank 3 to rank 4/4; the other provinces"
            " stay as they are."
        ),
    ),
    (
        "37",
        {"hoat_dong": 5400, "ha_tang": 4400, "nhan_luc": 4000},  # (+40 −200 +80) / 400 = −0.0200
        (
            "Nếu Hạ tầng số của Ninh Bình tăng từ 0,4000 lên 0,4400, Nhân lực số giảm từ 0,6000"
            " xuống 0,4000 và Hoạt động số tăng từ 0,5000 lên 0,5400 thì điểm DTI 2024 giảm"
            " từ 0,5000 xuống 0,4800, giữ nguyên hạng 3/4; các tỉnh khác giữ nguyên."
        ),
        (
            "If Ninh Binh's score in Digital infrastructure rises from 0.4000 to 0.4400, in Digital"
            " workforce falls from 0.6000 to 0.4000 and in Digital activities rises from 0.5000 to"
            " 0.5400, the DTI 2024 score falls from 0.5000 to 0.4800, still rank 3/4; the other"
            " provinces stay as they are."
        ),
    ),
    (
        "37",
        {"ha_tang": 4100, "nhan_luc": 5900},
        (
            "Nếu Hạ tầng số của Ninh Bình tăng từ 0,4000 lên 0,4100 và Nhân lực số giảm từ 0,6000"
            " xuống 0,5900 thì điểm DTI 2024 giữ nguyên 0,5000, giữ nguyên hạng 3/4; các tỉnh khác"
            " giữ nguyên."
        ),
        (
            "If Ninh Binh's score in Digital infrastructure rises from 0.4000 to 0.4100 and in"
            " Digital workforce falls from 0.6000 to 0.5900, the DTI 2024 score stays at 0.5000,"
            " still rank 3/4; the other provinces stay as they are."
        ),
    ),
    (
        "46",
        {RESIDUAL: 9000},  # (2400 − 1400) / 200 = 0.5000; + 200 × 0.4000 / 400 = 0.2000
        (
            "Nếu nhóm chưa công bố riêng (Hạ tầng số, Nhân lực số) của Huế tăng từ khoảng 0,5000"
            " lên 0,9000 thì điểm DTI 2024 tăng từ 0,6000 lên 0,8000, từ hạng 2 lên hạng 1/4; các"
            " tỉnh khác giữ nguyên."
        ),
        (
            "If Hue's score in the group not published separately (Digital infrastructure, Digital"
            " workforce) rises from about 0.5000 to 0.9000, the DTI 2024 score rises from 0.6000 to"
            " 0.8000, up from rank 2 to rank 1/4; the other provinces stay as they are."
        ),
    ),
    (
        "37",
        {"hoat_dong": 5000},
        "Ninh Bình giữ số liệu công bố: điểm DTI 2024 là 0,5000, hạng 3/4.",
        "Ninh Binh keeps its published figures: its DTI 2024 score is 0.5000, rank 3/4.",
    ),
]


@pytest.mark.parametrize(("unit", "changes", "vi", "en"), SAID)
def test_what_is_said(
    table: EditionTable, unit: str, changes: dict[str, int], vi: str, en: str
) -> None:
    assert say(table, unit, changes) == vi
    assert say(table, unit, changes, "en") == en


def test_the_order_of_the_changes_says_nothing(table: EditionTable) -> None:
    one = say(table, "37", {"ha_tang": 4100, "hoat_dong": 1})
    assert one == say(table, "37", {"hoat_dong": 1, "ha_tang": 4100})


def test_figures_stand_as_printed_and_what_follows_is_approximate() -> None:
    coarse = standing(NAM_DINH, Printed(5410, 3), 2, Printed(5400, 2), 6000, Printed(5000, 1))
    table = edition_table(
        standing(HUE, Printed(6000), 1), coarse, standing(HA_NAM, Printed(4000), 3)
    )
    # 0.541 + 200 × 0.1000 / 400
    assert say(table, "36", {"hoat_dong": 6000, "ha_tang": 5400}) == (
        "Nếu Hoạt động số của Nam Định tăng từ 0,5 lên 0,6000 thì điểm DTI 2024 tăng từ 0,541"
        " lên khoảng 0,5910, giữ nguyên hạng 2/3; các tỉnh khác giữ nguyên."
    )
    assert say(table, "36", {}, "en") == (
        "Nam Dinh keeps its published figures: its DTI 2024 score is 0.541, rank 2/3."
    )


PLACES = [
    ((11, 11), (6, 8), "từ hạng 11 lên trong khoảng hạng 6–8/63"),
    ((9, 10), (6, 8), "từ trong khoảng hạng 9–10 lên trong khoảng hạng 6–8/63"),
    ((5, 5), (6, 8), "từ hạng 5 xuống trong khoảng hạng 6–8/63"),
    ((8, 8), (6, 8), "hiện ở hạng 8, khi đó trong khoảng hạng 6–8/63"),
    ((6, 6), (6, 8), "hiện ở hạng 6, khi đó trong khoảng hạng 6–8/63"),
    ((7, 9), (6, 8), "hiện ở trong khoảng hạng 7–9, khi đó trong khoảng hạng 6–8/63"),
    ((6, 8), (6, 8), "vẫn trong khoảng hạng 6–8/63"),
]


@pytest.mark.parametrize(("before", "after", "said"), PLACES)
def test_intervals_claim_no_more_than_is_known(
    before: tuple[int, int], after: tuple[int, int], said: str
) -> None:
    units = [standing((str(i), "", ""), Printed(5000), None, 1, 2, 3) for i in range(63)]
    table = edition_table(*units)
    outcome = simulate(table, Scenario("made-1", "0", {"ha_tang": 3}))
    placed = replace(
        outcome,
        baseline=replace(outcome.baseline, rank=RankInterval(*before)),
        result=replace(outcome.result, rank=RankInterval(*after)),
    )
    assert f", {said}; " in outcome_sentence(table, placed, language="vi")


def test_an_open_place_is_said_when_nothing_changes() -> None:
    table = edition_table(
        standing(NINH_BINH, Printed(5000), None, 4000, 6000, 5000), standing(HA_NAM, None)
    )
    assert say(table, "37", {}) == (
        "Ninh Bình giữ số liệu công bố: điểm DTI 2024 là 0,5000, trong khoảng hạng 1–2/2."
    )


@pytest.mark.parametrize(
    ("index", "vi", "en"),
    [
        ("dti", "DTI 2024", "DTI 2024"),
        ("ict_index", "Vietnam ICT Index 2024", "Vietnam ICT Index 2024"),
        ("mic_egov", "Chính phủ điện tử 2024", "MIC e-government 2024"),
        ("own", "Chỉ số riêng", "Own index"),
    ],
)
def test_editions_have_short_names(index: str, vi: str, en: str) -> None:
    edition = edition_table(index=index).edition
    assert (edition_name(edition, "vi"), edition_name(edition, "en")) == (vi, en)
