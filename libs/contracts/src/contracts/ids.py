"""Ids are UUIDv7, made by the application: they sort by time and need no round trip."""

from uuid import UUID

import uuid_utils


def new_id() -> UUID:
    """A fresh UUIDv7 as a standard `uuid.UUID`."""
    return UUID(int=uuid_utils.uuid7().int)
