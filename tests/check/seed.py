"""A small company at peace: one receipt of 10, one delivery of 4 of a FIFO product; every book agrees."""

ORGANISATION = "00000000-0000-0000-0000-000000000001"
WAREHOUSE = "00000000-0000-0000-0000-000000000002"
PRODUCT = "00000000-0000-0000-0000-000000000003"
SUPPLIER = "00000000-0000-0000-0000-000000000004"
CUSTOMER = "00000000-0000-0000-0000-000000000005"
RECEIPT = "00000000-0000-0000-0000-00000000000a"
DELIVERY = "00000000-0000-0000-0000-00000000000b"
ORDER = "00000000-0000-0000-0000-00000000000c"
BATCH = "00000000-0000-0000-0000-00000000000d"
RECEIPT_LINE = "00000000-0000-0000-0000-0000000000a1"
DELIVERY_LINE = "00000000-0000-0000-0000-0000000000b1"
IN_MOVEMENT = "00000000-0000-0000-0000-0000000000a2"
OUT_MOVEMENT = "00000000-0000-0000-0000-0000000000b2"
PURCHASE_VOUCHER = "00000000-0000-0000-0000-0000000000a3"
SALE_VOUCHER = "00000000-0000-0000-0000-0000000000b3"
COST_VOUCHER = "00000000-0000-0000-0000-0000000000b4"
NEW = "00000000-0000-0000-0000-0000000000ff"

DOCUMENTS = f"""
INSERT INTO warehouses (warehouse_id, organisation_id, version, code, name, allows_negative_stock, active)
VALUES ('{WAREHOUSE}', '{ORGANISATION}', 1, 'W', 'W', false, true);
INSERT INTO products (product_id, organisation_id, version, code, name, unit, decimals, tax_rate, valuation,
    in_stock_accounting, is_service, active)
VALUES ('{PRODUCT}', '{ORGANISATION}', 1, 'P', 'P', 'pc', 0, 0, 'fifo', true, false, true);
INSERT INTO partners (partner_id, organisation_id, version, code, name, roles, active)
VALUES ('{SUPPLIER}', '{ORGANISATION}', 1, 'S', 'S', '{{supplier}}', true),
    ('{CUSTOMER}', '{ORGANISATION}', 1, 'C', 'C', '{{customer}}', true);
INSERT INTO documents (document_id, organisation_id, version, kind, number, state, business_date, warehouse_id,
    partner_id, register_only, net, tax, gross, content_hash, trace, created_by, created_by_name, created_at,
    changed_at)
VALUES ('{RECEIPT}', '{ORGANISATION}', 1, 'purchase_receipt', 'PR-1', 'vouchered', '2010-12-01', '{WAREHOUSE}',
        '{SUPPLIER}', false, 100, 0, 100, '', '[]', '{NEW}', 'A', now(), now()),
    ('{DELIVERY}', '{ORGANISATION}', 1, 'sales_delivery', 'SD-1', 'vouchered', '2010-12-01', '{WAREHOUSE}',
        '{CUSTOMER}', false, 60, 0, 60, '', '[]', '{NEW}', 'A', now(), now());
INSERT INTO document_lines (line_id, document_id, organisation_id, line_number, product_id, quantity, price, tax_rate,
    net, tax, moves_stock)
VALUES ('{RECEIPT_LINE}', '{RECEIPT}', '{ORGANISATION}', 1, '{PRODUCT}', 10, 10, 0, 100, 0, true),
    ('{DELIVERY_LINE}', '{DELIVERY}', '{ORGANISATION}', 1, '{PRODUCT}', 4, 15, 0, 60, 0, true);
"""

