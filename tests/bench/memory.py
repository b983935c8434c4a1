"""Memory of each service as the figures before have left it."""

from collections.abc import Iterator

from tests.bench.bench import Bench, Figure

SERVICES = ("documents", "inventory", "ledger", "risk", "auth")
MEGABYTE = 1024 * 1024
LIMIT_MEGABYTES = 150


def memory(bench: Bench) -> Iterator[Figure]:
    """Resident megabytes, and the proportional ones, where what processes share counts once."""
    for service in SERVICES:
        process = bench.stack.record.processes[service].process
        if process is None:
            raise RuntimeError(f"{service} does not run")
        used = process.memory_full_info()
        yield Figure(f"memory_{service}_mb", used.rss / MEGABYTE, LIMIT_MEGABYTES)
        yield Figure(f"memory_{service}_pss_mb", used.pss / MEGABYTE, LIMIT_MEGABYTES)
