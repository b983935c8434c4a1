"""What every event is: CloudEvents 1.0 attributes and an ordering key, taken from the event itself."""

from typing import ClassVar
from uuid import UUID

from contracts.values import Value


class Event(Value):
    """Base of all events. The class is the event all the way: its fields are the JSON body.

    `speaker` is the service that says it (and the Kafka topic it is said on), `event_version` its schema version.
    """

    speaker: ClassVar[str]
    event_version: ClassVar[int] = 1

    organisation_id: UUID

    @classmethod
    def ce_type(cls) -> str:
        """`tritally.<service>.<Event>.v<version>`, the CloudEvents type."""
        return f"tritally.{cls.speaker}.{cls.__name__}.v{cls.event_version}"

    @property
    def ordering_key(self) -> str:
        """Events of one key reach every reader in the order they were said. Money and master data: the organisation."""
        return str(self.organisation_id)

    @property
    def subject(self) -> str:
        """Id of the thing the event is about (CloudEvents subject)."""
        return str(self.organisation_id)

    @property
    def kind(self) -> str | None:
        """Kind of the document the event is about, so that a reader can pass over it unread (`ce_kind`)."""
        return None
