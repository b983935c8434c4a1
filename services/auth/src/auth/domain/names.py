"""Names as people type them, and the form in which two of them are the same."""

import unicodedata


def folded(name: str) -> str:
    """One key for ` ＡＢＣ ` and `abc`: compatibility form, no case, no outer blanks, single inner ones."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