INVENTORY = f"""
INSERT INTO postings (organisation_id, document_id, version, document_kind, document_number, business_date, posted_by,
    posted_at, outcome, document)
VALUES ('{ORGANISATION}', '{RECEIPT}', 1, 'purchase_receipt', 'PR-1', '2010-12-01', '{NEW}', now(), 'posted', ''),
    ('{ORGANISATION}', '{DELIVERY}', 1, 'sales_delivery', 'SD-1', '2010-12-01', '{NEW}', now(), 'posted', '');
INSERT INTO balances (balance_id, organisation_id, product_id, warehouse_id, valuation, quantity, value, sequence,
    reserved)
VALUES ('{NEW}', '{ORGANISATION}', '{PRODUCT}', '{WAREHOUSE}', 'fifo', 6, 60, 2, 2);
INSERT INTO movements (movement_id, organisation_id, product_id, warehouse_id, sequence, document_id, version, line_id,
    movement_type, quantity, cost, quantity_after, value_after, batch_id)
VALUES ('{IN_MOVEMENT}', '{ORGANISATION}', '{PRODUCT}', '{WAREHOUSE}', 1, '{RECEIPT}', 1, '{RECEIPT_LINE}', 'document',
        10, 100, 10, 100, '{BATCH}'),
    ('{OUT_MOVEMENT}', '{ORGANISATION}', '{PRODUCT}', '{WAREHOUSE}', 2, '{DELIVERY}', 1, '{DELIVERY_LINE}', 'document',
        -4, -40, 6, 60, '{BATCH}');
INSERT INTO batch_stocks (batch_stock_id, organisation_id, product_id, warehouse_id, batch_id, quantity, reserved)
VALUES ('{NEW}', '{ORGANISATION}', '{PRODUCT}', '{WAREHOUSE}', '{BATCH}', 6, 2);
INSERT INTO serials (serial_id, organisation_id, product_id, serial, warehouse_id, batch_id, movement_id)
VALUES ('{NEW}', '{ORGANISATION}', '{PRODUCT}', 'S1', '{WAREHOUSE}', '{BATCH}', '{IN_MOVEMENT}');
INSERT INTO movement_serials (movement_id, serial, organisation_id, product_id)
VALUES ('{IN_MOVEMENT}', 'S1', '{ORGANISATION}', '{PRODUCT}');
INSERT INTO order_lines (organisation_id, document_id, line_id, version, document_number, line_number, product_id,
    warehouse_id, batch_costed, ordered)
VALUES ('{ORGANISATION}', '{ORDER}', '{ORDER}', 1, 'SO-1', 1, '{PRODUCT}', '{WAREHOUSE}', false, 2);
INSERT INTO reservations (reservation_id, organisation_id, document_id, line_id, product_id, warehouse_id, batch_id,
    quantity, changed_at)
VALUES ('{NEW}', '{ORGANISATION}', '{ORDER}', '{ORDER}', '{PRODUCT}', '{WAREHOUSE}', '{BATCH}', 2, now());
INSERT INTO layers (balance_id, organisation_id, sequence, remaining_quantity, remaining_value)
VALUES ('{NEW}', '{ORGANISATION}', 1, 6, 60);
"""

