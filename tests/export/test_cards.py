"""Cards say what they are given and nothing that isn't text."""

from ictexplore.export.cards import Card, Figure, band_html, cards_html, facts_html

HOSTILE = '<img src=x onerror=alert(1)>&"'


def test_every_text_is_escaped():
    card = Card(HOSTILE, [Figure(HOSTILE, HOSTILE, HOSTILE, HOSTILE)], HOSTILE)
    html = cards_html([card], is_simulated=True)
    html += band_html(HOSTILE, is_simulated=False) + facts_html([(HOSTILE, HOSTILE)])
    assert "<img" not in html
    assert html.count("&lt;img src=x onerror=alert(1)&gt;&amp;&quot;") == 10


def test_simulated_and_published_can_not_be_mixed_up():
    assert 'class="ix-band ix-simulated"' in band_html("x", is_simulated=True)
    assert 'class="ix-band ix-published"' in band_html("x", is_simulated=False)
    assert "ix-published" not in cards_html([Card("x", [Figure("1")])], is_simulated=True)


def test_a_figure_without_a_before_has_no_arrow():
    assert "→" not in cards_html([Card("x", [Figure("1")])], is_simulated=False)
    assert "→" in cards_html([Card("x", [Figure("1", "2")])], is_simulated=True)
