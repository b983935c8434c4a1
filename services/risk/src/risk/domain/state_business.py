"""What documents says of a version, as a statement."""

from contracts import Document, DocumentAudited, DocumentLine, to_cents, to_micros
from risk.domain.statements import BusinessLine, BusinessStatement


def state_business(event: DocumentAudited, position: int, shard: int) -> BusinessStatement:
    document = event.document
    return BusinessStatement(
        position=position,
        shard=shard,
        kind=document.kind,
        warehouse_id=document.warehouse.warehouse_id if document.warehouse else None,
        origin_id=document.origin.document_id if document.origin else None,
        net=to_cents(document.net),
        tax=to_cents(document.tax),
        gross=to_cents(document.gross),
        lines_net=sum(to_cents(line.net) for line in document.lines),
        lines_tax=sum(to_cents(line.tax) for line in document.lines),
        lines=_moving_lines(document),
    )


def _moving_lines(document: Document) -> tuple[BusinessLine, ...]:
    sign = document.kind.stock_sign
    return tuple(_moving_line(line, sign) for line in document.lines if line.moves_stock)


def _moving_line(line: DocumentLine, sign: int) -> BusinessLine:
    return BusinessLine(
        line_id=line.line_id,
        product_id=line.product.product_id,
        quantity=sign * to_micros(line.quantity),
        grain=10 ** (6 - line.product.decimals),
        net=to_cents(line.net),
        origin_line_id=line.origin_line_id,
    )
