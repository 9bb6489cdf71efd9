from ictexplore.engine.whatif import simulate
from ictexplore.export.before_after import before_after, short_name
from ictexplore.i18n import translator
from ictexplore.model import HOLD, RESIDUAL, Assumption, Control, EditionTable, Outcome, Scenario
from ictexplore.store import Store, read_edition_table
from tests.figures import code_of


def outcome(
    table: EditionTable, unit: str, assumption: Assumption = HOLD, **changes: int
) -> Outcome:
    return simulate(table, Scenario(table.edition.code, unit, changes, assumption))


def test_composite_rank_pillars_and_what_is_changed(table: EditionTable) -> None:
    figures = before_after(table, outcome(table, "37", hoat_dong=8000), language="vi")
    assert figures.heads == ("", "Công bố", "Kịch bản", "Thay đổi")
    assert figures.tones == ("", "published", "simulated", "")
    # 0.5 + 200 × (0.8 − 0.5) / 400 = 0.65: past Huế at 0.6.
    assert figures.rows == (
        ("Điểm chung", "0,5000", "0,6500", "+0,1500"),
        ("Hạng", "3/4", "2/4", "▲ 1"),
        ("Trụ cột", "0,5000", "0,8000", "+0,3000"),
        ("Hoạt động số", "0,5000", "0,8000", "+0,3000"),
    )


def test_a_fall_points_down_and_the_block_has_one_name(table: EditionTable) -> None:
    rows = before_after(table, outcome(table, "46", residual=2000), language="vi").rows
    # (0.6 × 400 − 0.7 × 200) / 200 = 0.5 as published; 0.6 + 200 × (0.2 − 0.5) / 400 = 0.45.
    assert rows[0] == ("Điểm chung", "0,6000", "0,4500", "−0,1500")
    assert rows[1] == ("Hạng", "2/4", "3/4", "▼ 1")
    assert rows[-1] == ("Nhóm chưa công bố riêng", "≈ 0,5000", "0,2000", "−0,3000")


def test_rivals_move_the_rank_alone(table: EditionTable) -> None:
    own = Assumption("own", composites={"35": 9000})
    rows = before_after(table, outcome(table, "36", own), language="en").rows
    assert rows[:2] == (
        ("Composite score", "0.7000", "0.7000", "0.0000"),
        ("Rank", "1/4", "2/4", "▼ 1"),
    )


def test_a_rank_that_stays_is_no_move_and_an_open_one_has_none(
    table: EditionTable, ict2020: EditionTable
) -> None:
    assert (
        before_after(table, outcome(table, "36", hoat_dong=7100), language="vi").rows[1][-1] == "0"
    )
    rank = before_after(ict2020, outcome(ict2020, "36", htnl=9000), language="vi").rows[1]
    assert rank[1] == "11/63"
    assert "–" in rank[2]
    assert rank[3] == ""


def test_a_figure_keeps_its_printed_decimals(ict2020: EditionTable) -> None:
    rows = before_after(ict2020, outcome(ict2020, "36", htnl=8500), language="vi").rows
    # 0.541 + (0.85 − 0.82) / 3
    assert rows[0] == ("Điểm chung", "0,541", "0,5510", "+0,0100")
    assert rows[-1] == ("Hạ tầng nhân lực", "0,82", "0,8500", "+0,0300")


def test_controls_have_short_names(table: EditionTable) -> None:
    def control(code: str) -> Control:
        return Control(code, 100, 5000, 4, ())

    assert (
        short_name(table.framework, control("ha_tang"), translator("en"))
        == "Digital infrastructure"
    )
    assert (
        short_name(table.framework, control(RESIDUAL), translator("vi"))
        == "Nhóm chưa công bố riêng"
    )


def test_a_pillar_that_can_not_be_told_has_no_figure(store: Store) -> None:
    # One of the dimensions not printed, hd_xa_hoi_so, is outside the first two pillars.
    dti2021 = read_edition_table(store, "dti-2021-63")
    unit = code_of(dti2021, "Tây Ninh")
    rows = before_after(dti2021, outcome(dti2021, unit, hd_kinh_te_so=9000), language="vi").rows
    assert rows[2] == ("Chính quyền số", "–", "–", "")
    assert rows[4] == ("Xã hội số", "0,3689", "0,3689", "0,0000")
