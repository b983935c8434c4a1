"""Places at or below one: `A-01` is itself and A-01-03, never A-010."""


def at_or_below(code: str, argument: str) -> str:
    """SQL: the column `code`, sorted byte by byte, is `argument` or begins with it and `-`; `.` is the byte after `-`.

    Two ranges of the index, and none where the column is NULL.
    """
    return f"({code} = {argument} OR ({code} >= {argument} || '-' AND {code} < {argument} || '.'))"


def within(code: str, argument: str) -> str:
    """The same for an argument that may be NULL: everywhere."""
    return f"({argument}::text IS NULL OR {at_or_below(code, f'{argument}::text')})"
