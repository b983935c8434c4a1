"""CPU seconds of everything that works on a document: services, PostgreSQL with its backends, the broker, Caddy."""

from collections.abc import Mapping

import psutil
from tests.stacks import RunningStack

MEASURED = ("documents", "inventory", "ledger", "risk", "auth", "postgres", "caddy")


def cpu_seconds(stack: RunningStack) -> dict[str, float]:
    """User and system time so far, by process. Kafka only where it is a child of this program."""
    processes = {name: record.process for name, record in stack.record.processes.items() if name in MEASURED}
    spent = {name: _with_children(process) for name, process in processes.items() if process}
    brokers = [child for child in psutil.Process().children(recursive=True) if "java" in child.name()]
    return {**spent, "kafka": sum(_of(broker) for broker in brokers)} if brokers else spent


def spent_each(before: Mapping[str, float], after: Mapping[str, float], documents: int) -> dict[str, float]:
    """CPU milliseconds a document between two looks, by process, and their sum as `all`."""
    each = {name: (after[name] - before[name]) * 1000 / documents for name in before}
    return {**each, "all": sum(each.values())}


def _with_children(process: psutil.Process) -> float:
    """Those that ended count as well: the parent's `children` times hold them."""
    return sum(_of(one) for one in (process, *process.children(recursive=True)))


def _of(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system + times.children_user + times.children_system)
