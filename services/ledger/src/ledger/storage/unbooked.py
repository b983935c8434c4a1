"""Documents that ledger was told of and could not book: the dead letters of an organisation."""

from uuid import UUID

import orjson

from messaging import Connection

_WAITING = "SELECT body FROM dead_letters WHERE replayed_at IS NULL ORDER BY source, position"


async def read_unbooked_months(connection: Connection, organisation_id: UUID) -> list[str]:
    """YYYY-MM of each; "" of one that cannot be read, so that nobody knows whose it is and of when."""
    found = [_month(bytes(row["body"]), str(organisation_id)) for row in await connection.fetch(_WAITING)]
    return [month for month in found if month is not None]


def _month(body: bytes, organisation_id: str) -> str | None:
    """None: not of this organisation, or about no document."""
    try:
        event = orjson.loads(body)
    except orjson.JSONDecodeError:
        return ""
    if not isinstance(event, dict) or event.get("organisation_id", organisation_id) != organisation_id:
        return None
    document = event.get("document")
    return str(document.get("business_date", ""))[:7] if isinstance(document, dict) else None
