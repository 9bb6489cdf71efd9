import pytest

from ictexplore.ui.profile.words import headline, highlight, line_label
from tests.ui.profile.conftest import Read


@pytest.mark.parametrize(
    ("edition", "unit", "told"),
    [
        (
            "dti-2024-34",
            "40",
            (
                "Nghệ An đứng thứ 13/34 theo DTI 2024; nổi trội ở An toàn thông tin mạng; "
                "còn yếu ở Hoạt động kinh tế số"
            ),
        ),
        ("ict_index-2020-63", "36", "Nam Định đứng thứ 11/63 theo Vietnam ICT Index 2020"),
        ("ict_index-2020-63", "40", "Nghệ An chưa có số liệu ở Vietnam ICT Index 2020"),
    ],
)
def test_the_headline_is_the_finding(read: Read, edition: str, unit: str, told: str):
    assert headline(read(edition, unit)) == told


def test_what_stands_out_is_told_by_its_gap(read: Read):
    subject = read("dti-2024-34", "40")
    told = [highlight(line, subject.t) for line in subject.profile.weaknesses]
    assert told[0] == ("Hoạt động kinh tế số", "hạng 31, kém 18 bậc")  # 31 − 13


def test_a_line_has_score_and_rank_or_says_there_is_none(read: Read):
    subject = read("dti-2024-34", "40", "en")
    assert line_label(subject.profile.lines[0], subject.t) == "0.7184 · rank 13"
    unknown = read("ict_index-2020-63", "40")
    assert line_label(unknown.profile.lines[0], unknown.t) == "chưa có số liệu"
