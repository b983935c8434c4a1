"""A token's signature is checked once; its expiry with every request."""

import time
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from joserfc.jwk import KeySet

from chassis.access.key_set import TrustedKeys
from chassis.access.token_claims import LEEWAY_SECONDS, checked_claims
from chassis.problems.known import TOKEN_EXPIRED

TOKENS_MAX = 2_000


class CheckedTokens:
    """Claims by token, forgotten as soon as the key set is another one."""

    def __init__(self, keys: TrustedKeys) -> None:
        self._keys = keys
        self._checked_with: KeySet | None = None
        self._claims: OrderedDict[str, Mapping[str, Any]] = OrderedDict()

    async def claims(self, token: str) -> Mapping[str, Any]:
        """Raises 401 `token_wrong` or `token_expired`, 503 `keys_away`."""
        keys = await self._keys.for_token(token)
        if keys is not self._checked_with:
            self._claims.clear()
            self._checked_with = keys
        claims = self._claims.get(token) or self._check(token, keys)
        if float(claims["exp"]) + LEEWAY_SECONDS < time.time():
            raise TOKEN_EXPIRED()
        return claims

    def _check(self, token: str, keys: KeySet) -> Mapping[str, Any]:
        claims = self._claims[token] = checked_claims(token, keys)
        if len(self._claims) > TOKENS_MAX:
            self._claims.popitem(last=False)
        return claims
