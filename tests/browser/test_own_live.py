"""An own index under a hand, on its page and in a file: it moves at once and tells once."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from ictexplore.takeaway.own_index.offline import make_own_offline
from tests.browser.alone import open_alone
from tests.browser.live import act, back, entry, open_live, rank, score, slider, watch_messages
from tests.browser.watch import OpenPage, PageCheck, expect_fits
from tests.takeaway.own_index.conftest import own_material
from tests.ui.own_index.conftest import brought, build

NINH_BINH = "bo_chi_so?so-lieu=vi-du&don-vi=4&phan=gia-dinh"
ECONOMY = "7"
SIMULATED = "KỊCH BẢN GIẢ ĐỊNH – không phải kết quả công bố"
HOSTILE = "<img src=x onerror=alert(1)>"


def said(page: Page):
    return page.locator(".own-said")


def test_everything_moves_before_the_hand_lets_go_and_the_address_follows(
    page: Page, app_url: str, assert_quiet: PageCheck
):
    messages = watch_messages(page)
    open_live(page, f"{app_url}/{NINH_BINH}")
    expect(said(page)).to_have_text("Ninh Bình đứng hạng 7/21 với 65,57 điểm.")
    expect(score(page)).to_have_text("65,57")
    box = slider(page, ECONOMY).bounding_box()
    assert box is not None
    middle = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + box["width"] * 0.5, middle)
    page.mouse.down()
    for share, value in ((0.7, "0,6"), (0.9, "0,7")):
        page.mouse.move(box["x"] + box["width"] * share, middle, steps=6)
        expect(said(page)).to_have_text(
            re.compile(f"^Nếu Hoạt động kinh tế số từ 0,5380 thành {value}")
        )
    expect(page.get_by_text(SIMULATED)).to_be_visible()
    expect(rank(page)).not_to_have_text("7/21")
    assert messages.moves() == 0
    assert "gia-tri" not in page.url
    told = str(said(page).text_content())
    page.mouse.up()
    expect(page).to_have_url(re.compile(r"gia-tri=7-0\.7"))
    expect(said(page)).to_have_text(told)
    assert messages.moves() == 1

    slider(page, ECONOMY).focus()
    page.keyboard.press("End")
    expect(page).to_have_url(re.compile(r"gia-tri=7-0\.7613"))
    expect(page.locator(".live-status")).to_have_text(
        re.compile(r"^Điểm [0-9,]+, hạng [0-9]+/21\.$")
    )
    entry(page, ECONOMY).fill("0,9")
    page.keyboard.press("Enter")
    # Beyond what any other unit has: the scale's end moves, and with it the others.
    expect(page.get_by_text("điểm của các đơn vị khác cũng thay đổi")).to_be_visible()
    expect(slider(page, ECONOMY)).to_have_value("0.9")
    entry(page, ECONOMY).fill("<b>nhiều")
    page.keyboard.press("Enter")
    expect(page.locator(f"[data-code='{ECONOMY}'] .live-refusal")).to_have_text(
        re.compile("^«<b>nhiều» không phải là số dùng được")
    )
    back(page, ECONOMY).click()
    expect(said(page)).to_have_text("Ninh Bình đứng hạng 7/21 với 65,57 điểm.")
    expect(page).not_to_have_url(re.compile("gia-tri"))
    act(page, "undo").click()
    expect(page).to_have_url(re.compile(r"gia-tri=7-0\.9"))
    assert_quiet(page)


def test_the_file_moves_without_a_network_and_names_are_text(
    open_page: OpenPage, tmp_path: Path, assert_quiet: PageCheck
):
    page = open_page(390, 844, touch=True)
    values = f"unit,good,bad\n{HOSTILE},10,0\n=B,5,5\n</script>C,0,10\n"
    path = tmp_path / "gia-dinh.html"
    path.write_bytes(make_own_offline(own_material(build(brought(values=values)), 1)))
    asked = open_alone(page, path)
    expect(page.locator(".live-ranking > div > svg")).to_be_visible()
    expect(page.get_by_text("BỘ CHỈ SỐ RIÊNG").first).to_be_visible()
    expect(page.get_by_text(SIMULATED)).to_be_hidden()
    expect(page.locator("#said")).to_have_text("=B đứng hạng 2/3 với 50,00 điểm.")
    slider(page, "1").focus()
    page.keyboard.press("End")
    # (100 + 50) ÷ 2 = 75, still behind the first, who has 100 in both.
    expect(score(page)).to_have_text("75,00")
    entry(page, "2").fill("0")
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_have_text(
        "Nếu Càng cao từ 5 thành 10, Càng thấp từ 5 thành 0 thì =B đạt 100,00 điểm,"
        " hạng 1/3 thay vì 2/3."
    )
    expect(page.locator("[data-text=passes_text]")).to_have_text(HOSTILE)
    expect(page.get_by_text(SIMULATED)).to_be_visible()
    expect(page.locator(".live-ranking svg")).to_contain_text("</script>C")
    entry(page, "1").fill("1.234.5")
    page.keyboard.press("Enter")
    expect(page.locator("[data-code='1'] .live-refusal")).to_contain_text("«1.234.5» không phải")
    assert page.evaluate("document.images.length") == 0
    expect_fits(page)
    act(page, "reset").click()
    expect(page.get_by_text(SIMULATED)).to_be_hidden()
    assert asked == [page.url]
    assert_quiet(page)
