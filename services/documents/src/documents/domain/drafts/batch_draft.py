"""A batch as a line names it: one that is known, or a new one with its dates."""

from uuid import UUID

from contracts import Value


class BatchDraft(Value):
    """By `batch_id` or by `number`. Dates are YYYY-MM-DD; of goods with a shelf life one gives the other."""

    model_config = {"frozen": True, "extra": "forbid"}  # noqa: RUF012 - read by pydantic

    batch_id: UUID | None = None
    number: str | None = None
    production_date: str | None = None
    expiry_date: str | None = None
