import pytest

from bench.growth import fit_exponent


@pytest.mark.parametrize("power", [0, 1, 2])
def test_the_exponent_of_a_power_is_that_power(power: int):
    sizes = [10, 100, 1000]
    assert fit_exponent(sizes, [3 * size**power for size in sizes]) == pytest.approx(power)
