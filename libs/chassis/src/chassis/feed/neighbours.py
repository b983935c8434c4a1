"""The other services, asked on behalf of the person who asks us. For questions alone: no work waits for an answer."""

from collections.abc import Mapping
from typing import Any

import httpx

from chassis.problems.known import NEIGHBOUR_AWAY
from chassis.problems.problem import Problem, problem
from chassis.respond import to_json

TIMEOUT_SECONDS = 4.0
RETRY_AFTER_SECONDS = 2
_PASSED_ON = frozenset({"authorization", "accept-language"})
_OF_EVERY_PROBLEM = frozenset({"type", "title", "status", "detail", "code"})


class Neighbours:
    def __init__(self, client: httpx.AsyncClient, service_urls: Mapping[str, str]) -> None:
        self._client = client
        self._urls = {service: url.rstrip("/") for service, url in service_urls.items()}

    async def ask(self, service: str, path: str, question: Any, headers: Mapping[str, str]) -> Mapping[str, Any]:
        """POST `question` with the caller's token and language.

        Raises the neighbour's own problem (4xx), or 503 `neighbour_away`.
        """
        passed_on = {name: value for name, value in headers.items() if name.lower() in _PASSED_ON}
        sent = {**passed_on, "content-type": "application/json"}
        try:
            url = f"{self._urls[service]}{path}"
            answer = await self._client.post(url, content=to_json(question), headers=sent, timeout=TIMEOUT_SECONDS)
            body: Mapping[str, Any] = answer.json()
        except (KeyError, ValueError, httpx.HTTPError) as error:
            raise _away(service) from error
        if answer.is_success:
            return body
        raise _away(service) if answer.is_server_error else _theirs(answer.status_code, body)


def _away(service: str) -> Problem:
    return NEIGHBOUR_AWAY(service=service, headers={"Retry-After": str(RETRY_AFTER_SECONDS)})


def _theirs(status: int, body: Mapping[str, Any]) -> Problem:
    """As the neighbour told it, already in the caller's language."""
    wording = (str(body["title"]), "{detail}")
    values = {name: value for name, value in body.items() if name not in _OF_EVERY_PROBLEM}
    return problem(str(body["code"]), status, en=wording, zh=wording)(**values, detail=body["detail"])
