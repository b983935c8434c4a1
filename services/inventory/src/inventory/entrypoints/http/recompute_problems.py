"""What a refused recompute says: HTTP status, title and detail in English and in Chinese."""

from chassis import Problem, problem
from inventory.domain.file_words import RECOMPUTE_WORDS
from inventory.domain.recompute.recompute_refusals import RecomputeFinding
from inventory.domain.recompute.recompute_refusals import RecomputeRefusal as R

WORDS: dict[R, tuple[int, tuple[str, str], tuple[str, str]]] = {
    R.PERIOD_WRONG: (
        422,
        ("Wrong period", "The period ends on {to}, before it begins."),
        ("期间有误", "期间于 {to} 结束，早于开始日期。"),
    ),
    R.PERIOD_CLOSED: (
        409,
        ("Period closed", "The books are closed up to {month}; nothing can be posted on {day}."),
        ("期间已结账", "账务已结账至 {month}，不能在 {day} 过账。"),
    ),
    R.WAREHOUSE_UNKNOWN: (422, ("Unknown warehouse", "No warehouse {id}."), ("仓库不存在", "没有仓库 {id}。")),
    R.PRODUCT_UNKNOWN: (422, ("Unknown product", "No product {id}."), ("商品不存在", "没有商品 {id}。")),
    R.UNKNOWN: (404, ("Unknown recompute", "No recompute {id}."), ("重算不存在", "没有重算 {id}。")),
    R.UNFINISHED: (
        409,
        ("Not finished", "The recompute is still at work: {state}."),
        ("尚未完成", "重算仍在进行，状态为 {state}。"),
    ),
    R.FAILED: (409, ("It failed", "The recompute broke off; start another."), ("重算失败", "重算已中断，请重新发起。")),
    R.POSTED: (
        409,
        ("Posted already", "Its cost adjustments were proposed at {at}."),
        ("已生成调整单", "成本调整单已于 {at} 生成。"),
    ),
    R.OUTDATED: (
        409,
        ("Outdated", "Stock of {count} products has moved since; start another recompute."),
        ("结果已过期", "其后已有 {count} 个商品发生出入库，请重新重算。"),
    ),
}
PROBLEMS = {
    refusal: problem(str(refusal), status, en=en, zh=zh, terms={"state": RECOMPUTE_WORDS})
    for refusal, (status, en, zh) in WORDS.items()
}


def problem_of(finding: RecomputeFinding) -> Problem:
    return PROBLEMS[finding.refusal](pointer=finding.pointer or None, **finding.values)
