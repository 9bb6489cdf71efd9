import io
import zipfile
from pathlib import Path

from frictionless import Package

from ictexplore.store import default_data_dir, package_bytes


def test_the_package_is_valid_by_itself(tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(package_bytes(default_data_dir()))) as package:
        package.extractall(tmp_path)
    assert Package(str(tmp_path / "datapackage.json")).validate().valid
    assert (tmp_path / "README.md").exists()


def test_the_same_data_give_the_same_bytes() -> None:
    assert package_bytes(default_data_dir()) == package_bytes(default_data_dir())
