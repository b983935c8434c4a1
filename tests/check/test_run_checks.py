"""Each kind of damage is found by the invariants that it breaks, with the guilty rows, and by no other."""

from dataclasses import dataclass

import pytest
from tests.check import seed as s
from tests.check.conftest import PlantedIn, execute

from tritally.check.run_checks import run_checks
from tritally.check.traffic import NotQuietError

IN_OUTBOX = "INSERT INTO outbox (id, event_id, ce_type, subject, key, shard, body) VALUES"
A_DOCUMENT = f"""
INSERT INTO documents (document_id, organisation_id, version, kind, number, state, business_date, warehouse_id,
    register_only, net, tax, gross, content_hash, trace, created_by, created_by_name, created_at, changed_at)
SELECT '{s.NEW}', organisation_id, 1, kind, %s, %s, business_date, warehouse_id, false, 1, 0, 1, '', '[]', created_by,
    'A', now(), now() FROM documents WHERE number = 'SD-1';
"""
FOREIGN = f"""
UPDATE documents SET currency = 'USD', exchange_rate = 7, foreign_net = 8.57, foreign_tax = 0
WHERE document_id = '{s.DELIVERY}';
"""


@dataclass(frozen=True)
class Damage:
    service: str
    sql: str
    breaks: frozenset[str]


def damage(service: str, sql: str, *breaks: str) -> Damage:
    return Damage(service, sql, frozenset(breaks))


