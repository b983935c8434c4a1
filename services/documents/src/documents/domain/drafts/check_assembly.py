"""The rules of assembly and disassembly: what goes out becomes what comes in, and nothing becomes itself."""

from collections.abc import Iterator
from uuid import UUID

from contracts import Direction, DocumentKind
from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.words.finding import Finding

WHOLE = {DocumentKind.ASSEMBLY: Direction.IN, DocumentKind.DISASSEMBLY: Direction.OUT}
"""The direction of the one product that is put together or taken apart."""


def check_assembly(draft: DocumentDraft) -> Iterator[Finding]:
    whole = WHOLE[draft.kind]
    parts = [line for line in draft.lines if line.direction not in (None, whole)]
    wholes = sum(line.direction is whole for line in draft.lines)
    if wholes != 1:
        yield Finding(R.ASSEMBLY_NOT_ONE_PRODUCT, "/lines", {"count": wholes, "direction": str(whole)})
    if not parts:
        yield Finding(R.COMPONENTS_MISSING, "/lines")
    yield from _check_products(draft)
    yield from _check_values(draft)


def _check_products(draft: DocumentDraft) -> Iterator[Finding]:
    """The same product on both sides would be made of itself; twice on one side it is two lines that are one."""
    seen: dict[UUID, Direction | None] = {}
    for index, line in enumerate(draft.lines):
        if line.product_id is None:
            continue
        if line.product_id not in seen:
            seen[line.product_id] = line.direction
        elif seen[line.product_id] is line.direction:
            yield Finding(R.COMPONENT_DUPLICATE, f"/lines/{index}/product_id", {"id": line.product_id})
        else:
            yield Finding(R.ASSEMBLY_CIRCULAR, f"/lines/{index}/product_id", {"id": line.product_id})


def _check_values(draft: DocumentDraft) -> Iterator[Finding]:
    """Processing cost is a product's, and no one is paid to work; a price shares cost among what comes in."""
    for index, line in enumerate(draft.lines):
        at = f"/lines/{index}"
        if line.value is not None and line.direction is Direction.OUT:
            yield Finding(R.MEMBER_NOT_EXPECTED, f"{at}/value", {"member": "value", "kind": str(draft.kind)})
        elif line.value is not None and line.value < 0:
            yield Finding(R.VALUE_NEGATIVE, f"{at}/value", {"value": str(line.value)})
        if line.price is not None and line.direction is Direction.OUT:
            yield Finding(R.MEMBER_NOT_EXPECTED, f"{at}/price", {"member": "price", "kind": str(draft.kind)})
