-- :n deliveries of :lines lines in one statement (pgbench -D n=1 or n=20), over 2,000 products.
\set w random(1, 8)
with deliveries as materialized (
    insert into delivery (organisation, number, kind, warehouse, partner, business_date, state, total)
    select 1, gen_random_uuid()::text, 'sales_delivery', :w, 1 + floor(random() * 100000), current_date, 'posted', 500
    from generate_series(1, :n) returning id),
lines as materialized (
    select id, line_number, ((line_number - 1) * (2000 / :lines) + 1 + floor(random() * (2000 / :lines)))::int as product
    from deliveries, generate_series(1, :lines) line_number),
saved_lines as (
    insert into line (delivery, line_number, product, quantity, price, net)
    select id, line_number, product, 1, 100, 100 from lines),
balances as (
    insert into balance as b
    select :w::int, product, -count(*), -10 * count(*), 1 from lines group by product order by product
    on conflict (warehouse, product) do update
    set quantity = b.quantity + excluded.quantity, value = b.value + excluded.value, version = b.version + 1),
movements as (
    insert into movement (delivery, line_number, warehouse, product, quantity, cost)
    select id, line_number, :w::int, product, -1, -10 from lines),
vouchers as (
    insert into voucher (delivery, kind, total) select id, 'receivable', 500 from deliveries returning id),
voucher_lines as (
    insert into voucher_line (voucher, account, debit, credit)
    select id, account, debit, credit
    from vouchers, (values ('1122', 500, 0), ('6001', 0, 442.48), ('22210102', 0, 57.52)) x (account, debit, credit))
insert into outbox (topic, key, payload)
select 'documents', :w::text, jsonb_build_object('delivery', id, 'warehouse', :w::int) from deliveries;
