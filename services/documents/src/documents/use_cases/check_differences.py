"""Bill differences must still count from the price that their receipt lines have now."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from contracts import DocumentKind
from documents.domain.costs.bill_difference import why_outdated
from documents.domain.drafts.facts import OriginLine
from documents.domain.states.head import KeptLine
from documents.domain.words.finding import Finding
from documents.storage.load_references import load_billed_prices, load_origin_lines
from documents.storage.read_heads import read_lines
from documents.use_cases.acting import Acting
from messaging import Connection


async def outdated_differences(connection: Connection, acting: Acting) -> dict[UUID, Finding]:
    """The accepted ones that another bill has overtaken. Their receipts are locked."""
    differences = [head for head in acting.accepted if head.kind is DocumentKind.BILL_DIFFERENCE]
    if not differences:
        return {}
    organisation_id, receipts = acting.organisation_id, [head.origin_id for head in differences]
    lines = await read_lines(connection, organisation_id, [head.document_id for head in differences])
    origins = await load_origin_lines(connection, organisation_id, receipts)
    sources = {line_id: line for of_one in origins.values() for line_id, line in of_one.items()}
    billed = await load_billed_prices(connection, organisation_id, receipts)
    return _outdated({one.document_id: lines.get(one.document_id, []) for one in differences}, sources, billed)


def _outdated(
    differences: Mapping[UUID, Sequence[KeptLine]], sources: Mapping[UUID, OriginLine], billed: dict[UUID, Decimal]
) -> dict[UUID, Finding]:
    """One after the other: the first overtakes the next of the same call."""
    outdated: dict[UUID, Finding] = {}
    for document_id, lines in differences.items():
        if (finding := why_outdated(lines, sources, billed)) is not None:
            outdated[document_id] = finding
        else:
            billed.update({line.origin_line_id: line.price for line in lines if line.origin_line_id})
    return outdated
