"""What a draft is made from: the receipts of a landed cost, its origin, or the documents that its lines name."""

from collections.abc import Sequence
from uuid import UUID

from documents.domain.drafts.draft import DocumentDraft
from documents.domain.drafts.facts import Origin, OriginLine, References


def source_ids(draft: DocumentDraft, known: References) -> tuple[UUID, ...]:
    """Of a return over several in the order in which its lines first name them; lines that nobody knows name none."""
    if draft.is_over_several:
        named = (known.owners.get(line.origin_line_id) for line in draft.lines)
        return tuple(dict.fromkeys(owner for owner in named if owner))
    return draft.receipts or ((draft.origin_id,) if draft.origin_id else ())


def source_lines(draft: DocumentDraft, known: References) -> dict[UUID, OriginLine]:
    return known.lines_of(source_ids(draft, known))


def origins_of(draft: DocumentDraft, known: References) -> list[Origin]:
    """Those that exist."""
    return [known.origins[one] for one in source_ids(draft, known) if one in known.origins]


def with_one_origin(draft: DocumentDraft, known: References) -> DocumentDraft:
    """A return whose lines are all of one document names it in its header."""
    owners = source_ids(draft, known) if draft.is_over_several else ()
    return draft.model_copy(update={"origin_id": owners[0]}) if len(owners) == 1 else draft


def are_register_only(origins: Sequence[Origin]) -> bool:
    """What is returned of register-only documents alone moves no stock either; else its lines say what moves."""
    return bool(origins) and all(one.register_only for one in origins)
