from dataclasses import replace

import pytest

from ictexplore.cli.check_text import proof_text, ranks_compared, remarks
from ictexplore.engine.recompute import recompute_edition
from ictexplore.i18n import translator
from ictexplore.model import Printed, Text
from ictexplore.proof import Dispute, Proof
from tests.cli.conftest import Run
from tests.export.conftest import HA_NAM, HUE, NAM_DINH, NINH_BINH, edition_table, standing

VI = translator("vi")
WRONG = standing(NAM_DINH, Printed(7100), None, 7000, 7000, 7000)
COARSE = standing(NINH_BINH, Printed(5200, 1), None, 5000, 5000, 5000)
PARTIAL = standing(HUE, Printed(6000), None, 7000)
RIGHT = standing(HA_NAM, Printed(4000), None, 4000, 4000, 4000)


def test_remarks_count_what_is_not_plain() -> None:
    proof = recompute_edition(edition_table(WRONG, COARSE, PARTIAL, RIGHT), {})
    assert remarks(proof, VI) == (
        "1 tỉnh chưa công bố đủ điểm chung và 3 chỉ số thành phần nên không tính lại được",
        "1 dòng lệch trong giới hạn làm tròn của số công bố",
        "1 dòng lệch quá giới hạn làm tròn",
    )
    assert remarks(recompute_edition(edition_table(RIGHT), {}), VI) == ()


def test_without_a_formula_the_reason_stands_alone() -> None:
    table = edition_table(RIGHT)
    framework = replace(table.framework, is_recomputable=False, reason=Text("vì thế", "because"))
    proof = recompute_edition(replace(table, framework=framework), {})
    assert remarks(proof, translator("en")) == ("because",)


def test_ranks_are_compared_where_they_are_published() -> None:
    proof = recompute_edition(edition_table(RIGHT, WRONG), {NAM_DINH[0]: 1})
    assert ranks_compared(proof) == 1


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        (Text("Huế", "Hue"), "dti-9-63, Huế, Điểm: điểm 0,541 (Báo), tính lại được 0,5443. Lẽ ra."),
        (None, "dti-9-63, cả nước, Điểm: điểm 0,541 (Báo), tính lại được 0,5443. Lẽ ra."),
    ],
)
def test_a_dispute_is_told_with_both_figures(unit: Text | None, said: str) -> None:
    dispute = Dispute(
        edition="dti-9-63",
        unit=unit,
        measure="composite",
        measure_name=Text("Điểm", "Score"),
        kind="score",
        printed="0.541",
        computed="0.5443",
        reason=Text("Lẽ ra", "Reason"),
        publisher="Báo",
    )
    assert said in proof_text(Proof((), None, (), (dispute,)), VI).splitlines()


def test_a_contradiction_is_said_aloud() -> None:
    good, bad = (recompute_edition(edition_table(row), {}) for row in (RIGHT, WRONG))
    assert proof_text(Proof((good,), None, (), ()), VI).endswith(VI("check.holds"))
    assert proof_text(Proof((good, bad), None, (), ()), VI).endswith(VI("check.fails"))


def test_the_whole_table_reads_in_both_languages(run: Run) -> None:
    vi, en = run("check").out, run("check", "--language", "en").out
    (row,) = [line.split() for line in vi.splitlines() if line.startswith("dti-2024-34  ")]
    assert row == ["dti-2024-34", "34", "34", "0,000070", "13", "0"]
    assert VI("check.holds") in vi
    assert "0.7240 " in en
    assert "contradicts, reason on record" in en
