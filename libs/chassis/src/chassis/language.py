"""The caller's language: zh unless Accept-Language prefers en."""

from starlette.requests import HTTPConnection

from chassis.problems.problem import Language


def language_of(request: HTTPConnection) -> Language:
    return preferred_language(request.headers.get("accept-language", ""))


def preferred_language(accept_language: str) -> Language:
    """The first of zh and en by weight (RFC 9110, 12.5.4); zh when neither is named."""
    weighed = [_weighed(item) for item in accept_language.split(",")]
    known = [(weight, language) for language, weight in weighed if language in ("zh", "en") and weight > 0]
    best = max(known, key=lambda pair: pair[0], default=(0.0, "zh"))
    return "en" if best[1] == "en" else "zh"


def _weighed(item: str) -> tuple[str, float]:
    tag, _, parameters = item.partition(";")
    try:
        weight = float(parameters.strip().removeprefix("q=") or 1)
    except ValueError:
        weight = 0.0
    return tag.strip().lower().split("-")[0], weight
