"""What documents are made from, as a part of other statements."""

MADE_FROM_ONE_OF = """(d.document_id = ANY(ARRAY(
    SELECT document_id FROM documents WHERE origin_id = ANY({0})
    UNION SELECT document_id FROM document_lines WHERE origin_document_id = ANY({0}))))"""
"""A condition of documents `d`: made from one of the array `{0}`, by the header or by a line."""


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
