"""What a refused action says."""

from documents.domain.action_refusals import ActionRefusal as R
from documents.domain.words import Words

ACTION_WORDS: dict[R, Words] = {
    R.DOCUMENT_UNKNOWN: Words(
        404,
        "Unknown document",
        "单据不存在",
        "No document {id}.",
        "没有单据 {id}。",
    ),
    R.PERMISSION_MISSING: Words(
        403,
        "Permission missing",
        "缺少权限",
        "This needs the permission {permission}.",
        "需要权限 {permission}。",
    ),
    R.STALE_VERSION: Words(
        409,
        "Stale version",
        "版本已变",
        "The document is at version {current}, not {expected}.",
        "单据当前版本为 {current}，不是 {expected}。",
    ),
    R.STATE_FORBIDS: Words(
        409,
        "State forbids",
        "当前状态不允许",
        "Document {number} is {state}: {action} is not possible.",
        "单据 {number} 的状态为 {state}，不能执行 {action}。",
    ),
    R.HAS_RETURNS: Words(
        409,
        "Has returns",
        "已有退货",
        "Document {number} has returns: void them first.",
        "单据 {number} 已有退货，请先作废退货。",
    ),
    R.NO_ORIGIN: Words(
        409,
        "No origin",
        "没有原单",
        "Return {number} names no origin ({flag}): link it to its delivery or receipt first.",
        "退货单 {number} 没有原单（{flag}）：请先关联出库或入库单。",
    ),
    R.ORIGIN_NOT_SUBMITTED: Words(
        409,
        "Origin not submitted",
        "原单未提交",
        "Origin {number} is {state}.",
        "原单 {number} 的状态为 {state}。",
    ),
    R.ORIGIN_NOT_AUDITED: Words(
        409,
        "Origin not audited",
        "原单未审核",
        "Origin {number} is {state}: audit it first.",
        "原单 {number} 的状态为 {state}，请先审核原单。",
    ),
    R.RETURN_EXCEEDS_ORIGIN: Words(
        409,
        "Return exceeds origin",
        "退货超过可退数量",
        "Line {line_number}: wanted {wanted}, still returnable {left}.",
        "第 {line_number} 行：要退 {wanted}，还可退 {left}。",
    ),
    R.NOT_RETURNABLE: Words(
        409,
        "Not returnable",
        "不可退货",
        "A {kind} in state {state} has no returns.",
        "状态为 {state} 的 {kind} 不能退货。",
    ),
    R.NOTHING_LEFT: Words(
        409,
        "Nothing left to return",
        "没有可退数量",
        "Everything of {number} is returned.",
        "单据 {number} 已全部退货。",
    ),
    R.REFERENCE_CONFLICT: Words(
        409,
        "Reference with other content",
        "相同编号内容不同",
        "Reference '{reference}' exists as {number} with other content.",
        "编号“{reference}”已存在（{number}），但内容不同。",
    ),
    R.TAKEN_MEANWHILE: Words(
        409,
        "Taken meanwhile",
        "刚被占用",
        "Someone else used the same {what} at this moment. Look again.",
        "他人刚刚使用了相同的 {what}，请刷新后重试。",
    ),
}
