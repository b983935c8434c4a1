"""Hashing and checking of passwords: argon2id in a thread, at most two at once, so that memory stays bounded."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

T = TypeVar("T")
MEMORY_KIB = 32 * 1024
PASSES = 3
AT_ONCE_MAX = 2


@dataclass(frozen=True, slots=True)
class Checked:
    """`new_hash` is there when the password is right and was hashed by older parameters."""

    right: bool
    new_hash: str | None = field(default=None, repr=False)


class Passwords:
    """argon2id with 32 MiB and 3 passes (OWASP asks for 19 MiB and 2)."""

    def __init__(self, *, memory_kib: int = MEMORY_KIB, passes: int = PASSES) -> None:
        self._hasher = PasswordHash((Argon2Hasher(time_cost=passes, memory_cost=memory_kib, parallelism=1),))
        self._nobodys_hash = self._hasher.hash("nobody")
        self._turns = asyncio.Semaphore(AT_ONCE_MAX)

    async def hash(self, password: str) -> str:
        return await self._in_turn(lambda: self._hasher.hash(password))

    async def check(self, password: str, stored_hash: str | None) -> Checked:
        """Takes as long for nobody (None) as for somebody."""
        against = stored_hash or self._nobodys_hash
        right, new_hash = await self._in_turn(lambda: self._hasher.verify_and_update(password, against))
        return Checked(right, new_hash) if stored_hash else Checked(False)

    async def _in_turn(self, work: Callable[[], T]) -> T:
        async with self._turns:
            return await asyncio.to_thread(work)