LEDGER = f"""
INSERT INTO accounts (organisation_id, number, id, name_zh, name_en, role, side)
VALUES ('{ORGANISATION}', '1405', gen_random_uuid(), 'x', 'Inventory', 'inventory', 'debit'),
    ('{ORGANISATION}', '2202', gen_random_uuid(), 'x', 'Payable', 'payable', 'credit'),
    ('{ORGANISATION}', '1122', gen_random_uuid(), 'x', 'Receivable', 'receivable', 'debit'),
    ('{ORGANISATION}', '6001', gen_random_uuid(), 'x', 'Revenue', 'revenue', 'credit'),
    ('{ORGANISATION}', '6401', gen_random_uuid(), 'x', 'Cost', 'cost_of_sales', 'debit');
INSERT INTO postings (organisation_id, document_id, version)
VALUES ('{ORGANISATION}', '{RECEIPT}', 1), ('{ORGANISATION}', '{DELIVERY}', 1);
INSERT INTO vouchers (id, organisation_id, month, word, number, voucher_date, part, document_id, document_version,
    document_kind, document_number, amount, posted_at)
VALUES ('{PURCHASE_VOUCHER}', '{ORGANISATION}', '2010-12', 'J', 1, '2010-12-01', 'payable', '{RECEIPT}', 1,
        'purchase_receipt', 'PR-1', 100, now()),
    ('{SALE_VOUCHER}', '{ORGANISATION}', '2010-12', 'J', 2, '2010-12-01', 'receivable', '{DELIVERY}', 1,
        'sales_delivery', 'SD-1', 60, now()),
    ('{COST_VOUCHER}', '{ORGANISATION}', '2010-12', 'J', 3, '2010-12-01', 'cost', '{DELIVERY}', 1,
        'sales_delivery', 'SD-1', 40, now());
INSERT INTO voucher_lines (voucher_id, line_number, organisation_id, voucher_date, account, role, debit, credit,
    partner_id, product_id, warehouse_id, document_line_id)
VALUES
    ('{PURCHASE_VOUCHER}', 1, '{ORGANISATION}', '2010-12-01', '1405', 'inventory', 100, 0, NULL, '{PRODUCT}',
        '{WAREHOUSE}', '{RECEIPT_LINE}'),
    ('{PURCHASE_VOUCHER}', 2, '{ORGANISATION}', '2010-12-01', '2202', 'payable', 0, 100, '{SUPPLIER}', NULL,
        NULL, NULL),
    ('{SALE_VOUCHER}', 1, '{ORGANISATION}', '2010-12-01', '1122', 'receivable', 60, 0, '{CUSTOMER}', NULL, NULL, NULL),
    ('{SALE_VOUCHER}', 2, '{ORGANISATION}', '2010-12-01', '6001', 'revenue', 0, 60, NULL, NULL, NULL, NULL),
    ('{COST_VOUCHER}', 1, '{ORGANISATION}', '2010-12-01', '6401', 'cost_of_sales', 40, 0, NULL, NULL, NULL, NULL),
    ('{COST_VOUCHER}', 2, '{ORGANISATION}', '2010-12-01', '1405', 'inventory', 0, 40, NULL, '{PRODUCT}',
        '{WAREHOUSE}', '{DELIVERY_LINE}');
INSERT INTO account_totals (organisation_id, month, account, debit, credit)
VALUES ('{ORGANISATION}', '2010-12', '1405', 100, 40), ('{ORGANISATION}', '2010-12', '2202', 0, 100),
    ('{ORGANISATION}', '2010-12', '1122', 60, 0), ('{ORGANISATION}', '2010-12', '6001', 0, 60),
    ('{ORGANISATION}', '2010-12', '6401', 40, 0);
INSERT INTO open_items (id, organisation_id, partner_id, side, document_id, document_kind, document_number,
    business_date, amount, remaining)
VALUES (gen_random_uuid(), '{ORGANISATION}', '{SUPPLIER}', 'payable', '{RECEIPT}', 'purchase_receipt', 'PR-1',
        '2010-12-01', 100, 100),
    (gen_random_uuid(), '{ORGANISATION}', '{CUSTOMER}', 'receivable', '{DELIVERY}', 'sales_delivery', 'SD-1',
        '2010-12-01', 60, 60);
"""

RISK = f"""
INSERT INTO books (organisation_id, document_id, version, kind, number, status)
VALUES ('{ORGANISATION}', '{RECEIPT}', 1, 'purchase_receipt', 'PR-1', 'agrees'),
    ('{ORGANISATION}', '{DELIVERY}', 1, 'sales_delivery', 'SD-1', 'agrees');
"""

SEEDS = {"auth": "", "documents": DOCUMENTS, "inventory": INVENTORY, "ledger": LEDGER, "risk": RISK}