NO_TRIGGER = "ALTER TABLE voucher_lines DISABLE TRIGGER USER; ALTER TABLE vouchers DISABLE TRIGGER USER;"
DAMAGES = {
    "balance without movement": damage("inventory", "UPDATE balances SET quantity = 7", "I1", "I5"),
    "movement lost": damage("inventory", f"DELETE FROM movements WHERE movement_id = '{s.OUT_MOVEMENT}'", "I1", "I6"),
    "movement changed": damage("inventory", "UPDATE movements SET cost = -41 WHERE quantity = -4", "I1"),
    "value without stock": damage(
        "inventory",
        "ALTER TABLE balances DROP CONSTRAINT balances_nothing_is_worth_nothing,"
        " DROP CONSTRAINT balances_value_has_the_sign_of_quantity, DROP CONSTRAINT balances_reserved_is_there;"
        "UPDATE balances SET quantity = 0; UPDATE layers SET remaining_quantity = 6",
        "I1",
        "I2",
        "I5",
    ),
    "batch off": damage("inventory", "UPDATE batch_stocks SET quantity = 5", "I1"),
    "batch lost": damage("inventory", "DELETE FROM batch_stocks", "I1", "I2"),
    "piece astray": damage("inventory", f"UPDATE serials SET warehouse_id = '{s.NEW}'", "I1"),
    "piece gone": damage("inventory", "UPDATE serials SET warehouse_id = NULL", "I1"),
    "promised to nobody": damage("inventory", "UPDATE balances SET reserved = 3", "I2"),
    "batch promised to nobody": damage("inventory", "UPDATE batch_stocks SET reserved = 3", "I2"),
    "reservation lost": damage("inventory", "DELETE FROM reservations", "I2"),
    "reserved for a closed order": damage("inventory", "UPDATE order_lines SET closed = true", "I2"),
    "reserved for what was delivered": damage("inventory", "UPDATE order_lines SET delivered = 1", "I2"),
    "layer lost": damage("inventory", "DELETE FROM layers", "I5"),
    "layer below zero": damage(
        "inventory",
        "ALTER TABLE layers DROP CONSTRAINT layers_remaining_quantity_check;"
        "UPDATE layers SET remaining_quantity = -1, remaining_value = 0",
        "I5",
    ),
    "foreign line off its rate": damage("documents", FOREIGN + "UPDATE document_lines SET net = 60, tax = 0.01", "I4"),
    "foreign total off": damage(
        "documents", FOREIGN + "UPDATE documents SET foreign_net = 8.56 WHERE currency = 'USD'", "I4"
    ),
    "posting of no document": damage(
        "inventory",
        "INSERT INTO postings SELECT organisation_id, gen_random_uuid(), 1, document_kind, 'X', business_date,"
        " posted_by, posted_at, outcome, NULL, document FROM postings LIMIT 1",
        "I11",
    ),
    "posting twice": damage(
        "inventory",
        "INSERT INTO postings SELECT organisation_id, document_id, 2, document_kind, 'X', business_date,"
        " posted_by, posted_at, outcome, NULL, document FROM postings LIMIT 1",
        "I6",
    ),
    "movement of no line": damage("inventory", f"UPDATE movements SET line_id = '{s.NEW}' WHERE quantity = -4", "I11"),
    "open item off": damage("ledger", "UPDATE open_items SET remaining = 59 WHERE amount = 60", "I3"),
    "foreign remainder off": damage(
        "ledger",
        f"{NO_TRIGGER} UPDATE vouchers SET currency = 'USD', foreign_amount = 8 WHERE id = '{s.SALE_VOUCHER}';"
        "UPDATE open_items SET currency = 'USD', foreign_amount = 8, foreign_remaining = 7 WHERE amount = 60",
        "I3",
    ),
    "foreign figure of a line off": damage(
        "ledger",
        f"{NO_TRIGGER} UPDATE vouchers SET currency = 'USD', foreign_amount = 8 WHERE id = '{s.SALE_VOUCHER}';"
        "UPDATE voucher_lines SET currency = 'USD', foreign_amount = 7, exchange_rate = 7.5 WHERE debit = 60;"
        "UPDATE open_items SET currency = 'USD', foreign_amount = 8, foreign_remaining = 8 WHERE amount = 60",
        "I3",
    ),
    "exchange difference of no settlement": damage(
        "ledger", f"{NO_TRIGGER} UPDATE vouchers SET part = 'exchange' WHERE id = '{s.SALE_VOUCHER}'", "I3"
    ),
    "open item lost": damage("ledger", "DELETE FROM open_items WHERE amount = 60", "I3"),
    "voucher unbalanced": damage(
        "ledger", f"{NO_TRIGGER} UPDATE voucher_lines SET credit = 61 WHERE credit = 60", "I4"
    ),
    "totals off": damage("ledger", "UPDATE account_totals SET debit = 61 WHERE account = '1122'", "I4"),
    "inventory account off": damage(
        "ledger",
        f"{NO_TRIGGER} UPDATE voucher_lines SET credit = 41 WHERE credit = 40;"
        "UPDATE voucher_lines SET debit = 41 WHERE debit = 40;"
        "UPDATE account_totals SET credit = 41 WHERE account = '1405';"
        "UPDATE account_totals SET debit = 41 WHERE account = '6401'",
        "I5",
    ),
    "voucher doubled": damage(
        "ledger",
        f"""
        INSERT INTO vouchers SELECT '{s.NEW}', organisation_id, month, word, 4, voucher_date, part, flag, document_id,
            document_version, document_kind, document_number, partner_id, amount, red_letter_of, posted_at
        FROM vouchers WHERE id = '{s.COST_VOUCHER}';
        INSERT INTO voucher_lines SELECT '{s.NEW}', line_number, organisation_id, voucher_date, account, role, debit,
            credit, partner_id, product_id, warehouse_id, document_line_id
        FROM voucher_lines WHERE voucher_id = '{s.COST_VOUCHER}';
        UPDATE account_totals SET credit = 80 WHERE account = '1405';
        UPDATE account_totals SET debit = 80 WHERE account = '6401'
        """,
        "I5",
        "I6",
    ),
    "un-audited without red letters": damage(
        "ledger", f"UPDATE postings SET reversed_at = now() WHERE document_id = '{s.DELIVERY}'", "I6"
    ),
    "red letter without un-audit": damage(
        "ledger",
        f"""
        INSERT INTO vouchers SELECT '{s.NEW}', organisation_id, month, word, 4, voucher_date, part, flag, document_id,
            document_version, document_kind, document_number, partner_id, -amount, id, posted_at, true
        FROM vouchers WHERE id = '{s.COST_VOUCHER}';
        INSERT INTO voucher_lines SELECT '{s.NEW}', line_number, organisation_id, voucher_date, account, role, -debit,
            -credit, partner_id, product_id, warehouse_id, document_line_id
        FROM voucher_lines WHERE voucher_id = '{s.COST_VOUCHER}';
        UPDATE account_totals SET credit = 0 WHERE account = '1405';
        UPDATE account_totals SET debit = 0 WHERE account = '6401'
        """,
        "I5",
        "I6",
    ),
    "settlement of an undone item": damage(
        "ledger", "UPDATE open_items SET remaining = 0, undone_at = now() WHERE amount = 60", "I3"
    ),
    "on the way, and not in the account": damage(
        "inventory",
        f"INSERT INTO transits (document_id, line_id, version, organisation_id, product_id, warehouse_id, quantity,"
        f" cost) VALUES ('{s.NEW}', '{s.NEW}', 1, '{s.ORGANISATION}', '{s.PRODUCT}', '{s.WAREHOUSE}', 1, 10)",
        "I5",
    ),
    "voucher number missing": damage("ledger", f"{NO_TRIGGER} UPDATE vouchers SET number = 9 WHERE number = 3", "I11"),
    "voucher line of no line": damage(
        "ledger", f"{NO_TRIGGER} UPDATE voucher_lines SET document_line_id = '{s.NEW}' WHERE debit = 100", "I11"
    ),
    "never booked": damage("documents", A_DOCUMENT % ("'SD-2'", "'vouchered'"), "I6"),
    "stuck": damage("documents", A_DOCUMENT % ("'SD-2'", "'audited'"), "I6"),
    "effect of a draft": damage("documents", "UPDATE documents SET state = 'draft' WHERE number = 'SD-1'", "I6"),
    "number twice": damage("documents", "DROP INDEX documents_number;" + A_DOCUMENT % ("'SD-1'", "'draft'"), "I11"),
    "command without answer": damage(
        "documents",
        f"INSERT INTO idempotency_keys (organisation_id, person_id, key, request_hash)"
        f" VALUES ('{s.ORGANISATION}', '{s.NEW}', 'k', '')",
        "I7",
    ),
    "batch half done": damage(
        "documents",
        f"INSERT INTO batches (batch_id, organisation_id, action, state, total, person_id, person_name, created_at,"
        f" changed_at) VALUES ('{s.NEW}', '{s.ORGANISATION}', 'audit', 'running', 3, '{s.NEW}', 'A', now(), now())",
        "I7",
    ),
    "position missing": damage(
        "risk",
        f"{IN_OUTBOX} (1, gen_random_uuid(), 't', 's', 'k', 0, ''), (2, gen_random_uuid(), 't', 's', 'k', 0, '');"
        "INSERT INTO outbox_positions SELECT id * 2, 0, 0, id, created_at FROM outbox WHERE id = 1;"
        "INSERT INTO outbox_positions SELECT id * 2, 2, 0, id, created_at FROM outbox WHERE id = 2;"
        "UPDATE relay_state SET last_position = 4, sent_position = 4, floor_id = 2",
        "I8",
    ),
    "event lost": damage(
        "risk",
        "INSERT INTO outbox_positions VALUES (1, 0, 0, 1, now());"
        "UPDATE relay_state SET last_position = 1, sent_position = 1, floor_id = 1",
        "I8",
    ),
    "event parked": damage(
        "risk",
        "INSERT INTO dead_letters (id, source, position, previous, shard, key, event_id, ce_type, subject, said_at,"
        " body, error) VALUES (gen_random_uuid(), 'ledger', 1, 0, 0, 'k', gen_random_uuid(), 't', 's', now(), '', 'e')",
        "I8",
    ),
    "reader ahead of the log": damage("risk", "INSERT INTO inbox_cursors VALUES ('ledger', 3, 9, 0)", "I8"),
    "risk never decided": damage(
        "risk",
        "UPDATE books SET status = 'in_flight', changed_at = now() - interval '1 minute' WHERE number = 'SD-1'",
        "I6",
    ),
    "risk has found something": damage("risk", "UPDATE books SET status = 'different' WHERE number = 'SD-1'", "I6"),
}


