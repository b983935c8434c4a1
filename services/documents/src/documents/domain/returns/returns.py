"""What can still go back, and at which amounts."""

from dataclasses import dataclass
from decimal import Decimal

from contracts import DocumentKind, base_amount, tax_amount
from documents.domain.currencies.line_amounts import LineAmounts
from documents.domain.drafts.facts import Origin, OriginLine
from documents.domain.drafts.measure import net_of_part

ZERO = Decimal(0)
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


def return_amounts(line: OriginLine, quantity: Decimal) -> LineAmounts:
    """Of returning `quantity` of the line: the last return takes what is left to the cent, in both currencies.

    So the returns of a line never sum to more than the line, and a full return is exactly it.
    """
    left = _left(line)
    if quantity >= line.returnable:
        return left
    part = net_of_part(line, quantity)
    if line.exchange_rate is None or left.foreign_net is None or left.foreign_tax is None:
        net = min(part, left.net)
        return LineAmounts(net, min(tax_amount(net, line.tax_rate), left.tax))
    foreign_net = min(part, left.foreign_net)
    foreign_tax = min(tax_amount(foreign_net, line.tax_rate), left.foreign_tax)
    net, tax = (base_amount(one, line.exchange_rate) for one in (foreign_net, foreign_tax))
    return LineAmounts(min(net, left.net), min(tax, left.tax), foreign_net, foreign_tax)


def _left(line: OriginLine) -> LineAmounts:
    net, tax = line.net - line.committed_net, line.tax - line.committed_tax
    if line.foreign_net is None or line.foreign_tax is None:
        return LineAmounts(net, tax)
    foreign_net = line.foreign_net - (line.committed_foreign_net or ZERO)
    return LineAmounts(net, tax, foreign_net, line.foreign_tax - (line.committed_foreign_tax or ZERO))
