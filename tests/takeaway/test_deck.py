"""The deck as a whole: which slides there are, whose band they carry, what they name."""

from __future__ import annotations

import zipfile
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest

from ictexplore.i18n import translator
from ictexplore.model import HOLD, AllOf, Assumption, EditionTable, MeanGoal, PlaceGoal
from ictexplore.store import Store, read_edition_table
from ictexplore.takeaway.deck import make_deck, tell
from ictexplore.takeaway.material import Material
from tests.materials import LINK, material_of
from tests.office import Office
from tests.slides import (
    PUBLISHED,
    SIMULATED,
    band,
    categories,
    charts,
    labels,
    notes,
    opened,
    series,
    slides,
    tables,
    title,
    words,
)

CHANGED = {"hd_kinh_te_so": 7500}


@pytest.fixture(scope="module")
def changed(dti34: EditionTable) -> Material:
    return material_of(dti34, "Ninh Bình", CHANGED)


@pytest.fixture(scope="module")
def deck(changed: Material) -> bytes:
    return make_deck(changed)


def bands(content: bytes) -> str:
    """Return a letter a slide, checking that words and colour agree and the other's are absent."""
    letters = ""
    for slide in slides(content):
        told, colour = band(slide)
        is_simulated = colour == SIMULATED
        assert colour in {PUBLISHED, SIMULATED}
        assert told == (
            "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố" if is_simulated else "SỐ LIỆU CÔNG BỐ"
        )
        other = "SỐ LIỆU CÔNG BỐ" if is_simulated else "KỊCH BẢN GIẢ ĐỊNH"
        assert other not in words(slide)
        letters += "s" if is_simulated else "p"
    return letters


def test_a_slide_a_question_its_title_is_the_answer(deck: bytes) -> None:
    position, ladder, scenario, lost, goal, sources = map(title, slides(deck))
    assert position == (
        "Ninh Bình đứng hạng 12/34 theo DTI 2024 với điểm 0,7223, "
        "cao hơn trung bình cả nước 0,0218."
    )
    assert ladder == "Sát trên Ninh Bình là Bắc Ninh, hơn 0,0251. Sát dưới là Nghệ An, kém 0,0039."
    assert scenario == (
        "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500 thì điểm DTI 2024 tăng "
        "từ 0,7223 lên 0,7561, từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên."
    )
    assert lost == (
        "Ninh Bình mất 261,04 trên 940 điểm; nhiều nhất ở Hoạt động kinh tế số (69,3), "
        "Hoạt động chính quyền số (62,04)."
    )
    assert goal == (
        "Để đạt mục tiêu hạng 10 trở lên, cách tốn ít công sức nhất của Ninh Bình là nâng "
        "Hoạt động kinh tế số từ 0,5380 lên 0,6988, thêm 24,12 trên 940 điểm: điểm DTI 2024 là "
        "0,7480, hạng 10/34; các tỉnh khác giữ nguyên."
    )
    assert sources == (
        "Số liệu DTI 2024 lấy từ Cổng thông tin Chỉ số chuyển đổi số (dti.gov.vn); "
        "điểm chung tính lại được bằng công thức."
    )


def test_a_slide_carries_the_band_of_what_it_shows(deck: bytes, changed: Material) -> None:
    assert bands(deck) == "ppspsp"
    published = material_of(changed.table, "Ninh Bình")
    assert bands(make_deck(published)) == "pppsp"
    moved = material_of(changed.table, "Ninh Bình", {}, Assumption("gain", gain=200))
    assert bands(make_deck(moved)) == "pssssp"


def test_charts_are_native_and_hold_the_engines_numbers(deck: bytes, changed: Material) -> None:
    position, ladder, scenario, lost, goal, sources = (charts(slide) for slide in slides(deck))
    assert sources == []
    outcome, found = changed.outcome, changed.ladder
    bars = dict(zip(categories(position[0]), series(position[0])["Điểm chung"], strict=True))
    for standing in changed.table.standings:
        assert standing.composite is not None
        assert bars[standing.unit.name.vi] == standing.composite.value / 10_000
    assert len(bars) == 34 + 1  # the mean is among them
    gaps = [rung.gap / 10_000 for rung in (*found.above, *found.below)]
    gaps.insert(len(found.above), 0.0)
    assert series(ladder[0])["Hơn (+), kém (−)"] == gaps
    pillars = ("chinh_quyen_so", "kinh_te_so", "xa_hoi_so")
    for name, position_ in (("Công bố", outcome.baseline), ("Kịch bản", outcome.result)):
        told = [position_.composite, *(position_.pillars[code] or 0 for code in pillars)]
        assert series(scenario[0])[name] == [value / 10_000 for value in told]
    told = series(lost[0])["so với tối đa"]
    assert told == [float(line.lost["maximum"]) / 10_000 for line in changed.ledger.lines]
    today, needed = series(goal[0]).values()
    assert today == [control.baseline / 10_000 for control in changed.controls]
    assert needed == [None, None, None, None, None, None, 0.6988, None]


