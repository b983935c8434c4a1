"""Turn claims into a signed token."""

from datetime import datetime

from joserfc import jwt

from auth.domain.key_rotation import KeyState
from auth.domain.tokens import ALGORITHM, Claims
from auth.use_cases.keep_keys import published_keys
from auth.use_cases.key_seal import KeySeal
from messaging import Transactions


async def sign_token(database: Transactions, seal: KeySeal, claims: Claims, now: datetime) -> str:
    """A compact JWS by the current key."""
    keys = await published_keys(database, seal, now)
    current = next(key for key in keys if key.age.state is KeyState.CURRENT)
    header = {"alg": ALGORITHM, "kid": current.key_id, "typ": "at+jwt"}
    return jwt.encode(header, dict(claims), seal.open(current), algorithms=[ALGORITHM])
