"""The code and the words for each error that pydantic finds; several of its types share one code of ours."""

from chassis.problems.problem import ProblemType, Wording, problem


def _invalid(code: str, en: str, zh: str) -> ProblemType:
    english: Wording = ("Invalid input", en)
    return problem(code, 422, en=english, zh=("输入无效", zh))


VALUE_INVALID = _invalid("value_invalid", "This value cannot be accepted ({cause}).", "该值无法接受（{cause}）。")
MISSING = _invalid("missing", "This is required.", "必填。")
EXTRA = _invalid("unknown_member", "There is no such member.", "没有此字段。")
DECIMAL_TEXT = _invalid(
    "decimal_text", 'Send {message}, such as "12.50".', '请以文本发送小数，例如 "12.50"；位数不得超出允许范围。'
)
NOT_TEXT = _invalid("not_text", "This must be text.", "应为文本。")
TOO_SHORT = _invalid("too_short", "At least {min_length} characters or items.", "至少 {min_length} 个字符或条目。")
TOO_LONG = _invalid("too_long", "At most {max_length} characters or items.", "最多 {max_length} 个字符或条目。")
PATTERN = _invalid("wrong_form", "This must have the form {pattern}.", "应符合格式 {pattern}。")
NOT_UUID = _invalid("not_a_uuid", "This is no UUID.", "不是合法的 UUID。")
NOT_DATE = _invalid("not_a_date", "This is no date such as 2026-01-31.", "不是合法的日期，例如 2026-01-31。")
NOT_TIME = _invalid(
    "not_a_time", "This is no time such as 2026-01-31T08:00:00Z.", "不是合法的时间，例如 2026-01-31T08:00:00Z。"
)
NOT_INTEGER = _invalid("not_an_integer", "This must be a whole number.", "应为整数。")
NOT_NUMBER = _invalid("not_a_number", "This must be a number.", "应为数值。")
NOT_BOOLEAN = _invalid("not_a_boolean", "This must be true or false.", "应为 true 或 false。")
NOT_LIST = _invalid("not_a_list", "This must be a list.", "应为列表。")
NOT_OBJECT = _invalid("not_an_object", "This must be an object.", "应为对象。")
NOT_NULL = _invalid("not_null", "This must be null.", "应为 null。")
NOT_ONE_OF = _invalid("not_one_of", "This must be one of {expected}.", "应为以下之一：{expected}。")
TOO_SMALL = _invalid("too_small", "This must be at least {ge}.", "不得小于 {ge}。")
NOT_GREATER = _invalid("not_greater", "This must be greater than {gt}.", "应大于 {gt}。")
TOO_GREAT = _invalid("too_great", "This must be at most {le}.", "不得大于 {le}。")
NOT_LESS = _invalid("not_less", "This must be less than {lt}.", "应小于 {lt}。")
NOT_JSON = _invalid("json_invalid", "This is not JSON.", "不是 JSON。")
RULE = _invalid("rule_broken", "{message}", "不符合规则：{message}")

_ALIKE: dict[ProblemType, tuple[str, ...]] = {
    MISSING: ("missing",),
    EXTRA: ("extra_forbidden",),
    DECIMAL_TEXT: ("decimal_text",),
    NOT_TEXT: ("string_type", "string_unicode", "string_sub_type"),
    TOO_SHORT: ("string_too_short", "too_short", "bytes_too_short"),
    TOO_LONG: ("string_too_long", "too_long", "bytes_too_long"),
    PATTERN: ("string_pattern_mismatch",),
    NOT_UUID: ("uuid_parsing", "uuid_type", "uuid_version"),
    NOT_DATE: ("date_parsing", "date_type", "date_from_datetime_parsing", "date_from_datetime_inexact", "date_text"),
    NOT_TIME: (
        "datetime_parsing",
        "datetime_type",
        "datetime_from_date_parsing",
        "datetime_object_invalid",
        "timezone_aware",
        "time_parsing",
    ),
    NOT_INTEGER: ("int_parsing", "int_type", "int_from_float", "int_parsing_size"),
    NOT_NUMBER: ("float_parsing", "float_type", "finite_number", "decimal_parsing", "decimal_type"),
    NOT_BOOLEAN: ("bool_parsing", "bool_type"),
    NOT_LIST: ("list_type", "tuple_type", "set_type", "frozen_set_type"),
    NOT_OBJECT: ("dict_type", "model_type", "model_attributes_type", "dataclass_type", "mapping_type"),
    NOT_NULL: ("none_required",),
    NOT_ONE_OF: ("enum", "literal_error"),
    TOO_SMALL: ("greater_than_equal",),
    NOT_GREATER: ("greater_than",),
    TOO_GREAT: ("less_than_equal",),
    NOT_LESS: ("less_than",),
    NOT_JSON: ("json_invalid", "json_type"),
    RULE: ("value_error", "assertion_error"),
}
TYPES: dict[str, ProblemType] = {name: known for known, names in _ALIKE.items() for name in names}
"""Our kind of problem by pydantic's error type."""
