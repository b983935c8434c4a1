"""A token for a service of ours, against its own secret."""

import hmac
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

import structlog

from auth.domain.tokens import service_claims
from auth.use_cases.attempt import begin_attempt, end_attempt, service_subject
from auth.use_cases.key_seal import KeySeal
from auth.use_cases.problems import SERVICE_REFUSED
from auth.use_cases.sign_token import sign_token
from contracts import new_id
from messaging import Transactions

log = structlog.get_logger("auth.service_tokens")


def is_secret_of(service: str, secret: str, hashes: Mapping[str, str]) -> bool:
    """`hashes`: SHA-256 as hex by service. As long for an unknown service as for a wrong secret."""
    presented = sha256(secret.encode()).hexdigest()
    return hmac.compare_digest(presented.encode(), hashes.get(service, "").lower().encode())


async def give_service_token(
    database: Transactions,
    seal: KeySeal,
    hashes: Mapping[str, str],
    presented: tuple[str, str],
    address: str,
    now: datetime,
) -> str:
    """`presented` is (service, secret). Raises 401 `service_refused` or 429 `too_many_attempts`."""
    service, secret = presented
    subjects = (service_subject(service, address),)
    await begin_attempt(database, subjects, now)
    if not is_secret_of(service, secret, hashes):
        log.warning("service_refused", wanted=service, address=address)
        raise SERVICE_REFUSED()
    await end_attempt(database, subjects, now)
    return await sign_token(database, seal, service_claims(service, new_id(), now), now)
