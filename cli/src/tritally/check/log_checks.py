"""I8: every event log has positions without gaps, and every reader has each event once."""

from tritally.check.databases import Databases
from tritally.check.result import Result, result_of
from tritally.check.sql_check import SqlCheck
from tritally.check.traffic import READERS, Traffic
from tritally.stack.known_services import SERVICES

GAPS_SQL = """
SELECT position, shard, previous, expected, before FROM (
    SELECT position, shard, previous,
        coalesce(lag(position) OVER (PARTITION BY shard ORDER BY position), 0) AS expected,
        coalesce(lag(position) OVER (ORDER BY position), 0) AS before
    FROM outbox_positions) AS chain
WHERE position <> before + 1 OR previous <> expected
ORDER BY position
"""
LOST_SQL = """
SELECT p.position, p.outbox_id, 'position without its event' AS what FROM outbox_positions p
WHERE NOT EXISTS (SELECT FROM outbox o WHERE o.id = p.outbox_id AND o.created_at = p.created_at)
UNION ALL
SELECT last_position, NULL, 'last position is not the last' FROM relay_state
WHERE last_position <> (SELECT coalesce(max(position), 0) FROM outbox_positions)
"""
COUNT_SQL = "SELECT count(*) FROM outbox_positions"
PARKED_SQL = "SELECT source, position, key, error FROM dead_letters WHERE replayed_at IS NULL ORDER BY source, position"
LOG_CHECKS = tuple(
    check
    for service in SERVICES
    for check in (
        SqlCheck("I8", f"the log of {service} has no gap", service, COUNT_SQL, GAPS_SQL),
        SqlCheck("I8", f"the log of {service} has every event", service, COUNT_SQL, LOST_SQL),
        SqlCheck("I8", f"{service} has parked nothing", service, "SELECT count(*) FROM dead_letters", PARKED_SQL),
    )
)


async def check_heard(databases: Databases, traffic: Traffic) -> Result:
    """Every reader's cursor stands exactly at the end of every shard: neither behind nor ahead."""
    pairs = [(source, reader) for source, readers in READERS.items() for reader in readers]
    guilty = [
        {"source": source, "reader": reader, "shard": shard, "said": said, "heard": heard}
        for source, reader in pairs
        for shard, said in traffic.said[source].items()
        if (heard := traffic.heard.get((reader, source), {}).get(shard, 0)) != said
    ]
    checked = sum(len(traffic.said[source]) for source, _ in pairs)
    return result_of("I8", "every reader has heard every log to its end", checked, guilty)
