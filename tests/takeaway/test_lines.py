from dataclasses import replace

from ictexplore.model import Assumption, Scenario, Source
from ictexplore.takeaway.lines import coverage_notes, scenario_notes, source_lines
from tests.takeaway.conftest import NINH_BINH, MakeMaterial


def source(name: str) -> Source:
    return Source(name, name, f"Bài {name}", None, None, "high")


def test_each_change_has_its_sentence_and_the_assumption_the_last(make: MakeMaterial) -> None:
    material = make(hd_kinh_te_so=7500, ha_tang_so=8000)
    rivals = Assumption("own", composites={"46": 7000})
    scenario = Scenario("dti-2024-34", NINH_BINH, material.scenario.changes, rivals)
    # 140 × (0.8 − 0.8336) and 150 × (0.75 − 0.538) points.
    assert scenario_notes(replace(material, scenario=scenario)) == (
        "Hạ tầng số: 0,8336 → 0,8000 (−4,7 điểm).",
        "Hoạt động kinh tế số: 0,5380 → 0,7500 (+31,8 điểm).",
        "Giả định: Huế đạt 0,7000, các tỉnh khác giữ nguyên.",
    )


def test_a_value_as_published_is_no_change(make: MakeMaterial) -> None:
    notes = scenario_notes(make(hd_kinh_te_so=7500, ha_tang_so=8336))
    assert [note for note in notes if note.startswith("Hạ tầng số")] == []


def test_a_complete_edition_leaves_nothing_open(make: MakeMaterial) -> None:
    assert coverage_notes(make()) == ()


def test_sources_have_publisher_year_decision_and_the_day(make: MakeMaterial) -> None:
    assert source_lines(make()) == (
        (
            "Nguồn: Cổng thông tin Chỉ số chuyển đổi số (dti.gov.vn), «Kết quả xếp hạng chuyển đổi"
            " số cấp tỉnh năm 2024, 34 tỉnh, thành phố», số liệu năm 2024"
        ),
        "Quyết định số 405/QĐ-BKHCN",
        "Lập ngày 25/11/2026",
    )


def test_more_than_two_sources_are_counted(make: MakeMaterial) -> None:
    sources = tuple(source(name) for name in "ABCD")
    lines = source_lines(replace(make(), sources=sources))
    assert lines[:3] == (
        "Nguồn: A, «Bài A», số liệu năm 2024",
        "Nguồn: B, «Bài B», số liệu năm 2024",
        "2 nguồn khác",
    )
