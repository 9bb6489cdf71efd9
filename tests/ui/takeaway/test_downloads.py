from ictexplore.export.view import View
from ictexplore.i18n import translator
from ictexplore.takeaway.files import make_file
from ictexplore.ui.takeaway.downloads import picture_downloads, unit_downloads
from tests.takeaway.conftest import MakeMaterial

VI = translator("vi")


def test_pictures_come_in_two_sizes_and_as_drawing(published: View):
    names = {d.label: (d.name, d.mime) for d in picture_downloads(published, VI)}
    assert names == {
        "PNG 1920 × 1080": ("xep-hang.png", "image/png"),
        "PNG 3840 × 2160": ("xep-hang-3840.png", "image/png"),
        "SVG (phóng to không vỡ)": ("xep-hang.svg", "image/svg+xml"),
    }


def test_files_of_a_scenario_say_so_in_their_names(make: MakeMaterial):
    names = [d.name for d in unit_downloads(make(hd_kinh_te_so=7500), None, VI)]
    stem = "dti-2024-34_ninh-binh_kich-ban"
    assert names == [f"{stem}.pptx", f"{stem}.xlsx", f"{stem}.html", f"{stem}.csv"]


def test_a_file_is_the_one_of_the_command_line(make: MakeMaterial):
    material = make(hd_kinh_te_so=7500)
    (csv,) = [d for d in unit_downloads(material, None, VI) if d.name.endswith(".csv")]
    assert csv.make() == make_file(material, ".csv")
