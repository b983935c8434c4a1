"""Every problem of the edge itself, in the order in which a request meets them."""

from chassis.problems.problem import problem

NOT_FOUND = problem(
    "not_found", 404, en=("Not found", "There is no such thing here."), zh=("未找到", "这里没有所请求的内容。")
)
METHOD_NOT_ALLOWED = problem(
    "method_not_allowed",
    405,
    en=("Method not allowed", "This address does not answer {method}."),
    zh=("方法不支持", "该地址不支持 {method}。"),
)
BODY_TOO_LARGE = problem(
    "body_too_large",
    413,
    en=("Body too large", "The body may have at most {bytes_max} bytes."),
    zh=("请求体过大", "请求体最多 {bytes_max} 字节。"),
)
UNSUPPORTED_MEDIA_TYPE = problem(
    "unsupported_media_type",
    415,
    en=("Unsupported media type", "Send the body as {expected}."),
    zh=("不支持的内容类型", "请以 {expected} 发送请求体。"),
)
JSON_INVALID = problem(
    "json_invalid",
    400,
    en=("Not JSON", "The body is not valid JSON: {cause} at character {position}."),
    zh=("不是 JSON", "请求体不是合法的 JSON：第 {position} 个字符处 {cause}。"),
)
JSON_NOT_FINITE = problem(
    "json_not_finite",
    400,
    en=("Number not finite", "{literal} is no number of JSON."),
    zh=("数值非有限", "{literal} 不是 JSON 数值。"),
)
JSON_DUPLICATE_KEY = problem(
    "json_duplicate_key",
    400,
    en=("Key twice", "The key {key} appears twice in one object."),
    zh=("键重复", "同一对象中键 {key} 出现了两次。"),
)
JSON_NUMBER_TOO_LONG = problem(
    "json_number_too_long",
    400,
    en=("Number too long", "A JSON number may have at most {digits_max} digits; send decimals as text."),
    zh=("数值过长", "JSON 数值最多 {digits_max} 位；小数请以文本发送。"),
)
JSON_CHARACTER = problem(
    "json_character",
    400,
    en=("Character not allowed", "The body holds a NUL or half of a surrogate pair."),
    zh=("字符不允许", "请求体含有 NUL 字符或不成对的代理字符。"),
)
JSON_TOO_DEEP = problem(
    "json_too_deep",
    400,
    en=("Nested too deep", "The body is nested too deep."),
    zh=("嵌套过深", "请求体嵌套过深。"),
)
INVALID_INPUT = problem(
    "invalid_input",
    422,
    en=("Invalid input", "Some values cannot be accepted; see errors."),
    zh=("输入无效", "部分内容无法接受，见错误列表。"),
)
DEADLINE_EXCEEDED = problem(
    "deadline_exceeded",
    503,
    en=("Took too long", "No answer within {seconds} seconds. Try again."),
    zh=("处理超时", "{seconds} 秒内未能完成，请稍后重试。"),
)
DATABASE_AWAY = problem(
    "database_away",
    503,
    en=("Database away", "The database does not answer just now. Try again."),
    zh=("数据库暂不可用", "数据库暂时没有响应，请稍后重试。"),
)
NEIGHBOUR_AWAY = problem(
    "neighbour_away",
    503,
    en=("Service away", "The service {service} does not answer just now. Try again."),
    zh=("服务暂不可用", "服务 {service} 暂时没有响应，请稍后重试。"),
)
INTERNAL = problem(
    "internal_error",
    500,
    en=("Internal error", "Something broke here; it has been recorded."),
    zh=("内部错误", "系统出现故障，已记录。"),
)

