import json
from pathlib import Path

from bench.figures import Part, Series, Target
from bench.report import Report, read_history

HISTORY = {"date": "2026-11-25", "what": "a move", "before": "2", "after": "1", "how": "less"}


def test_the_report_says_what_was_met_and_what_was_missed_and_keeps_the_history():
    targets = [Target("a", 3, 2, "ms"), Target("b", 3, 2, "×", is_least=True)]
    part = Part("x", "Part", [Series("run", [1.0, 3.0])], targets, {"errors": 0})
    report = Report("2026-11-25", {"cores": 2}, [part], [HISTORY])
    told = report.as_markdown()
    assert "- a: 3.000 ms, at most 2 ms: **MISSED**" in told
    assert "- b: 3.000 ×, at least 2 ×: **met**" in told
    assert "| 2026-11-25 | a move | 2 | 1 | less |" in told
    assert json.loads(report.as_json())["parts"]["x"]["targets"]["a"]["met"] is False


def test_the_history_that_is_kept_can_be_read():
    path = Path(__file__).parents[2] / "bench" / "history.json"
    assert all(entry.keys() == HISTORY.keys() for entry in read_history(path))
