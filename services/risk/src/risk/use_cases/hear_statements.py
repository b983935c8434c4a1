"""Take in what the three books say, and judge every version it completes."""

from collections.abc import Iterable, Mapping, Sequence

from contracts import DocumentKind
from messaging import Connection
from risk.domain.compare_books import Verdict, compare_books
from risk.domain.differences import Difference
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
    origins = await load_origins(connection, {key for each in kept if (key := _origin_key(each))})
    judged = [(each, _verdict(each, origins, silent)) for each in kept]
    await save_verdicts(connection, judged)
    return judged


def _verdict(kept: Kept, origins: Mapping[DocumentKey, Origin], silent: Silent) -> Verdict:
    key = _origin_key(kept)
    origin = origins.get(key) if key else None
    return compare_books(kept.heard.books, origin, silent.get(kept.heard.key, frozenset()))


def _origin_key(kept: Kept) -> DocumentKey | None:
    """The delivery of a sales return of which stock and business are known."""
    books = kept.heard.books
    if kept.heard.kind != DocumentKind.SALES_RETURN or not (books.business and books.stock):
        return None
    origin_id = books.business[0].origin_id
    return (kept.heard.key.organisation_id, origin_id) if origin_id else None
