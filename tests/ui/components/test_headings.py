from ictexplore.ui.components.headings import heading_html, prose_html, title_html


def test_texts_are_escaped():
    assert "<b>" not in title_html("<b>", "<b>") + heading_html("<b>") + prose_html("<b>")


def test_a_title_needs_no_introduction():
    assert title_html("0 mâu thuẫn") == '<h2 class="ix-title">0 mâu thuẫn</h2>'
    assert title_html("a", "b").endswith(prose_html("b"))
