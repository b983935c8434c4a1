"""Logs, traces and metrics of one process."""

from chassis.settings import Settings


def start_telemetry(service: str, settings: Settings) -> None:
    """Once per process."""
