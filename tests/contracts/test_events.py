"""Events travel as JSON with exact decimals, in CloudEvents terms, keyed for order."""

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from contracts import (
    BY_TYPE,
    EVENTS,
    MONEY_KINDS,
    ORDER_KINDS,
    STOCK_KINDS,
    Amount,
    Document,
    DocumentAudited,
    DocumentKind,
    DocumentLine,
    LineProduct,
    PersonReference,
    Quantity,
    Rate,
    Valuation,
    Value,
    WarehouseReference,
    base_amount,
    decode,
    encode,
    from_cents,
    from_micros,
    net_amount,
    tax_amount,
    to_cents,
    to_micros,
)

WAREHOUSE = UUID("00000000-0000-7000-8000-000000000001")
ORGANISATION = UUID("00000000-0000-7000-8000-000000000002")


def delivery() -> DocumentAudited:
    product = LineProduct(
        product_id=WAREHOUSE, code="85123A", name="灯", unit="pc", valuation=Valuation.FIFO, card_cost=Decimal("1.5")
    )
    line = DocumentLine(
        line_id=ORGANISATION,
        line_number=1,
        product=product,
        quantity=Decimal("40"),
        price=Decimal("15.00"),
        net=Decimal("600.00"),
        tax_rate=Decimal("0.13"),
        tax=Decimal("78.00"),
        moves_stock=True,
    )
    document = Document(
        document_id=ORGANISATION,
        version=1,
        kind=DocumentKind.SALES_DELIVERY,
        number="SD-20101201-0001",
        business_date=date(2010, 12, 1),
        warehouse=WarehouseReference(warehouse_id=WAREHOUSE, code="W1", name="一号仓"),
        net=Decimal("600.00"),
        tax=Decimal("78.00"),
        gross=Decimal("678.00"),
        lines=(line,),
    )
    return DocumentAudited(
        organisation_id=ORGANISATION,
        document=document,
        audited_by=PersonReference(person_id=ORGANISATION, name="Li"),
        audited_at=datetime(2010, 12, 1, tzinfo=UTC),
    )


def test_what_is_written_already_is_taken_as_it_is() -> None:
    event = delivery()
    document = event.document.model_dump_json().encode()
    body = encode(event, {"document": document})
    assert document in body
    assert decode(event.ce_type(), body) == event


def test_an_event_reads_back_as_it_was_said() -> None:
    event = delivery()
    body = encode(event)
    assert b'"net":"600.00"' in body
    assert decode(event.ce_type(), body) == event


def test_a_number_where_text_belongs_is_refused() -> None:
    body = encode(delivery()).replace(b'"net":"600.00"', b'"net":600.00', 1)
    with pytest.raises(ValidationError, match="decimal as text"):
        decode(DocumentAudited.ce_type(), body)


def test_a_reader_ignores_fields_of_a_newer_writer() -> None:
    event = delivery()
    assert decode(event.ce_type(), encode(event)[:-1] + b',"newer":1}') == event


def test_cloudevents_terms_and_keys() -> None:
    event = delivery()
    assert event.ce_type() == "tritally.documents.DocumentAudited.v1"
    assert (event.ordering_key, event.subject, event.kind) == (str(WAREHOUSE), str(ORGANISATION), "sales_delivery")
    assert len(BY_TYPE) == len(EVENTS)


def test_every_kind_goes_exactly_one_way() -> None:
    assert sorted(DocumentKind) == sorted([*STOCK_KINDS, *MONEY_KINDS, *ORDER_KINDS])
    assert len({kind.number_prefix for kind in DocumentKind}) == len(DocumentKind)


class Numbers(Value):
    quantity: Quantity = Decimal(0)
    amount: Amount = Decimal(0)
    rate: Rate = Decimal(0)


NO_QUANTITIES = [
    "NaN",
    "Infinity",
    "1e400",
    "1E2",
    "+1",
    "01",
    ".5",
    "1.",
    "1,000",
    "０",
    "0.0000001",
    "123456789012345",
    "",
    " 1",
]


@pytest.mark.parametrize("text", [f'"{text}"' for text in NO_QUANTITIES] + ["1", "1.5", "null", "true"])
def test_what_is_no_quantity(text: str) -> None:
    with pytest.raises(ValidationError):
        Numbers.model_validate_json(f'{{"quantity": {text}}}')


@pytest.mark.parametrize(("field", "text"), [("amount", "0.001"), ("rate", "-0.13"), ("rate", "12")])
def test_limits_of_amount_and_rate(field: str, text: str) -> None:
    with pytest.raises(ValidationError):
        Numbers.model_validate_json(f'{{"{field}": "{text}"}}')


@given(st.integers(-(10**19), 10**19), st.integers(-(10**17), 10**17))
def test_scaled_integers_are_exact(micros: int, cents: int) -> None:
    assert to_micros(from_micros(micros)) == micros
    assert to_cents(from_cents(cents)) == cents


@pytest.mark.parametrize(
    ("quantity", "price", "net"), [("3", "0.335", "1.01"), ("1", "0.005", "0.01"), ("40", "15", "600.00")]
)
def test_net_rounds_half_up(quantity: str, price: str, net: str) -> None:
    assert net_amount(Decimal(quantity), Decimal(price)) == Decimal(net)


@pytest.mark.parametrize(
    ("foreign", "rate", "base"),
    [("99.99", "7.1034", "710.27"), ("13.00", "7.1034", "92.34"), ("0.01", "0.5", "0.01"), ("-0.01", "0.5", "-0.01")],
)
def test_a_foreign_amount_in_the_book_currency_rounds_half_up(foreign: str, rate: str, base: str) -> None:
    assert base_amount(Decimal(foreign), Decimal(rate)) == Decimal(base)


def test_a_document_in_book_currency_says_nothing_of_currencies() -> None:
    body = encode(delivery())
    assert [word for word in (b"currency", b"exchange_rate", b"foreign") if word in body] == []


def test_tax_rounds_half_up() -> None:
    assert tax_amount(Decimal("0.50"), Decimal("0.13")) == Decimal("0.07")
