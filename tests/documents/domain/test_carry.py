"""What events carry, and that the fast way to build it is the slow way."""

from datetime import date
from decimal import Decimal

from contracts import (
    Document,
    DocumentKind,
    DocumentLine,
    LineProduct,
    PartnerReference,
    Valuation,
    WarehouseReference,
    new_id,
)
from documents.domain.drafts.facts import Partner, Product, Warehouse
from documents.domain.states.carry import Cards, carried
from documents.domain.states.head import DocumentHead, KeptLine
from documents.domain.states.state import DocumentState

WAREHOUSE = WarehouseReference(warehouse_id=new_id(), code="W", name="一号仓")
PARTNER = PartnerReference(partner_id=new_id(), code="C", name="客户")
GOODS = LineProduct(product_id=new_id(), code="P", name="螺丝", unit="pc", decimals=0, valuation=Valuation.FIFO)
SERVICE = LineProduct(product_id=new_id(), code="S", name="运费", unit="pc", decimals=0, valuation=Valuation.FIFO)
CARDS = Cards(
    {
        GOODS.product_id: Product(GOODS, Decimal("0.13"), True, False, True),
        SERVICE.product_id: Product(SERVICE, Decimal("0.06"), True, True, True),
    },
    {PARTNER.partner_id: Partner(PARTNER, frozenset(), True)},
    {WAREHOUSE.warehouse_id: Warehouse(WAREHOUSE, True)},
    {},
)


def head(*, register_only: bool = False) -> DocumentHead:
    return DocumentHead(
        document_id=new_id(),
        version=1,
        kind=DocumentKind.SALES_DELIVERY,
        number="SD-20261102-0001",
        state=DocumentState.SUBMITTED,
        business_date=date(2026, 11, 2),
        warehouse_id=WAREHOUSE.warehouse_id,
        partner_id=PARTNER.partner_id,
        origin_id=None,
        reason=None,
        register_only=register_only,
        flag=None,
        net=Decimal("20.00"),
        tax=Decimal("2.60"),
        gross=Decimal("22.60"),
        account=None,
    )


def line(product: LineProduct, number: int, *, moves_stock: bool = True) -> KeptLine:
    two, ten, rate = Decimal(2), Decimal(10), Decimal("0.13")
    net, tax = Decimal("20.00"), Decimal("2.60")
    return KeptLine(new_id(), number, product.product_id, two, ten, rate, net, tax, moves_stock, None)


def test_it_reads_back_as_it_was_built() -> None:
    document = carried(head(), [line(GOODS, 1), line(SERVICE, 2)], CARDS)
    assert Document.model_validate_json(document.model_dump_json()) == document


def test_which_lines_move_stock_is_the_product_card_now_and_register_only() -> None:
    lines = [line(GOODS, 1, moves_stock=False), line(SERVICE, 2)]
    assert [one.moves_stock for one in carried(head(), lines, CARDS).lines] == [True, False]
    assert [one.moves_stock for one in carried(head(register_only=True), lines, CARDS).lines] == [False, False]


def test_the_fast_way_leaves_no_member_out() -> None:
    document = carried(head(), [line(GOODS, 1)], CARDS)
    assert set(vars(document)) == set(Document.model_fields)
    assert set(vars(document.lines[0])) == set(DocumentLine.model_fields)
