"""Finding products while one types."""

import pytest
from tests.documents.desk import Desk

from chassis.testing import grant
from contracts import DOCUMENT_VIEW, new_id


async def codes(desk: Desk, asked: str) -> list[str]:
    response = await desk.client.get(
        "/products/search", params={"q": asked}, headers=desk.signer.headers(desk.organisation_id, desk.person_id)
    )
    assert response.status_code == 200, response.text
    return [item["code"] for item in response.json()["items"]]


@pytest.fixture
async def shelf(stranger: Desk) -> dict[str, str]:
    """Three products of one test; the key is a word of their names."""
    word = stranger.code("x")
    names = {"driver": "螺丝刀", "bolt": "螺栓", "lamp": "重型灯"}
    made = {
        key: await stranger.product(code=f"{word}{number}", name=f"{name}{word}", name_en=f"{key} {word}")
        for number, (key, name) in enumerate(names.items())
    }
    return {"word": word, **{key: card["code"] for key, card in made.items()}}


async def test_found_by_each_of_its_words(stranger: Desk, shelf: dict[str, str]) -> None:
    word, driver = shelf["word"], shelf["driver"]
    asked = [driver, driver.upper(), f"螺丝刀 {word}", f"lsd {word}", f"luosidao {word}", f"DRIVER {word}"]
    assert [(await codes(stranger, one))[:1] for one in asked] == [[driver]] * len(asked)
    assert await codes(stranger, f"zxd {word}") == await codes(stranger, f"cxd {word}") == [shelf["lamp"]]
    assert await codes(stranger, f"没有 {word}") == []


async def test_a_scan_is_exact_and_names_the_unit(stranger: Desk) -> None:
    barcode = stranger.code("69")
    product = await stranger.product(units=[{"unit": "box", "factor": "12", "barcode": barcode}])
    item = (await stranger.get(f"/products/search?q={barcode}"))["items"][0]
    assert (item["id"], item["exact"], item["matched_unit"]) == (product["id"], True, "box")
    assert item["units"] == [{"unit": "box", "factor": "12", "barcode": barcode}]


async def test_the_beginning_of_a_code_comes_before_the_middle_of_a_name(stranger: Desk) -> None:
    word = stranger.code("q")
    await stranger.product(code=f"a{word}", name="一")
    await stranger.product(code=f"{word}b", name="二")
    await stranger.product(code=word, name="三")
    assert await codes(stranger, word) == [word, f"{word}b", f"a{word}"]


async def test_an_edit_is_found_by_its_new_name(stranger: Desk) -> None:
    word = stranger.code("e")
    product = await stranger.product(name="锤子")
    card = {"code": product["code"], "name": f"扳手{word}", "unit": "pc"}
    answer = await stranger.call("PUT", f"/products/{product['id']}", card, If_Match='"1"')
    assert answer.status_code == 200
    assert await codes(stranger, f"bs {word}") == [product["code"]]
    variants = await stranger.made(f"/products/{product['id']}/variants", {"axes": {"颜色": ["红"]}})
    assert variants["items"][0]["code"] in await codes(stranger, f"bs {word}")


async def test_cards_that_come_in_a_batch_are_found(stranger: Desk) -> None:
    word = stranger.code("b")
    await stranger.made("/products/batches", {"items": [{"code": word, "name": "钳子", "unit": "pc"}]})
    assert await codes(stranger, f"qianzi {word}") == [word]


async def test_signs_of_patterns_are_letters_like_others(stranger: Desk) -> None:
    word = stranger.code("p%_")
    await stranger.product(code=word)
    assert await codes(stranger, word) == [word]
    assert await codes(stranger, "%%%%") == []


async def test_only_ones_own_and_only_with_the_right(desk: Desk, stranger: Desk) -> None:
    code = (await stranger.product())["code"]
    assert await codes(desk, code) == []
    person_id = new_id()
    await grant(desk.app, desk.organisation_id, person_id, [DOCUMENT_VIEW])
    headers = desk.signer.headers(desk.organisation_id, person_id)
    answer = await desk.client.get("/products/search?q=a", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "permission_missing")


@pytest.mark.parametrize("query", ["", "q=", "q=%20", "q=a&limit=0", "q=a&limit=51", "q=" + 101 * "a"])
async def test_what_is_no_question_is_told(desk: Desk, query: str) -> None:
    assert (await desk.call("GET", f"/products/search?{query}")).status_code == 422
