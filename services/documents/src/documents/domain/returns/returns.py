"""What can still go back, and at which amounts."""

from dataclasses import dataclass
from decimal import Decimal

from contracts import DocumentKind, tax_amount
from documents.domain.drafts.facts import Origin, OriginLine
from documents.domain.drafts.measure import net_of_part

RETURN_KIND = {kind.returns_from: kind for kind in DocumentKind if kind.returns_from}
"""The kind of return that is made from a receipt or delivery."""


@dataclass(frozen=True, slots=True)
class ReturnProposal:
    """What is left of one line of a receipt or delivery."""

    line: OriginLine
    quantity: Decimal


def proposals(origin: Origin) -> list[ReturnProposal]:
    """Every line of which something is left, in line order."""
    return [ReturnProposal(line, line.returnable) for line in origin.in_order if line.returnable > 0]


def return_amounts(line: OriginLine, quantity: Decimal) -> tuple[Decimal, Decimal]:
    """(net, tax) of returning `quantity` of the line: the last return takes what is left to the cent.

    So the returns of a line never sum to more than the line, and a full return is exactly it.
    """
    net_left, tax_left = line.net - line.committed_net, line.tax - line.committed_tax
    if quantity >= line.returnable:
        return net_left, tax_left
    net = min(net_of_part(line, quantity), net_left)
    return net, min(tax_amount(net, line.tax_rate), tax_left)
