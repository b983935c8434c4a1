"""A token is wrong only when auth itself, asked after the token came, does not know its key."""

import asyncio
from typing import Any

import httpx
import pytest
from tests.chassis.conftest import until

from chassis.access.checked_tokens import CheckedTokens
from chassis.access.key_set import TrustedKeys
from chassis.problems.problem import Problem
from chassis.testing import TokenSigner
from contracts import new_id


class Auth:
    """`/keys` of an auth that can be away, slow (`gate`), talk nonsense (`says`) and take a new key."""

    def __init__(self) -> None:
        self.signer = TokenSigner("first")
        self.calls = 0
        self.away = False
        self.says: Any = None
        self.gate = asyncio.Event()
        self.gate.set()

    async def __call__(self) -> Any:
        self.calls += 1
        answer = self.says if self.says is not None else self.signer.public_keys()
        await self.gate.wait()
        if self.away:
            raise httpx.ConnectError("away")
        return answer

    def token(self) -> str:
        return self.signer.token(new_id(), new_id())

    def take_new_key(self) -> None:
        self.signer = TokenSigner("second")


@pytest.fixture
def auth() -> Auth:
    return Auth()


@pytest.fixture
def tokens(auth: Auth) -> CheckedTokens:
    return CheckedTokens(TrustedKeys(auth))


async def refusal(tokens: CheckedTokens, token: str) -> tuple[int, str]:
    with pytest.raises(Problem) as raised:
        await tokens.claims(token)
    if raised.value.type.status == 503:
        assert int(raised.value.headers["Retry-After"]) > 0
    return raised.value.type.status, raised.value.type.code


async def test_a_burst_before_the_first_keys_is_one_fetch(auth: Auth, tokens: CheckedTokens) -> None:
    auth.gate.clear()
    first = asyncio.create_task(tokens.claims(auth.token()))
    await until(lambda: auth.calls == 1)
    burst = [asyncio.create_task(tokens.claims(auth.token())) for _ in range(50)]
    await asyncio.sleep(0)
    auth.gate.set()
    await asyncio.gather(first, *burst)
    assert auth.calls == 1


async def test_a_key_made_just_after_a_fetch_is_known_at_once(auth: Auth, tokens: CheckedTokens) -> None:
    await tokens.claims(auth.token())
    auth.take_new_key()
    await asyncio.gather(*(tokens.claims(auth.token()) for _ in range(50)))
    assert auth.calls == 2


async def test_a_key_made_during_a_fetch_is_known_at_once(auth: Auth, tokens: CheckedTokens) -> None:
    """The answer on its way was made before the key; who waits for it asks once more."""
    auth.gate.clear()
    early = asyncio.create_task(tokens.claims(auth.token()))
    await until(lambda: auth.calls == 1)
    auth.take_new_key()
    late = asyncio.create_task(tokens.claims(auth.token()))
    await asyncio.sleep(0)
    auth.gate.set()
    await asyncio.gather(early, late)


async def test_a_new_key_is_try_again_while_auth_is_away(auth: Auth, tokens: CheckedTokens) -> None:
    known = auth.token()
    await tokens.claims(known)
    auth.take_new_key()
    auth.away = True
    assert await refusal(tokens, auth.token()) == (503, "keys_away")
    await tokens.claims(known)
    auth.away = False
    await tokens.claims(auth.token())


NO_KEY_SETS: list[Any] = [[], {}, {"keys": []}, {"keys": None}, {"keys": [{}]}, {"keys": ["x"]}, "keys", 7]


@pytest.mark.parametrize("says", NO_KEY_SETS, ids=str)
async def test_what_is_no_key_set_is_try_again(auth: Auth, tokens: CheckedTokens, says: Any) -> None:
    auth.says = says
    assert await refusal(tokens, auth.token()) == (503, "keys_away")
    auth.says = None
    await tokens.claims(auth.token())


@pytest.mark.parametrize("token", ["a.b.c", "eyJhbGciOiJFZERTQSJ9.e30.", ""])
async def test_a_token_that_names_no_key_costs_no_fetch(auth: Auth, tokens: CheckedTokens, token: str) -> None:
    auth.away = True
    assert await refusal(tokens, token) == (503, "keys_away")
    auth.away = False
    await tokens.claims(auth.token())
    assert await refusal(tokens, token) == (401, "token_wrong")
    assert auth.calls == 2


async def test_strangers_share_the_fetches_that_refute_them(auth: Auth, tokens: CheckedTokens) -> None:
    await tokens.claims(auth.token())
    strangers = [TokenSigner(f"stranger {n}").token(new_id(), new_id()) for n in range(100)]
    refusals = await asyncio.gather(*(refusal(tokens, stranger) for stranger in strangers))
    assert set(refusals) == {(401, "token_wrong")}
    assert auth.calls == 2


async def test_known_tokens_wait_for_no_fetch(auth: Auth, tokens: CheckedTokens) -> None:
    known = auth.token()
    await tokens.claims(known)
    auth.gate.clear()
    stranger = asyncio.create_task(refusal(tokens, TokenSigner("new").token(new_id(), new_id())))
    await until(lambda: auth.calls == 2)
    await asyncio.wait_for(tokens.claims(known), 0.1)
    auth.gate.set()
    assert await stranger == (401, "token_wrong")


async def test_keys_are_fetched_again_and_again_until_they_are_here(
    auth: Auth, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("chassis.access.key_set.REFETCH_SECONDS_MIN", 0.01)
    auth.away = True
    keys = TrustedKeys(auth)
    fresh = asyncio.create_task(keys.keep_fresh())
    await until(lambda: auth.calls == 3)
    assert not keys.known
    auth.away = False
    await until(lambda: keys.known)
    fresh.cancel()