def test_every_number_reads_with_a_comma(deck: bytes) -> None:
    position, ladder, scenario, *_ = (charts(slide)[:1] for slide in slides(deck))
    assert labels(position[0])[11] == "0,7223"
    assert labels(ladder[0])[4] == "−0,0251"
    assert labels(ladder[0])[6] == "+0,0039"
    assert labels(scenario[0], 1) == {0: "0,7561", 1: "0,7782", 2: "0,8010", 3: "0,7801"}


def test_a_scenario_names_every_change(store: Store) -> None:
    table = read_edition_table(store, "dti-2024-63")
    rivals = Assumption("own", composites={"01": 9000})
    changes = {"hd_kinh_te_so": 7500, "ha_tang_so": 5000, "residual": 8000}
    scenario = slides(
        make_deck(material_of(table, "Bà Rịa - Vũng Tàu", changes, rivals)),
    )[2]
    rows = tables(scenario)[0]
    assert rows[0] == ["Chỉ số thành phần", "Công bố", "Kịch bản", "Thay đổi", "Quy ra điểm"]
    assert rows[1:] == [
        ["Hạ tầng số", "1,0000", "0,5000", "−0,5000", "−70,00"],
        ["Hoạt động kinh tế số", "0,7593", "0,7500", "−0,0093", "−1,40"],
        ["Nhóm chưa công bố riêng", "khoảng 0,8513", "0,8000", "−0,0513", "−15,39"],
        ["Hà Nội", "0,8241", "0,9000", "+0,0759", ""],
    ]
    told = words(scenario)
    assert "Nhận thức số, Thể chế số, Nhân lực số, An toàn thông tin mạng" in told
    assert "Hà Nội đạt 0,9000" in told


def test_many_changes_are_counted_in_the_title_and_listed_in_the_table(
    dti34: EditionTable,
) -> None:
    changes = {dimension.code: 9100 for dimension in dti34.framework.dimensions}
    scenario = slides(make_deck(material_of(dti34, "TP. Hồ Chí Minh", changes)))[2]
    assert title(scenario).startswith("Nếu 8 chỉ số thành phần của TP. Hồ Chí Minh thay đổi")
    assert [row[2] for row in tables(scenario)[0][1:]] == ["0,9100"] * 8


def test_notes_hold_method_figures_and_link(deck: bytes) -> None:
    for slide in slides(deck):
        told = notes(slide)
        assert told.startswith(title(slide))
        assert "Phương pháp: " in told
        assert told.endswith(f"Mở lại: {LINK}")
    assert "Hoạt động kinh tế số: 0,5380 · 0,7500 · +0,2120 · +31,80" in notes(slides(deck)[2])


def test_every_slide_has_source_year_decision_and_number(deck: bytes) -> None:
    for number, slide in enumerate(slides(deck), 1):
        told = words(slide)
        assert "(dti.gov.vn), 2024 · Quyết định số 405/QĐ-BKHCN · Lập ngày 25/11/2026" in told
        fields = list(slide._element.iter("{*}fld"))
        assert [(f.get("type"), f.find("{*}t").text) for f in fields] == [("slidenum", str(number))]


def test_words_are_marked_as_vietnamese_and_take_the_face_of_the_theme(deck: bytes) -> None:
    for slide in slides(deck):
        runs = list(slide._element.iter("{*}r"))
        assert {run.find("{*}rPr").get("lang") for run in runs} == {"vi-VN"}
        assert list(slide._element.iter("{*}latin")) == []
    with zipfile.ZipFile(BytesIO(deck)) as parts:
        theme = parts.read("ppt/theme/theme1.xml").decode()
    assert theme.count('<a:latin typeface="Arial"') == 2


