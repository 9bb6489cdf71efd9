import pytest

from ictexplore.i18n import translator
from ictexplore.model import Known
from ictexplore.reading.headings import (
    Heading,
    index_names,
    match_columns,
    read_heading,
    vocabulary,
)
from ictexplore.reading.words import say_finding
from tests.reading.conftest import raw
from tests.reading.official import CODES, HEADS


@pytest.mark.parametrize(
    ("text", "words", "kind", "year"),
    [
        ("Chỉ số Hạ tầng số", "ha tang so", "", None),
        ("Hạ tầng số – Điểm (140)", "ha tang so", "", None),
        ("Xếp hạng DTI 2024", "dti", "rank", 2024),
        ("Điểm năm 2023", "", "", 2023),
        ("Hạng", "", "rank", None),
        ("Tăng/giảm so với 2023", "tang giam so voi", "change", 2023),
        ("ha_tang_so", "ha tang so", "", None),
    ],
)
def test_a_heading_by_its_parts(text: str, words: str, kind: str, year: int | None) -> None:
    heading = read_heading(text)
    assert heading == Heading(words, is_rank=kind == "rank", is_change=kind == "change", year=year)


def test_the_official_headings(known: Known) -> None:
    index, columns, findings = match_columns(raw("|".join(HEADS)), known, None)
    assert index == "dti"
    assert [(c.role, c.measure) for c in columns] == [
        ("rank", "composite"),
        ("unit", None),
        *(("score", code) for code in CODES),
        ("score", "composite"),
    ]
    assert findings == ()


@pytest.mark.parametrize(
    ("heading", "role", "measure"),
    [
        ("Bộ chỉ số dành cho cấp Tỉnh", "score", "composite"),
        ("Điểm DTI", "score", "composite"),
        ("Rank", "rank", "composite"),
        ("hd_kinh_te_so", "score", "hd_kinh_te_so"),
        ("Hoạt động kinh tế số", "score", "hd_kinh_te_so"),
        # A pillar is not its activity index.
        ("Kinh tế số", "score", "kinh_te_so"),
        ("Hạng Kinh tế số", "rank", "kinh_te_so"),
        ("Digital economy activities", "score", "hd_kinh_te_so"),
        ("AN TOÀN THÔNG TIN MẠNG", "score", "an_toan_thong_tin"),
        ("an toan thong tin mang", "score", "an_toan_thong_tin"),
        ("STT", "ordinal", None),
        ("Mã tỉnh", "code", None),
        ("Thay đổi so với năm trước", "aside", None),
        ("Ghi chú", "unknown", None),
        ("", "unknown", None),
    ],
)
def test_other_ways_to_head_a_column(
    known: Known, heading: str, role: str, measure: str | None
) -> None:
    _, columns, _ = match_columns(raw(f"Tỉnh|{heading}"), known, "dti")
    assert (columns[1].role, columns[1].measure) == (role, measure)


def test_a_misspelt_heading_is_taken_and_told(known: Known) -> None:
    _, columns, findings = match_columns(raw("Tỉnh|Hạ tấng sồ|Thể chê sô"), known, "dti")
    assert [c.measure for c in columns] == [None, "ha_tang_so", "the_che_so"]
    assert findings == ()
    _, columns, findings = match_columns(raw("Tỉnh|Hạ tâng sốố"), known, "dti")
    assert columns[1].measure == "ha_tang_so"
    assert [(f.severity, f.key, f.column) for f in findings] == [
        ("doubt", "tables.column_guessed", 1)
    ]
    told = say_finding(findings[0], raw("Tỉnh|Hạ tâng sốố"), translator("vi"))
    assert (
        told
        == "Cột 2: «Hạ tâng sốố» không có trong các tiêu đề đã biết, đang hiểu là «Hạ tầng số»."
    )


def test_the_index_is_the_one_that_knows_the_most(known: Known) -> None:
    ict = raw("Tỉnh|Hạ tầng kỹ thuật|Hạ tầng nhân lực|Ứng dụng CNTT|ICT Index")
    index, columns, _ = match_columns(ict, known, None)
    assert index == "ict_index"
    assert [c.measure for c in columns[1:]] == ["htkt", "htnl", "udcntt", "composite"]
    assert match_columns(raw("Tỉnh|Dân số|Diện tích"), known, None)[0] is None


def test_a_second_column_of_names_is_left_aside(known: Known) -> None:
    _, columns, _ = match_columns(raw("Tỉnh|Province|DTI"), known, "dti")
    assert [c.role for c in columns] == ["unit", "aside", "score"]


def test_in_the_long_form_score_is_no_composite(known: Known) -> None:
    long = raw("edition_code|unit_code|measure_code|score|is_preferred")
    _, columns, _ = match_columns(long, known, "dti")
    assert [c.role for c in columns] == ["edition", "code", "measure", "score", "preferred"]
    assert columns[3].measure is None


def test_every_name_of_every_measure_leads_to_it(known: Known) -> None:
    for framework in known.frameworks:
        names = index_names(known, framework.framework.index)
        for measure in framework.measures:
            assert names[read_heading(measure.name.vi).words] == measure.code
            assert names[read_heading(measure.name.en).words] == measure.code


def test_headings_of_the_vocabulary_belong_to_measures_there_are(known: Known) -> None:
    for index, spellings in vocabulary()["measures"].items():
        codes = {m.code for f in known.of_index(index) for m in f.measures}
        assert set(spellings) <= codes