TOKEN_MISSING = problem(
    "token_missing", 401, en=("Not signed in", "Send a bearer token."), zh=("未登录", "请提供访问令牌。")
)
TOKEN_WRONG = problem(
    "token_wrong", 401, en=("Wrong token", "This token is not one of ours."), zh=("令牌无效", "该令牌无效。")
)
TOKEN_EXPIRED = problem(
    "token_expired",
    401,
    en=("Token expired", "Sign in again or refresh the token."),
    zh=("令牌已过期", "请重新登录或刷新令牌。"),
)
KEYS_AWAY = problem(
    "keys_away",
    503,
    en=("Keys not here yet", "The keys to check tokens have not arrived yet. Try again."),
    zh=("密钥尚未就绪", "验证令牌的密钥尚未取得，请稍后重试。"),
)
ACCESS_ON_ITS_WAY = problem(
    "access_on_its_way",
    503,
    en=("Permissions on their way", "Your permissions have changed and have not arrived here yet. Try again."),
    zh=("权限正在送达", "您的权限刚刚变更，尚未送达此处，请稍后重试。"),
)
PERMISSION_MISSING = problem(
    "permission_missing",
    403,
    en=("Permission missing", "This needs the permission “{permission}”."),
    zh=("缺少权限", "此操作需要权限“{permission}”。"),
)

IDEMPOTENCY_KEY_INVALID = problem(
    "idempotency_key_invalid",
    400,
    en=("Invalid Idempotency-Key", "Idempotency-Key has 1 to 200 visible ASCII characters."),
    zh=("Idempotency-Key 无效", "Idempotency-Key 应为 1 至 200 个可见 ASCII 字符。"),
)
IDEMPOTENCY_KEY_REUSED = problem(
    "idempotency_key_reused",
    422,
    en=("Idempotency-Key reused", "This key was used with another request."),
    zh=("Idempotency-Key 已用于其他请求", "该键已用于内容不同的请求。"),
)
IF_MATCH_MISSING = problem(
    "if_match_missing",
    428,
    en=("If-Match missing", "Send the version you saw as If-Match."),
    zh=("缺少 If-Match", "请用 If-Match 提供所见的版本。"),
)
IF_MATCH_INVALID = problem(
    "if_match_invalid",
    400,
    en=("Invalid If-Match", 'If-Match is one version in quotes, such as "3".'),
    zh=("If-Match 无效", 'If-Match 应为带引号的版本号，例如 "3"。'),
)
STALE_VERSION = problem(
    "stale_version",
    409,
    en=("Stale version", "It is at version {current} now; you sent {expected}."),
    zh=("版本已变", "当前版本为 {current}，您提交的是 {expected}。"),
)
PREFER_INVALID = problem(
    "prefer_invalid",
    400,
    en=("Invalid Prefer", "wait is a number of seconds from 0 to {seconds_max}."),
    zh=("Prefer 无效", "wait 应为 0 至 {seconds_max} 的秒数。"),
)

FILTER_UNKNOWN = problem(
    "filter_unknown",
    400,
    en=("Unknown filter", "This list has no filter {filter}."),
    zh=("未知筛选", "此列表没有筛选 {filter}。"),
)
FILTER_INVALID = problem(
    "filter_invalid",
    400,
    en=("Invalid filter", "The filter {filter} needs {expected}."),
    zh=("筛选无效", "筛选 {filter} 需要 {expected}。"),
)
PARAMETER_TWICE = problem(
    "parameter_twice",
    400,
    en=("Parameter twice", "Give {parameter} once."),
    zh=("参数重复", "参数 {parameter} 只能出现一次。"),
)
SORT_UNKNOWN = problem(
    "sort_unknown",
    400,
    en=("Unknown sort", "This list cannot be sorted by {sort}."),
    zh=("未知排序", "此列表不能按 {sort} 排序。"),
)
LIMIT_INVALID = problem(
    "limit_invalid",
    400,
    en=("Invalid limit", "limit is a number from 1 to {limit_max}."),
    zh=("条数无效", "limit 应为 1 至 {limit_max}。"),
)
CURSOR_UNKNOWN = problem(
    "cursor_unknown",
    400,
    en=("Unknown cursor", "This cursor does not belong to this list and sort."),
    zh=("未知游标", "该游标不属于此列表和排序。"),
)
LAST_EVENT_ID_INVALID = problem(
    "last_event_id_invalid",
    400,
    en=("Invalid Last-Event-ID", "Last-Event-ID is the id of an event of this stream."),
    zh=("Last-Event-ID 无效", "Last-Event-ID 应为此数据流中某一事件的 id。"),
)
