"""Logs: one JSON object a line on standard output, with the trace they belong to and without secrets."""

import logging
import sys
from typing import Any

import orjson
import structlog
from opentelemetry import trace
from structlog.typing import EventDict, Processor, WrappedLogger

SECRET_WORDS = ("password", "secret", "token", "authorization", "cookie", "private_key", "dsn", "database_url")
HIDDEN = "[hidden]"
NOISY = ("aiokafka", "httpx", "httpcore", "faststream", "uvicorn.access")


class StandardOutput:
    """Whatever sys.stdout is at the moment of writing."""

    def write(self, text: str) -> int:
        return sys.stdout.write(text)

    def flush(self) -> None:
        sys.stdout.flush()


def start_logs(service: str, level: str) -> None:
    """structlog and the standard library's logging, one form for both."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        add_trace,
        hide_secrets,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        cache_logger_on_first_use=False,
    )
    structlog.contextvars.bind_contextvars(service=service)
    _route_standard_logging(shared, level)


def _route_standard_logging(shared: list[Processor], level: str) -> None:
    handler = logging.StreamHandler(StandardOutput())
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(serializer=_dumps),
            ],
        )
    )
    logging.root.handlers = [handler]
    logging.root.setLevel(level)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)


def hide_secrets(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """Values whose name speaks of a secret are not written."""
    return {name: HIDDEN if _is_secret(name) else value for name, value in event.items()}


def add_trace(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    context = trace.get_current_span().get_span_context()
    if context.is_valid:
        event["trace_id"] = f"{context.trace_id:032x}"
    return event


def _is_secret(name: str) -> bool:
    return any(word in name.lower() for word in SECRET_WORDS)


def _dumps(event: Any, **_: Any) -> str:
    return orjson.dumps(event, default=str).decode()
