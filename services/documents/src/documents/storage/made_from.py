"""What documents are made from, as a part of other statements."""


def made_from(ids: str) -> str:
    """SQL: the origins of the documents in the array `ids`, as an array; of a return over several, those of its lines.

    Lines are looked at of such returns alone: of all others the header says it.
    """
    return f"""ARRAY(
    SELECT unnest(CASE WHEN d.origin_id IS NOT NULL THEN ARRAY[d.origin_id]
        WHEN d.kind IN ('sales_return', 'purchase_return') THEN ARRAY(
            SELECT l.origin_document_id FROM document_lines AS l
            WHERE l.document_id = d.document_id AND l.origin_document_id IS NOT NULL) END)
    FROM unnest({ids}) AS asked (id) JOIN documents AS d ON d.document_id = asked.id)"""
