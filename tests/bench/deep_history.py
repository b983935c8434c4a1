"""Does a deep history slow an audit down? Rounds of `batch_audit` without, and with five million movements.

One line of each delivery is of the product that has, in one of eight warehouses, 50,000 open layers and more.
"""

import asyncio
from collections.abc import Iterator

from tests.bench.audit_rate import audited_per_second
from tests.bench.barrier import analyze
from tests.bench.bench import Bench, Figure
from tests.bench.history import ensure_history
from tests.bench.limit import mean, measure_limit
from tests.bench.workload import deliveries

ROUNDS = 3
DOCUMENTS = 5_000
WARM_UP = 1_000
LIMIT_SECONDS = 4


def deep_history(bench: Bench) -> Iterator[Figure]:
    """What a delivery costs, in thousandths of the limit's, to what it cost without the history; at most 1.1."""
    empty = thousandths(bench, seed=10)
    ensure_history(bench)
    yield Figure("deep_history", thousandths(bench, seed=20), empty)


def thousandths(bench: Bench, seed: int) -> float:
    """The least disturbed round; each is held against limits measured before and after it."""
    audited_per_second(bench, list(deliveries(bench.cards, WARM_UP, seed, bench.cards.fifo_product)))
    asyncio.run(analyze(bench.stack.connections.databases))
    return min(one_round(bench, seed + number) for number in range(1, ROUNDS + 1))


def one_round(bench: Bench, seed: int) -> float:
    postgres = bench.stack.connections.postgres
    before = asyncio.run(measure_limit(postgres, LIMIT_SECONDS))
    rate = audited_per_second(bench, list(deliveries(bench.cards, DOCUMENTS, seed, bench.cards.fifo_product)))
    limit = mean([before, asyncio.run(measure_limit(postgres, LIMIT_SECONDS))])
    return 1000 * limit.one_statement / rate
