import pytest

from ictexplore.cli.check_text import proof_text
from ictexplore.engine.recompute import recompute_edition
from ictexplore.i18n import translator
from ictexplore.model import Printed, Text
from ictexplore.proof import Dispute, Proof
from tests.cli.conftest import Run
from tests.export.conftest import HA_NAM, NAM_DINH, edition_table, standing

VI = translator("vi")
WRONG = standing(NAM_DINH, Printed(7100), None, 7000, 7000, 7000)
RIGHT = standing(HA_NAM, Printed(4000), None, 4000, 4000, 4000)


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
