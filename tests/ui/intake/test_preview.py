"""The preview names all that was read; what a file says is data."""

from __future__ import annotations

from ictexplore.i18n import translator
from ictexplore.reading import Reading, Wishes
from ictexplore.ui.intake.examined import find_examined
from ictexplore.ui.intake.preview import columns_html, facts_html, findings_html, question_html
from ictexplore.ui.intake.session import Given
from tests.reading.official import COMPOSITE, HEADS, POINTS, Rows, changed, page, text, with_heads
from tests.ui.intake.conftest import NEXT

VI, EN = translator("vi"), translator("en")


def read(data: bytes, name: str = "<a>.csv") -> Reading:
    return find_examined(Given(name, data), NEXT).reading


def test_facts_say_what_was_read_and_what_it_becomes(rows: Rows) -> None:
    told = facts_html(read(text(with_heads(rows), ";")), VI)
    assert told.startswith('<ul class="ix-intake-facts"><li>Tệp &lt;a&gt;.csv (CSV, utf-8)</li>')
    assert "<li>Bảng mã utf-8, phân cách bằng dấu chấm phẩy</li>" in told
    assert "Kỳ công bố dti-2025-34" in told
    assert "34 trong 34 dòng" in told
    assert "separated" not in facts_html(read(page(rows)), EN)


def test_points_that_were_found_are_told(rows: Rows) -> None:
    weights = [10, 90, 140, 100, 100, 200, 150, 150]
    assert sum(weights) == sum(POINTS)
    other = [[*row] for row in rows]
    for row in other:
        scores = [float(cell.replace(",", ".")) for cell in row[2:COMPOSITE]]
        total = sum(w * s for w, s in zip(weights, scores, strict=True)) / sum(weights)
        row[COMPOSITE] = f"{total:.4f}"
    told = facts_html(read(page([row[1:] for row in other], HEADS[1:])), VI)
    assert "Điểm tối đa tìm được: Nhận thức số 10, Thể chế số 90, Hạ tầng số 140" in told


def test_findings_stand_under_their_severity_and_escaped(rows: Rows) -> None:
    reading = read(page(changed(rows, (0, 1, "<b>"))))
    told = findings_html(reading, "error", VI)
    assert "Lỗi cần sửa (1):" in told
    assert "«&lt;b&gt;»" in told
    assert findings_html(read(page(rows)), "error", VI) == ""


def test_an_edition_nobody_named_is_asked_for_and_no_fault(given: Given) -> None:
    found = find_examined(given, Wishes())
    assert found.is_only_unnamed
    told = question_html(found.reading, VI)
    assert "Còn thiếu một điều" in told
    assert "dti-2025-34" in told
    assert findings_html(found.reading, "error", VI) == ""
    assert "0 số liệu" not in facts_html(found.reading, VI)
    assert not find_examined(given, NEXT).is_only_unnamed
    assert question_html(find_examined(given, NEXT).reading, VI) == ""


def test_every_column_is_told(rows: Rows) -> None:
    heads = [*HEADS[:2], "<i>", *HEADS[3:]]
    told = columns_html(read(page(rows, heads)), EN, label="Columns")
    assert told.count("<tr>") == 1 + len(HEADS)
    assert "&lt;i&gt;" in told
    assert "unknown, left aside" in told
