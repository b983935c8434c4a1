"""Refused locations and placements as problems: HTTP status, title and detail in English and in Chinese."""

from collections.abc import Sequence

from chassis import INVALID_INPUT, Problem, problem
from inventory.domain.locations.location_refusals import LocationFinding
from inventory.domain.locations.location_refusals import LocationRefusal as R

WORDS: dict[R, tuple[int, tuple[str, str], tuple[str, str]]] = {
    R.WAREHOUSE_UNKNOWN: (422, ("Unknown warehouse", "No warehouse {id}."), ("仓库不存在", "没有仓库 {id}。")),
    R.CODE_WRONG: (
        422,
        (
            "Wrong location code",
            "“{name}” is no location code: parts joined by “-” without blanks, {length_max} characters at most.",
        ),
        (
            "货位编码有误",
            "“{name}”不是货位编码：各段以“-”相连，不留空格，最多 {length_max} 个字符。",
        ),
    ),
    R.CODE_TWICE: (
        422,
        ("Location twice", "Location {name} is named twice."),
        ("货位重复", "货位 {name} 重复出现。"),
    ),
    R.CODE_TAKEN: (
        409,
        ("Location code taken", "The warehouse has a location {name} already."),
        ("货位编码已存在", "该仓库已有货位 {name}。"),
    ),
    R.IN_USE: (
        409,
        ("Location in use", "Products at home at {name}: {count}. Give them another home first."),
        ("货位使用中", "货位 {name} 上还有 {count} 种商品，请先移到其他货位。"),
    ),
    R.PRODUCT_UNKNOWN: (422, ("Unknown product", "No product {id}."), ("商品不存在", "没有商品 {id}。")),
    R.PRODUCT_TWICE: (
        422,
        ("Product twice", "Name each product once: {id}."),
        ("商品重复", "同一商品只能出现一次：{id}。"),
    ),
    R.UNKNOWN: (
        422,
        ("Unknown location", "The warehouse has no location {name}."),
        ("货位不存在", "该仓库没有货位 {name}。"),
    ),
    R.OF_OTHER_WAREHOUSE: (
        422,
        ("Location of another warehouse", "Location {name} is in another warehouse."),
        ("货位属于其他仓库", "货位 {name} 在其他仓库。"),
    ),
    R.INACTIVE: (
        409,
        ("Location out of use", "Location {name} is out of use: nothing can be put there."),
        ("货位已停用", "货位 {name} 已停用，不能存放商品。"),
    ),
}
PROBLEMS = {refusal: problem(str(refusal), status, en=en, zh=zh) for refusal, (status, en, zh) in WORDS.items()}


def problem_of_all(findings: Sequence[LocationFinding]) -> Problem:
    """One finding is its own problem; several are named together in `errors`."""
    found = [PROBLEMS[one.refusal](pointer=one.pointer or None, **one.values) for one in findings]
    return found[0] if len(found) == 1 else INVALID_INPUT.many(found)
