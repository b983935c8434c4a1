"""Take in what the three books say, and judge every version it completes."""

from collections.abc import Iterable, Mapping, Sequence

from messaging import Connection
from risk.domain.compare_books import Verdict, compare_books
from risk.domain.differences import Difference
from risk.domain.expectations import COST_OF_ORIGIN
from risk.domain.heard import Heard, Kept, VersionKey, merge_heard
from risk.domain.statements import Origin
from risk.storage.add_statements import add_statements
from risk.storage.load_origins import DocumentKey, load_origins
from risk.storage.note_corrected_issues import note_corrected_issues
from risk.storage.save_verdicts import Judged, save_verdicts

Silent = Mapping[VersionKey, frozenset[Difference]]


async def hear_statements(connection: Connection, heard: Iterable[Heard]) -> list[Judged]:
    """What was ripe, judged anew; the caller tells the world about what became, or stopped being, different."""
    merged = merge_heard(heard)
    await note_corrected_issues(connection, merged)
    kept = await add_statements(connection, merged)
    return await judge(connection, kept, {})


async def judge(connection: Connection, kept: Sequence[Kept], silent: Silent) -> list[Judged]:
    origins = await load_origins(connection, {key for each in kept for key in origin_keys(each)})
    judged = [(each, _verdict(each, origins, silent)) for each in kept]
    await save_verdicts(connection, judged)
    return judged


def _verdict(kept: Kept, origins: Mapping[DocumentKey, Origin], silent: Silent) -> Verdict:
    made_from = [origins.get(key) for key in origin_keys(kept)]
    return compare_books(kept.heard.books, made_from, silent.get(kept.heard.key, frozenset()))


def origin_keys(kept: Kept) -> list[DocumentKey]:
    """The deliveries of a sales return, the transfer of an arrival, of which stock and business are known."""
    books = kept.heard.books
    if kept.heard.kind not in COST_OF_ORIGIN or not (books.business and books.stock):
        return []
    said = books.business[0]
    named = (line.origin_document_id or said.origin_id for line in said.lines)
    return [(kept.heard.key.organisation_id, document_id) for document_id in dict.fromkeys(named) if document_id]
