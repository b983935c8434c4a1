"""Why an action on a document is refused. The order of the enum is the order of the checks and of the tests."""

from enum import StrEnum


class ActionRefusal(StrEnum):
    DOCUMENT_UNKNOWN = "document_unknown"
    PERMISSION_MISSING = "permission_missing"
    STALE_VERSION = "stale_version"
    STATE_FORBIDS = "state_forbids"
    NOT_AUDITED = "not_audited"
    STILL_POSTING = "still_posting"
    UNAUDITING_ALREADY = "unauditing_already"
    NOT_VOIDED = "not_voided"
    HAS_DEPENDENTS = "has_dependents"
    HAS_RETURNS = "has_returns"
    NO_ORIGIN = "no_origin"
    ORIGIN_NOT_SUBMITTED = "origin_not_submitted"
    ORIGIN_NOT_AUDITED = "origin_not_audited"
    RETURN_EXCEEDS_ORIGIN = "return_exceeds_origin"
    NOT_RETURNABLE = "not_returnable"
    NOTHING_LEFT = "nothing_left"
    REFERENCE_CONFLICT = "reference_conflict"
    TAKEN_MEANWHILE = "taken_meanwhile"
