import pytest

from ictexplore.ui.components.labels import plain_label


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Dân số", "Dân số"),
        ("Tỷ lệ (%), 2024", "Tỷ lệ (%), 2024"),
        ("**a** [x](y) :red[z] $e$", r"\*\*a\*\* \[x\](y) \:red\[z\] \$e\$"),
        ("<b>`x`\n# y", r"\<b\>\`x\` \# y"),
        ("1. a - b", r"1\. a - b"),
        ("- a", r"\- a"),
    ],
)
def test_a_name_is_no_markdown_in_a_label(name: str, label: str):
    assert plain_label(name) == label
