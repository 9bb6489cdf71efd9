"""Scripts and data stay what they are inside a page, and nothing else is let in."""

import base64
import hashlib
import json

from ictexplore.export.offline.blocks import Alone, Script, alone_html, data_html, policy_html


def test_no_script_ends_before_its_end() -> None:
    script = Script('a = "</script><SCRIPT><!--";')
    assert script.html == '<script type="module">a = "\\x3c/script><SCRIPT>\\x3c!--";</script>'


def test_what_runs_before_the_page_is_read_is_no_module() -> None:
    assert Script("a()", early=True).html == "<script>a()</script>"


def test_a_script_is_known_by_what_a_browser_reads_of_it() -> None:
    script = Script("a();\r\nb();\rc();")
    assert script.html == '<script type="module">a();\nb();\nc();</script>'
    digest = base64.b64encode(hashlib.sha256(b"a();\nb();\nc();").digest()).decode()
    assert script.digest == f"'sha256-{digest}'"


def test_no_text_in_data_ends_its_block() -> None:
    data = {"name": "</script><script>alert(1)</script>", "tên": "Đắk Lắk"}
    html = data_html("given", data)
    start, end = '<script type="application/json" id="given">', "</script>"
    assert html.startswith(start)
    assert html.index(end) == len(html) - len(end)
    assert json.loads(html[len(start) : -len(end)]) == data
    assert "Đắk Lắk" in html


def test_the_policy_asks_nobody_and_names_every_script() -> None:
    scripts = Script("a()"), Script("b()")
    html = policy_html(scripts)
    assert "default-src 'none'" in html
    assert "connect-src" not in html
    assert all(script.digest in html for script in scripts)
    assert "'unsafe-inline'" not in html.partition("script-src")[2].partition(";")[0]


def test_a_page_holds_its_parts_and_its_first_script_comes_before_them() -> None:
    page = Alone("vi", "<Tên>", "p{}", "HEAD", "LEFT", "RIGHT", "FOOT", {"a": 1}, kind="own")
    written = alone_html(page, (Script("early()", early=True), Script("late()")))
    order = (
        "early()",
        'class="ix-alone own"',
        "HEAD",
        "LEFT",
        "RIGHT",
        "FOOT",
        '{"a":1}',
        "late()",
    )
    assert sorted(order, key=written.index) == list(order)
    assert "<title>&lt;Tên&gt;</title>" in written
