"""What auth's requests need beyond what every service has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import IPv4Network, IPv6Network, ip_address
from typing import Annotated, cast

from fastapi import Depends, Request

from auth.domain.demo_people import DemoPerson
from auth.use_cases.key_seal import KeySeal
from auth.use_cases.passwords import Passwords
from chassis import Database

Network = IPv4Network | IPv6Network


@dataclass(frozen=True, slots=True)
class AuthParts:
    database: Database
    passwords: Passwords
    seal: KeySeal
    service_secret_hashes: Mapping[str, str]
    trusted_proxies: Sequence[Network]
    demo_people: Sequence[DemoPerson] = ()


def auth_parts(request: Request) -> AuthParts:
    return cast(AuthParts, request.app.state.auth)


def client_address(request: Request) -> str:
    """The last address that a proxy of ours has not added itself; without such a proxy the peer's."""
    peer = request.client.host if request.client else ""
    forwarded = request.headers.get("x-forwarded-for", "")
    chain = [address.strip() for address in forwarded.split(",") if address.strip()]
    networks = auth_parts(request).trusted_proxies
    while chain and _is_within(peer, networks):
        peer = chain.pop()
    return peer[:64]


def _is_within(address: str, networks: Sequence[Network]) -> bool:
    try:
        return any(ip_address(address) in network for network in networks)
    except ValueError:
        return False


def current_time() -> datetime:
    return datetime.now(UTC)


Parts = Annotated[AuthParts, Depends(auth_parts)]
ClientAddress = Annotated[str, Depends(client_address)]
Now = Annotated[datetime, Depends(current_time)]
