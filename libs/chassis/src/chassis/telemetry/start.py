"""Logs and traces of one process, started once."""

from functools import cache

from chassis.settings import Settings
from chassis.telemetry.logs import start_logs
from chassis.telemetry.traces import start_traces


def start_telemetry(service: str, settings: Settings) -> None:
    """The first service of a process names its logs and traces."""
    _start_once(service, settings.log_level, settings.telemetry_endpoint, settings.telemetry_ratio)


@cache
def _started() -> list[str]:
    return []


def _start_once(service: str, level: str, endpoint: str | None, ratio: float) -> None:
    if _started():
        return
    _started().append(service)
    start_logs(service, level)
    start_traces(service, endpoint, ratio)
