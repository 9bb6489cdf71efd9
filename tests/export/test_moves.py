from ictexplore.engine.residual import find_controls
from ictexplore.engine.whatif import simulate
from ictexplore.export.moves import (
    Move,
    block_words,
    control_name,
    control_score,
    find_moves,
    published_score,
    short_control_name,
)
from ictexplore.i18n import translator
from ictexplore.model import RESIDUAL, Control, EditionTable, Scenario


def moves(table: EditionTable, unit: str, **changes: int) -> tuple[Move, ...]:
    return find_moves(table, simulate(table, Scenario(table.edition.code, unit, changes)))


def test_moves_are_the_engines_controls_in_the_frameworks_order(table: EditionTable) -> None:
    found = moves(table, "37", hoat_dong=5100, ha_tang=0)
    controls = {control.code: control for control in find_controls(table, "37")}
    assert found == (Move(controls["ha_tang"], 0), Move(controls["hoat_dong"], 5100))
    assert [move.change for move in found] == [0 - 4000, 5100 - 5000]


def test_the_residual_block_is_the_engines_and_comes_last(table: EditionTable) -> None:
    found = moves(table, "46", **{RESIDUAL: 6000, "hoat_dong": 7001})
    *_, block = find_controls(table, "46")
    # Composite 0.6000 × 400 points − 200 points × 0.7000, over the 200 points not printed.
    assert block.baseline == (6000 * 400 - 200 * 7000) // 200
    assert [move.control.code for move in found] == ["hoat_dong", RESIDUAL]
    assert found[1] == Move(block, 6000)


def test_a_control_set_to_its_baseline_is_no_change(table: EditionTable) -> None:
    (move,) = moves(table, "37", ha_tang=4000)
    assert move.change == 0
    assert move.control.baseline == 4000


def test_names(table: EditionTable) -> None:
    (dimension,) = moves(table, "37", ha_tang=0)
    (block,) = moves(table, "46", **{RESIDUAL: 0})
    framework = table.framework
    assert control_name(framework, dimension.control, translator("vi")) == "Hạ tầng số"
    assert control_name(framework, dimension.control, translator("en"), is_inside=True) == (
        "Digital infrastructure"
    )
    assert control_name(framework, block.control, translator("vi")) == (
        "Nhóm chưa công bố riêng (Hạ tầng số, Nhân lực số)"
    )
    assert control_name(framework, block.control, translator("en"), is_inside=True) == (
        "the group not published separately (Digital infrastructure, Digital workforce)"
    )


def test_beside_a_slider_the_block_is_short_and_its_members_are_said_below(
    table: EditionTable,
) -> None:
    *_, dimension, block = find_controls(table, "46")
    assert short_control_name(table.framework, dimension, translator("vi")) == "Hoạt động số"
    assert short_control_name(table.framework, block, translator("vi")) == "Nhóm chưa công bố riêng"
    assert block_words(table.framework, block, translator("en")).startswith(
        "Made up of Digital infrastructure, Digital workforce."
    )


def test_a_published_score_is_as_printed_and_a_moved_one_has_four_decimals() -> None:
    control = Control("a", 100, 4100, 2, ("a",))
    assert published_score(control, "vi") == "0,41"
    assert published_score(Control(RESIDUAL, 100, 4100, 4, ("a", "b")), "en") == "≈ 0.4100"
    assert [control_score(control, value, "vi") for value in (4100, 4200)] == ["0,41", "0,4200"]