async def test_peace(peace: dict[str, str]) -> None:
    results = await run_checks(peace, patience_seconds=1)
    assert {result.invariant for result in results} == {"I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "I11"}
    assert [result for result in results if result.differing] == []


@pytest.mark.parametrize("name", DAMAGES)
async def test_damage_is_found(name: str, planted_in: PlantedIn) -> None:
    planted = DAMAGES[name]
    dsns = planted_in(planted.service)
    await execute(dsns[planted.service], planted.sql)
    guilty = [result for result in await run_checks(dsns, patience_seconds=1) if result.differing]
    assert {result.invariant for result in guilty} == planted.breaks
    assert all(result.rows for result in guilty)


async def test_what_is_on_its_way_is_no_difference(planted_in: PlantedIn) -> None:
    dsns = planted_in("documents")
    await execute(dsns["documents"], f"{IN_OUTBOX} (1, gen_random_uuid(), 't', 's', 'k', 0, '')")
    with pytest.raises(NotQuietError, match="documents has 1 events to send"):
        await run_checks(dsns, patience_seconds=0)


async def test_what_risk_has_just_heard_is_no_difference(planted_in: PlantedIn) -> None:
    dsns = planted_in("risk")
    await execute(dsns["risk"], "UPDATE books SET status = 'in_flight', changed_at = now() WHERE number = 'SD-1'")
    with pytest.raises(NotQuietError, match="risk has 1 versions to judge"):
        await run_checks(dsns, patience_seconds=0)


async def test_a_reader_that_is_behind_is_named(planted_in: PlantedIn) -> None:
    dsns = planted_in("ledger")
    await execute(dsns["ledger"], "UPDATE relay_state SET last_position = 7, sent_position = 7, heads[4] = 7")
    with pytest.raises(NotQuietError, match="risk has 1 shards of ledger to hear"):
        await run_checks(dsns, patience_seconds=0)
