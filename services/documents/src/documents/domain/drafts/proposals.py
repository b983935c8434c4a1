"""What inventory proposed stays as it was counted or computed; date and remark may change."""

from collections.abc import Sequence

from documents.domain.drafts.priced import PricedDocument, PricedLine
from documents.domain.states.head import DocumentHead, KeptLine


def is_as_proposed(priced: PricedDocument, head: DocumentHead, kept: Sequence[KeptLine]) -> bool:
    lines = [_content(line) for line in priced.lines]
    return priced.warehouse_id == head.warehouse_id and lines == [_content(line) for line in kept]


def _content(line: PricedLine | KeptLine) -> tuple[object, ...]:
    batch_id = line.batch_id if isinstance(line, KeptLine) else line.batch and line.batch.batch_id
    return (line.product_id, line.quantity, line.direction, line.value, batch_id, tuple(line.serials))
