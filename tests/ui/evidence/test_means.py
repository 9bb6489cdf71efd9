import re
from fractions import Fraction

import pytest

from ictexplore.i18n import Translator
from ictexplore.model import Printed
from ictexplore.proof import MeanProof
from ictexplore.ui.evidence.means import disputes_html, mean_verdict, means_html
from ictexplore.ui.evidence.proof_cache import get_proof
from tests.ui.evidence.conftest import make_edition, make_framework


def texts(html: str) -> str:
    return re.sub(r"(?:<[^>]*>)+", "|", html)


@pytest.mark.parametrize(
    ("computed", "allowed", "verdict"),
    [
        (Fraction(5001), 1, "agrees"),
        (Fraction(5003), 4, "rounding"),
        (Fraction(5005), 4, "differs"),
    ],
)
def test_a_mean_agrees_is_rounded_or_contradicts(computed: Fraction, allowed: int, verdict: str):
    composite = make_framework({"a": 1}).composite
    mean = MeanProof(
        make_edition(), composite, Printed(5000), computed, Fraction(allowed), is_disputed=False
    )
    assert mean_verdict(mean) == verdict


def test_the_pillar_means_of_2024_agree(vi: Translator):
    shown = texts(means_html(get_proof().means, vi))
    edition = "DTI 2024 · 63 tỉnh, thành phố"
    assert f"|{edition}|Chính quyền số|0,7582|0,758204|+0,000004|±0,000100|khớp|" in shown
    assert f"|{edition}|Kinh tế số|0,7723|" in shown
    assert f"|{edition}|Xã hội số|0,7692|" in shown


def test_the_composite_stands_before_the_pillars(vi: Translator):
    shown = texts(means_html(get_proof().means, vi))
    names = re.findall(r"\|DTI 2024 · 63 tỉnh, thành phố\|([^|]*)\|", shown)
    assert names == ["Điểm chung", "Chính quyền số", "Kinh tế số", "Xã hội số"]


def test_a_disputed_mean_contradicts_and_points_to_its_reason(vi: Translator):
    shown = texts(means_html(get_proof().means, vi))
    disputed = r"\|Chính quyền số\|0,7240\|0,750595\|\+0,026595\|[^|]*\|mâu thuẫn\|lý do"
    assert re.search(disputed, shown)


def test_every_dispute_has_reason_and_source(vi: Translator):
    html = disputes_html(vi)
    assert html.count('<th scope="row">') == len(get_proof().disputes)
    shown = texts(html)
    for dispute in get_proof().disputes:
        assert dispute.reason.vi in shown
    assert "|Bình Dương|Kinh tế số, hạng|31|10|" in shown
    assert html.count('rel="noopener"') == len(get_proof().disputes)
