import unicodedata

import pytest

from ictexplore.model import IctexploreError
from ictexplore.reading.decode import decode

TEXT = "Thừa Thiên Huế; Đắk Lắk; Bà Rịa – Vũng Tàu\nẤ ậ ỷ ữ ặ 0,8241\n"


def windows_1258(text: str) -> bytes:
    """Write as Excel does on a Vietnamese Windows: letters with their hats, tone marks after."""
    pieces = []
    for letter in text:
        try:
            pieces.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            whole = unicodedata.normalize("NFD", letter)
            tones = [c for c in whole if c in "\u0300\u0301\u0303\u0309\u0323"]
            base = unicodedata.normalize("NFC", "".join(c for c in whole if c not in tones))
            pieces += [base.encode("cp1258"), *(tone.encode("cp1258") for tone in tones)]
    return b"".join(pieces)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-32"), "utf-32"),
        (unicodedata.normalize("NFD", TEXT).encode("utf-8"), "utf-8"),
        (windows_1258(TEXT), "windows-1258"),
        (b"plain;1\n", "utf-8"),
    ],
)
def test_every_encoding_gives_the_same_letters(data: bytes, encoding: str) -> None:
    text, found = decode(data)
    assert text == (TEXT if len(data) > 10 else "plain;1\n")
    assert found == encoding


def test_a_mixture_names_its_first_foreign_line() -> None:
    lines = ["Hà Nội;1", "Huế;2", "Đà Nẵng;3"]
    data = b"\n".join([lines[0].encode(), windows_1258(lines[1]), windows_1258(lines[2]), b"plain"])
    with pytest.raises(IctexploreError) as caught:
        decode(data)
    assert caught.value.key == "tables.encoding_mixed"
    assert caught.value.values == {"line": 2}


@pytest.mark.parametrize(
    ("data", "key"),
    [
        # 0x8A is no letter of Windows-1258, and 0xFF 0xFE opens a UTF-16 of whole pairs.
        (b"a;b\n\x8a;\xe2", "tables.encoding_unknown"),
        (b"\xff\xfea\0b", "tables.encoding_unknown"),
        (b"a\x01b;\xe2", "tables.binary"),
        (b"a\0\0b\0\0\0\0", "tables.binary"),
    ],
)
def test_what_is_no_text_is_told(data: bytes, key: str) -> None:
    with pytest.raises(IctexploreError) as caught:
        decode(data)
    assert caught.value.key == key
