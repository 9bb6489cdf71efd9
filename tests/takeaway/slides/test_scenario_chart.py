from ictexplore.model import Assumption, EditionTable
from ictexplore.takeaway.slides.scenario_chart import scenario_chart
from tests.materials import material_of


def test_composite_and_pillars_before_and_after(dti34: EditionTable) -> None:
    material = material_of(dti34, "Ninh Bình", {"hd_kinh_te_so": 7500})
    chart = scenario_chart(material, material.outcome).content
    assert chart.categories == ("Điểm chung", "Chính quyền số", "Kinh tế số", "Xã hội số")
    before, after = chart.series
    assert (before.values, before.tones[0]) == ((7223, 7782, 7471, 7801), "published")
    assert (after.values, after.tones[0]) == ((7561, 7782, 8010, 7801), "simulated")
    assert chart.high > 8010


def test_where_only_rivals_move_the_field_is_shown(dti34: EditionTable) -> None:
    material = material_of(dti34, "Ninh Bình", {}, Assumption("gain", gain=200))
    chart = scenario_chart(material, material.outcome).content
    # 12 as published; those within 0,0200 behind it go past.
    past = [s for s in dti34.standings if s.composite and 7023 < s.composite.value < 7223]
    own = chart.categories.index(f"{12 + len(past)} · Ninh Bình")
    series = chart.series[0]
    assert (series.values[own], series.tones[own]) == (7223, "simulated")
    assert series.tones.count("rest") == len(series.tones) - 1 == 8
    assert list(series.values) == sorted(series.values, reverse=True)
