"""Remember the issue lines whose cost a true-up has changed: their returns come back at another cost than they left."""

from collections.abc import Sequence

from messaging import Connection
from risk.domain.heard import Heard

NOTE_SQL = """
INSERT INTO corrected_issues (organisation_id, document_id, line_id)
SELECT DISTINCT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[])
ON CONFLICT DO NOTHING
"""


async def note_corrected_issues(connection: Connection, heard: Sequence[Heard]) -> None:
    rows = [
        (each.key.organisation_id, issue.document_id, issue.line_id)
        for each in heard
        for said in each.books.stock
        for issue in said.true_ups
    ]
    if rows:
        await connection.execute(NOTE_SQL, *map(list, zip(*rows, strict=True)))
