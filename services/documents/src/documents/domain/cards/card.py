"""What every card of master data has."""

from collections.abc import Iterator

from documents.domain.drafts.check_text import check_text
from documents.domain.drafts.draft import Wanted
from documents.domain.words.finding import Finding

CODE_MAX, NAME_MAX, UNIT_MAX, BARCODE_MAX = 64, 200, 20, 64


class Card(Wanted):
    """What every kind of master data has."""

    code: str
    name: str
    name_en: str | None = None
    active: bool = True

    def findings(self) -> Iterator[Finding]:
        yield from check_text(self.code, "/code", CODE_MAX, required=True)
        yield from check_text(self.name, "/name", NAME_MAX, required=True)
        yield from check_text(self.name_en, "/name_en", NAME_MAX)
