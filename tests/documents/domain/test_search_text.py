"""What a name is found by."""

import pytest

from documents.domain.cards.search_text import BARCODE, CODE, END, ENGLISH, plain, search_text, ways


@pytest.mark.parametrize(
    ("name", "initials", "whole"),
    [
        ("螺丝刀 6 寸", ["lsd6c"], "luosidao6cun"),
        ("LED灯", ["ledd"], "leddeng"),
        ("绿漆", ["lq"], "lvqi"),
        ("Hammer", [], ""),
        ("（６寸）", ["6c"], "6cun"),
    ],
)
def test_pinyin(name: str, initials: list[str], whole: str) -> None:
    assert ways(name, initials_only=True) == initials
    assert (ways(name, initials_only=False) or [""])[0] == whole


def test_both_readings_are_found() -> None:
    assert {"zqhj", "cqhj"} <= set(ways("重庆火机", initials_only=True))
    assert {"chongqingyinhang", "zhongqingyinxing"} <= set(ways("重庆银行", initials_only=False))


def test_every_part_has_its_sign() -> None:
    card = {"code": "SD-6", "name": "Hammer", "name_en": "Ham", "barcode": "690", "units": [{"barcode": "691"}]}
    text = search_text(card)
    assert f"{CODE}sd-6{END}" in text
    assert f"{ENGLISH}ham{END}" in text
    assert f"{BARCODE}690{END}{BARCODE}691{END}" in text


def test_a_partner_has_no_barcode() -> None:
    assert BARCODE not in search_text({"code": "C", "name": "大华", "name_en": None})


def test_plain_text_has_no_signs() -> None:
    assert plain(" ＳＤ\x01-\t6 ") == "sd - 6"
