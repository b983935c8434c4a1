"""Work on many documents at once: what may be asked for, and why it is refused."""

from enum import StrEnum
from uuid import UUID

from contracts import DocumentKind
from documents.domain.drafts.draft import Wanted
from documents.domain.states.state import DocumentState
from documents.domain.words.finding import Words

CHUNK_MAX = 1000
"""Documents in one transaction."""
CHUNK_LINES = 5_000
"""A chunk of work takes no further document once it has so many lines, which bounds what is in memory at once."""
IDS_MAX = 100_000


class BatchState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"


class BatchRefusal(StrEnum):
    ITEMS_MISSING = "items_missing"
    ITEMS_NOT_EXPECTED = "items_not_expected"
    IDS_OR_FILTER = "ids_or_filter"
    CONFIRM_REASON_MISSING = "confirm_reason_missing"
    REMARK_NOT_EXPECTED = "remark_not_expected"
    BATCH_UNKNOWN = "batch_unknown"
    BROKE = "broke"


_R = BatchRefusal
BATCH_WORDS: dict[BatchRefusal, Words] = {
    _R.ITEMS_MISSING: Words(422, "Items missing", "缺少明细", "Say what to create.", "请提供要创建的单据。"),
    _R.ITEMS_NOT_EXPECTED: Words(
        422, "Items not expected", "不应有明细", "Only create takes items.", "只有新建需要明细。"
    ),
    _R.IDS_OR_FILTER: Words(
        422, "Ids or filter", "需要单据或筛选条件", "Give either ids or a filter.", "请提供单据列表或筛选条件之一。"
    ),
    _R.CONFIRM_REASON_MISSING: Words(
        422, "Reason missing", "缺少原因", "Say why they are no returns.", "请说明为何不是退货。"
    ),
    _R.REMARK_NOT_EXPECTED: Words(
        422, "Remark not expected", "不应有备注", "Nothing is kept of a remark here.", "此操作不保存备注或原因。"
    ),
    _R.BATCH_UNKNOWN: Words(404, "Unknown batch", "批次不存在", "No batch {id}.", "没有批次 {id}。"),
    _R.BROKE: Words(500, "Broke", "处理失败", "It broke here and was recorded.", "处理时出现故障，已记录。"),
}


class BatchFilter(Wanted):
    """Which documents: every member that is said must hold. Dates are YYYY-MM-DD, inclusive."""

    kind: DocumentKind | None = None
    state: DocumentState | None = None
    warehouse_id: UUID | None = None
    partner_id: UUID | None = None
    business_date_from: str | None = None
    business_date_to: str | None = None
