"""The rules of a line that stands on its own: product, quantity, direction, price and value."""

from collections.abc import Iterator
from decimal import Decimal

from contracts import DocumentKind
from documents.domain.drafts.check_money import AMOUNT_MAX
from documents.domain.drafts.draft import LineDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.drafts.facts import Product, References
from documents.domain.drafts.kind_rules import CORRECTS_STOCK, LINE_RULES, Need
from documents.domain.words.finding import Finding

QUANTITY_MAX = Decimal(1_000_000_000)
PRICE_MAX = Decimal(1_000_000_000)


def check_own_line(kind: DocumentKind, line: LineDraft, at: str, known: References) -> Iterator[Finding]:
    if line.origin_line_id is not None:
        yield Finding(R.ORIGIN_LINE_NOT_EXPECTED, f"{at}/origin_line_id")
    product = known.products.get(line.product_id) if line.product_id else None
    yield from _check_product(kind, line, at, product)
    if kind.is_value_only:
        if line.quantity:
            yield _not_expected(kind, "quantity", at)
    else:
        yield from check_quantity(kind, line, at, product)
    yield from _check_direction(kind, line, at)
    yield from _check_price(kind, line, at)
    yield from _check_value(kind, line, at)
    if line.weight is not None:
        yield _not_expected(kind, "weight", at)


def check_quantity(kind: DocumentKind, line: LineDraft, at: str, product: Product | None) -> Iterator[Finding]:
    at, quantity = f"{at}/quantity", line.quantity
    if quantity == 0 and kind is DocumentKind.STOCK_COUNT:
        yield Finding(R.VARIANCE_ZERO, at)
    elif quantity <= 0:
        yield Finding(R.QUANTITY_NOT_POSITIVE, at, {"value": str(quantity)})
    elif quantity > QUANTITY_MAX:
        yield Finding(R.QUANTITY_ABSURD, at, {"value": str(quantity), "limit": str(QUANTITY_MAX)})
    elif product is not None and is_too_precise(quantity, product.card.decimals):
        card = product.card
        values = {"value": str(quantity), "unit": card.unit, "code": card.code, "decimals": card.decimals}
        yield Finding(R.QUANTITY_TOO_PRECISE, at, values)


def is_too_precise(quantity: Decimal, decimals: int) -> bool:
    """True when it needs more decimals than the product is counted with; trailing zeros do not count."""
    exponent = quantity.as_tuple().exponent
    return isinstance(exponent, int) and -exponent > decimals and quantity != round(quantity, decimals)


def check_price_size(line: LineDraft, at: str) -> Iterator[Finding]:
    if line.price is not None and line.price > PRICE_MAX:
        yield Finding(R.PRICE_ABSURD, f"{at}/price", {"value": str(line.price), "limit": str(PRICE_MAX)})
    if line.tax_rate is not None and line.tax_rate >= 1:
        yield Finding(R.TAX_RATE_ABSURD, f"{at}/tax_rate", {"value": str(line.tax_rate)})


def _check_product(kind: DocumentKind, line: LineDraft, at: str, product: Product | None) -> Iterator[Finding]:
    at = f"{at}/product_id"
    if line.product_id is None:
        yield Finding(R.PRODUCT_MISSING, at)
    elif product is None:
        yield Finding(R.PRODUCT_UNKNOWN, at, {"id": line.product_id})
    elif not product.active and kind not in CORRECTS_STOCK:
        yield Finding(R.PRODUCT_INACTIVE, at, {"code": product.card.code})


def _check_direction(kind: DocumentKind, line: LineDraft, at: str) -> Iterator[Finding]:
    if kind.lines_say_direction and line.direction is None:
        yield Finding(R.DIRECTION_MISSING, f"{at}/direction")
    elif line.direction is not None and not kind.lines_say_direction:
        yield _not_expected(kind, "direction", at)


def _check_price(kind: DocumentKind, line: LineDraft, at: str) -> Iterator[Finding]:
    need = LINE_RULES[kind].price
    if line.price is None and need is Need.REQUIRED:
        yield Finding(R.PRICE_MISSING, f"{at}/price")
    elif line.price is not None and need is Need.REFUSED:
        yield _not_expected(kind, "price", at)
    else:
        yield from check_price_size(line, at)


def _check_value(kind: DocumentKind, line: LineDraft, at: str) -> Iterator[Finding]:
    need, value = LINE_RULES[kind].value, line.value
    if value is None:
        if need is Need.REQUIRED:
            yield Finding(R.VALUE_MISSING, f"{at}/value")
    elif need is Need.REFUSED:
        yield _not_expected(kind, "value", at)
    elif value == 0 and need is Need.REQUIRED:
        yield Finding(R.VALUE_ZERO, f"{at}/value")
    elif abs(value) > AMOUNT_MAX:
        yield Finding(R.AMOUNT_ABSURD, f"{at}/value", {"value": str(value), "limit": str(AMOUNT_MAX)})


def _not_expected(kind: DocumentKind, member: str, at: str) -> Finding:
    return Finding(R.MEMBER_NOT_EXPECTED, f"{at}/{member}", {"member": member, "kind": str(kind)})
