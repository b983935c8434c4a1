"""Checks of the stock book against the business book: lines, quantities and cost."""

from contracts import from_cents, from_micros
from risk.domain.differences import Figures
from risk.domain.expectations import CHARGES, COST_IS_NET, COST_OF_ORIGIN, MADE
from risk.domain.facts import Facts
from risk.domain.statements import StockLine

MICROS = 1_000_000


def line_missing(facts: Facts) -> Figures | None:
    if not facts.posted:
        return None
    missing = facts.wanted.keys() - facts.moved.keys()
    if facts.lost or facts.is_arrival:
        missing |= {line_id for line_id, line in facts.wanted.items() if line.lost != (line_id in facts.lost)}
    return {"line": ", ".join(map(str, sorted(missing))), "stock": "nothing"} if missing else None


def line_unexpected(facts: Facts) -> Figures | None:
    if facts.business is None:
        return None
    more = facts.moved.keys() - facts.wanted.keys()
    return {"line": ", ".join(map(str, sorted(more))), "business": "nothing"} if more else None


def product_differs(facts: Facts) -> Figures | None:
    for line_id, wanted in facts.wanted.items():
        moved = facts.moved.get(line_id)
        if moved and moved.product_id != wanted.product_id:
            return {"line": str(line_id), "business": str(wanted.product_id), "stock": str(moved.product_id)}
    return None


def warehouse_differs(facts: Facts) -> Figures | None:
    expected = facts.business.warehouse_id if facts.business else None
    for moved in facts.moved.values():
        if facts.business and moved.warehouse_id != expected:
            return {"line": str(moved.line_id), "business": str(expected), "stock": str(moved.warehouse_id)}
    return None


def quantity_differs(facts: Facts) -> Figures | None:
    for line_id, wanted in facts.wanted.items():
        moved = facts.moved.get(line_id)
        if moved and 2 * abs(moved.quantity - wanted.quantity) >= wanted.grain:
            return {
                "line": str(line_id),
                "business": str(from_micros(wanted.quantity)),
                "stock": str(from_micros(moved.quantity)),
            }
    return None


def cost_sign_wrong(facts: Facts) -> Figures | None:
    for moved in facts.moved.values():
        if moved.quantity * moved.cost < 0:
            return {"line": str(moved.line_id), "stock": f"{from_micros(moved.quantity)} at {from_cents(moved.cost)}"}
    return None


def cost_differs_from_net(facts: Facts) -> Figures | None:
    if facts.business is None or facts.business.kind not in COST_IS_NET:
        return None
    for line_id, wanted in facts.wanted.items():
        moved = facts.moved.get(line_id)
        if moved and moved.cost != wanted.net:
            return {
                "line": str(line_id),
                "business": str(from_cents(wanted.net)),
                "stock": str(from_cents(moved.cost)),
            }
    return None


def cost_beyond_charge(facts: Facts) -> Figures | None:
    """Stock takes at most the whole charge, and none of the other sign (valuation rule 11)."""
    if facts.business is None or facts.business.kind not in CHARGES:
        return None
    for line_id, wanted in facts.wanted.items():
        moved = facts.moved.get(line_id)
        if moved and not min(0, wanted.net) <= moved.cost <= max(0, wanted.net):
            return {
                "line": str(line_id),
                "business": str(from_cents(wanted.net)),
                "stock": str(from_cents(moved.cost)),
            }
    return None


def assembly_cost_differs(facts: Facts) -> Figures | None:
    """Products cost what their components did, and what processing adds, to the cent."""
    if facts.business is None or facts.business.kind not in MADE or not facts.posted:
        return None
    added = sum(line.value for line in facts.wanted.values())
    left = sum(line.cost for line in facts.posted[0].lines)
    return None if left == added else {"business": str(from_cents(added)), "stock": str(from_cents(left))}


def origin_missing(facts: Facts) -> Figures | None:
    return {"stock": "nothing of the origin"} if _needs_origin(facts) and facts.origin_lines is None else None


def return_cost_differs_from_issue(facts: Facts) -> Figures | None:
    if not _needs_origin(facts) or facts.origin_lines is None:
        return None
    for moved in facts.moved.values():
        wanted = facts.wanted.get(moved.line_id)
        issue = facts.origin_lines.get(wanted.origin_line_id) if wanted and wanted.origin_line_id else None
        expected = _pro_rata(issue, moved) if issue else 0
        if wanted and wanted.origin_line_id not in facts.corrected and not _is_near(moved, expected):
            return {
                "line": str(moved.line_id),
                "issue": str(from_cents(expected)),
                "stock": str(from_cents(moved.cost)),
            }
    return None


def _needs_origin(facts: Facts) -> bool:
    return facts.business is not None and facts.business.kind in COST_OF_ORIGIN and bool(facts.moved)


def _is_near(moved: StockLine, expected_cents: int) -> bool:
    """Within two cents and half a cent a unit: each return rounds, and the last of several takes what they left."""
    return abs(moved.cost - expected_cents) <= 2 + moved.quantity // (2 * MICROS)


def _pro_rata(issue: StockLine, moved: StockLine) -> int:
    return round(issue.cost * moved.quantity / issue.quantity) if issue.quantity else 0
