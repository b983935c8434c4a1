"""What inventory refuses over HTTP: the same codes as in the domain, with status and words."""

from collections.abc import Mapping, Sequence

from chassis import Problem, ProblemType, problem
from contracts import from_micros
from inventory.domain.orders.reserve_by_hand import Hindrance, ReservationRefusal

NOT_POSITIVE = problem(
    "quantity_not_positive",
    422,
    en=("Not positive", "The quantity must be more than 0."),
    zh=("数量须为正", "数量必须大于 0。"),
)
LINE_TWICE = problem(
    "line_twice", 422, en=("Line twice", "Name each line once."), zh=("明细行重复", "同一明细行只能出现一次。")
)
RESERVATION_REFUSED = problem(
    "reservation_refused",
    409,
    en=("Not possible", "Nothing was changed; see errors."),
    zh=("无法执行", "未作任何更改，见错误列表。"),
)

_R = ReservationRefusal
_RESERVATION: Mapping[ReservationRefusal, tuple[str, ProblemType]] = {
    _R.ORDER_LINE_UNKNOWN: (
        "line_id",
        problem(
            _R.ORDER_LINE_UNKNOWN,
            409,
            en=("Unknown line", "The order has no such line that moves stock."),
            zh=("明细行不存在", "该订单没有这一存货明细行。"),
        ),
    ),
    _R.ORDER_CLOSED: (
        "line_id",
        problem(
            _R.ORDER_CLOSED,
            409,
            en=("Order closed", "The order is closed; it reserves nothing more."),
            zh=("订单已关闭", "订单已关闭，不能再预留。"),
        ),
    ),
    _R.RESERVATION_OVER_ORDER: (
        "quantity",
        problem(
            _R.RESERVATION_OVER_ORDER,
            409,
            en=("More than ordered", "Only {possible} of this line are neither delivered nor reserved."),
            zh=("超过订单数量", "该行尚未交货且未预留的数量仅为 {possible}。"),
        ),
    ),
    _R.RESERVATION_OVER_AVAILABLE: (
        "quantity",
        problem(
            _R.RESERVATION_OVER_AVAILABLE,
            409,
            en=("More than available", "Only {possible} are available."),
            zh=("超过可用量", "可用量仅为 {possible}。"),
        ),
    ),
    _R.RELEASE_OVER_RESERVED: (
        "quantity",
        problem(
            _R.RELEASE_OVER_RESERVED,
            409,
            en=("More than reserved", "Only {possible} are reserved."),
            zh=("超过预留量", "已预留数量仅为 {possible}。"),
        ),
    ),
}


def problem_of(hindrances: Sequence[Hindrance]) -> Problem:
    """The one problem, or one answer that names all of them."""
    errors = [_error(one) for one in hindrances]
    return errors[0] if len(errors) == 1 else RESERVATION_REFUSED.many(errors)


def _error(hindrance: Hindrance) -> Problem:
    member, kind = _RESERVATION[hindrance.refusal]
    return kind(pointer=f"/lines/{hindrance.place}/{member}", possible=from_micros(hindrance.possible))
