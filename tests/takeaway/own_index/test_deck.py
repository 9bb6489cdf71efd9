"""A deck of an own index, read back: what stands on each slide, and whose it says it is."""

from __future__ import annotations

from array import array

import pytest

from ictexplore.engine.own_index.build import OwnIndex, build_index
from ictexplore.engine.own_index.goal import OwnPlace, OwnScore
from ictexplore.i18n import translator
from ictexplore.model.own_index import OwnFramework, OwnNode, OwnSettings, OwnTable
from ictexplore.takeaway.own_index.deck import make_own_deck
from tests.slides import band, categories, charts, notes, series, slides, tables, title, words
from tests.takeaway.own_index.conftest import MakeOwn, own_material

VI = translator("vi")
GREY, ORANGE = "5A6770", "C2570C"


def test_every_question_has_its_slide_and_the_band_of_an_own_index(ninh_binh: MakeOwn):
    deck = slides(make_own_deck(ninh_binh(changes={"hd_kinh_te_so": 0.75}, goal=OwnPlace(3))))
    stands, profile, scenario, goal, sure, method = deck
    assert title(stands).startswith("Ninh Bình đứng hạng 7/21 theo Chỉ số ví dụ với 65,57 điểm")
    assert title(profile).startswith("Ninh Bình kém Huế 18,57 điểm: kém nhất ở An toàn thông tin")
    assert title(scenario).endswith("thì Ninh Bình đạt 73,67 điểm, hạng 4/21 thay vì 7/21.")
    assert title(goal).startswith("Để đạt hạng 3/21, cách tốn ít công sức nhất của Ninh Bình là")
    assert "ít nhất 90 % trong 10.000 lần thử cho hạng 5–8/21" in title(sure)
    assert title(method) == "Chỉ số ví dụ tính từ 8 chỉ tiêu bằng các bước dưới đây."
    bands = [band(slide)[0] for slide in deck]
    own, simulated = VI("ownpage.band"), VI("common.band_simulated")
    assert bands == [own, own, simulated, simulated, own, own]
    assert band(scenario)[1] == ORANGE
    assert band(stands)[1] not in {ORANGE, "0B5CAD"}
    told = "\n".join(words(slide) + notes(slide) for slide in deck)
    assert VI("common.band_published") not in told
    assert "Nguồn: tệp của người dùng (khung.csv, gia-tri.csv)" in notes(goal)


def test_charts_stay_editable_and_hold_the_engines_scores(ninh_binh: MakeOwn, example: OwnIndex):
    deck = slides(make_own_deck(ninh_binh(changes={"hd_kinh_te_so": 0.75})))
    [ranking] = charts(deck[0])
    assert categories(ranking)[6] == "Ninh Bình"
    assert series(ranking)["Chỉ số ví dụ"][6] == pytest.approx(example.composite[3], abs=5e-5)
    [differences] = charts(deck[1])
    [values] = series(differences).values()
    gap = example.composite[3] - example.composite.max()
    assert sum(value or 0 for value in values) == pytest.approx(gap, abs=1e-3)
    assert tables(deck[2])[0][1] == ["Hoạt động kinh tế số", "0,5380", "0,7500", "46,58 → 97,30"]


def test_without_changes_and_goal_there_are_no_such_slides(ninh_binh: MakeOwn):
    assert len(slides(make_own_deck(ninh_binh()))) == 4
    assert len(slides(make_own_deck(ninh_binh(goal=OwnScore(50.0))))) == 5


def test_a_unit_without_a_score_is_told_so(small: OwnIndex):
    deck = slides(make_own_deck(own_material(small, 3)))
    assert title(deck[0]) == "D không có điểm chung nên không có hạng."
    assert len(deck) == 3


def test_the_example_leads_back_and_files_do_not(ninh_binh: MakeOwn):
    link = "https://ictexplore.example/bo_chi_so?so-lieu=vi-du&don-vi=4"
    assert "Mở lại" in words(slides(make_own_deck(ninh_binh(link=link)))[-1])
    assert "Mở lại" not in words(slides(make_own_deck(ninh_binh()))[-1])


def test_the_same_material_gives_the_same_bytes(ninh_binh: MakeOwn):
    assert make_own_deck(ninh_binh()) == make_own_deck(ninh_binh())


NAMES = (
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "a\x01b\x0bc",
    "B" * 300,
    "+1",
    "Xã Đoài",
)


def test_hostile_names_stay_words():
    framework = OwnFramework(
        (
            OwnNode("all", None, 2, 1, 1, '=HYPERLINK("x")'),
            OwnNode("good", "all", 1, 1, 1, "<b>Càng\x02 cao</b>"),
            OwnNode("bad", "all", 1, -1, 1, "@SUM(A1)"),
        )
    )
    cells = array("d", [v for i in range(len(NAMES)) for v in (i, (i * 3) % 7)])
    settings = OwnSettings(normalisation="zscore")
    index = build_index(framework, settings, OwnTable(NAMES, ("good", "bad"), cells))
    material = own_material(index, 2, changes={"good": 9.0}, goal=OwnPlace(1))
    deck = slides(make_own_deck(material))
    assert title(deck[0]).startswith("a b c đứng hạng")
    assert any("<script>alert(1)</script>" in name for name in categories(charts(deck[0])[0]))
