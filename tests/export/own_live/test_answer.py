from lxml import html

from ictexplore.export.own_live.answer import (
    own_bands_html,
    own_cards_html,
    own_facts_html,
    own_said_html,
    own_strip_html,
)
from ictexplore.i18n import translator
from tests.export.own_live.made import motion, moved, now

VI = translator("vi")


def figures(page: html.HtmlElement) -> dict[str, str]:
    return {e.get("data-text"): e.text_content() for e in page.findall(".//*[@data-text]")}


def test_cards_tell_before_and_after_and_name_every_figure():
    cards = html.fromstring(own_cards_html(motion(), moved(), VI))
    assert "ix-simulated" in cards.get("class")
    # (3 × 100 + 1 × 50) / 4 = 87.5
    assert figures(cards) == {
        "composite_text": "87,50",
        "composite_change_text": "+37,50",
        "rank_text": "1/3",
        "rank_change_text": "▲ tăng 1 bậc",
        "part_1_text": "100,00",
        "part_1_change_text": "+50,00",
        "part_2_text": "50,00",
        "part_2_change_text": "0,00",
    }
    assert [e.text for e in cards.find_class("ix-before")] == ["50,00", "2", "50,00", "50,00"]


def test_a_unit_that_stays_keeps_its_place_and_one_without_has_none():
    stays = figures(html.fromstring(own_cards_html(motion(), now(), VI)))
    assert stays["rank_change_text"] == "giữ nguyên hạng"
    none = now(
        before=dict.fromkeys(("all", "good", "bad")),
        after=dict.fromkeys(("all", "good", "bad")),
        place=(0, 0),
    )
    told = figures(html.fromstring(own_cards_html(motion(), none, VI)))
    assert (told["composite_text"], told["rank_text"]) == ("–", "–")
    assert told["rank_change_text"] == told["composite_change_text"] == ""


def test_the_band_has_both_texts_and_shows_the_one_that_is_true():
    for state, kind in ((now(), "ix-published"), (moved(), "ix-simulated")):
        band = html.fromstring(own_bands_html("CỦA RIÊNG", state, VI))
        assert kind in band.get("class")
        assert [span.text for span in band] == [
            "CỦA RIÊNG",
            "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố",
        ]


def test_names_are_text_and_nothing_else():
    told = own_said_html(now()) + own_strip_html(motion(), now(), VI)
    told += own_cards_html(motion(), now(), VI)
    assert "<img" not in told
    assert "&lt;img src=x&gt; đứng hạng 2/3." in told
    assert "Tất cả &lt;b&gt;" in told


def test_the_phone_is_told_that_it_is_assumed():
    assert "87,50 giả định" in own_strip_html(motion(), moved(), VI)
    assert "giả định" not in own_strip_html(motion(), now(), VI)


def test_there_is_room_for_both_who_is_passed_and_who_passes():
    facts = html.fromstring(f"<div>{own_facts_html(moved())}</div>")
    assert figures(facts) == {
        "passes_label_text": "Vượt qua (1)",
        "passes_text": "A",
        "passed_by_label_text": "",
        "passed_by_text": "",
        "note_text": "Thang thay đổi.",
        "around_text": "",
    }
