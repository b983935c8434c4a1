"""An order is done once the stock of its last delivery has moved: whoever keeps something for it need no longer."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from contracts import OrderClosed
from documents.domain.states.follow import Followed
from documents.storage.orders.done_orders import DoneOrder, keep_done_orders
from documents.storage.read_heads import read_heads
from documents.use_cases.carry_documents import carry_documents
from messaging import Connection, Saying, say


async def finish_orders(
    connection: Connection, locked: Iterable[Followed], posted: Sequence[Followed], now: datetime
) -> None:
    """`locked` holds what the `posted` ones are made from."""
    orders = [one.document_id for one in locked if one.kind.is_order]
    if orders and posted:
        done = await keep_done_orders(connection, orders, [one.document_id for one in posted], now)
        await say(connection, [Saying(await _closed(connection, one, now)) for one in done])


async def _closed(connection: Connection, order: DoneOrder, now: datetime) -> OrderClosed:
    heads = await read_heads(connection, order.organisation_id, [order.document_id])
    of_order = [heads[order.document_id]]
    carried = await carry_documents(connection, order.organisation_id, of_order, heads, as_kept=True)
    return OrderClosed(
        organisation_id=order.organisation_id,
        document=carried.documents[0],
        closed_by=order.by,
        closed_at=now,
        by_hand=False,
    )