def test_in_english(dti34: EditionTable) -> None:
    content = make_deck(material_of(dti34, "Ninh Bình", CHANGED, language="en"))
    scenario = slides(content)[2]
    assert band(scenario) == ("HYPOTHETICAL SCENARIO – not a published result", SIMULATED)
    assert title(scenario).startswith("If Ninh Binh's score in Digital economy activities rises")
    assert labels(charts(scenario)[0], 1)[0] == "0.7561"


def test_the_first_has_no_place_to_reach(dti34: EditionTable) -> None:
    assert bands(make_deck(material_of(dti34, "Hà Nội"))) == "pppp"


def test_a_goal_of_ones_own_stands_instead_of_the_next_round_place(dti34: EditionTable) -> None:
    goal = AllOf((PlaceGoal(5, "kinh_te_so"), MeanGoal()))
    told = slides(make_deck(material_of(dti34, "Ninh Bình", goal=goal)))[3]
    assert "Kinh tế số hạng 5 trở lên; điểm trên trung bình cả nước" in title(told)
    assert "mốc hạng tròn" not in words(told)


@pytest.mark.parametrize(
    ("edition", "unit", "expected"),
    [
        ("mic_egov-2018-63", "Đà Nẵng", "pp"),  # a rank alone
        ("mic_egov-2017-63", "Thừa Thiên Huế", "pp"),  # the composite can't be recomputed
        ("ict_index-2020-63", "Hà Tĩnh", "pp"),  # nothing known of it
        ("ict_index-2020-63", "Nam Định", "ppsp"),  # nobody knows who is beside it
        ("dti-2021-63", "Ninh Bình", "psp"),  # nor where it loses points
    ],
)
def test_only_what_can_be_told_is_told(
    store: Store, edition: str, unit: str, expected: str
) -> None:
    content = make_deck(material_of(read_edition_table(store, edition), unit))
    assert bands(content) == expected


def test_a_place_that_is_open_is_told_as_an_interval(store: Store) -> None:
    table = read_edition_table(store, "dti-2021-63")
    scenario = slides(make_deck(material_of(table, "Ninh Bình", {"residual": 4000})))[1]
    assert "trong khoảng hạng" in title(scenario)
    assert "Hạng là một khoảng vì có tỉnh chưa công bố điểm" in words(scenario)


def test_the_same_scenario_is_the_same_file(changed: Material, deck: bytes) -> None:
    again = material_of(changed.table, "Ninh Bình", CHANGED)
    assert make_deck(again) == deck
    said = opened(deck).core_properties
    assert said.title == "Ninh Bình · DTI 2024"
    assert (said.created.date(), said.author) == (changed.made, "ictexplore")


def test_what_is_told_of_a_scenario_is_in_every_language(changed: Material) -> None:
    assert tell(changed).subject == translator("vi")(
        "deck.title", unit="Ninh Bình", edition="DTI 2024"
    )


def test_nothing_stands_in_the_way_of_anything_else(deck: bytes) -> None:
    presentation = opened(deck)
    for slide in presentation.slides:
        boxes = [
            (shape.left, shape.top, shape.left + shape.width, shape.top + shape.height)
            for shape in slide.shapes
            if shape.name != "subject"  # on the band
        ]
        for left, top, right, bottom in boxes:
            assert left >= 0
            assert top >= 0
            assert right <= presentation.slide_width
            assert bottom <= presentation.slide_height
        across = sorted(boxes, key=lambda box: box[1])
        for upper, lower in pairwise(across):
            beside = upper[2] <= lower[0] or lower[2] <= upper[0]
            assert beside or upper[3] <= lower[1] or upper[1] == lower[1]


def test_libreoffice_draws_a_page_a_slide(
    office: Office, deck: bytes, store: Store, tmp_path: Path
) -> None:
    hard = read_edition_table(store, "dti-2022-63")
    decks = {
        "changed": deck,
        "english": make_deck(
            material_of(hard, "Thừa Thiên Huế", {"hd_xa_hoi_so": 8000}, HOLD, language="en")
        ),
    }
    for name, content in decks.items():
        (tmp_path / f"{name}.pptx").write_bytes(content)
    made = office.convert([tmp_path / f"{name}.pptx" for name in decks], "pdf", tmp_path)
    for path, content in zip(made, decks.values(), strict=True):
        pages = path.read_bytes().count(b"/Type/Page/")
        assert pages == len(slides(content)) == 6
