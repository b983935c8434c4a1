-- A year of documents of one organisation, two lines each, set-based; the products and partners are there before.
-- bench.documents documents of bench.organisation: most are vouchered, some orders are open, the newest wait for somebody.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';

create temp table clock as
select (extract(epoch from now()) * 1000)::bigint - 31536000000 as began,
    31532400000 / current_setting('bench.documents')::bigint as step,
    current_setting('bench.organisation')::uuid as organisation_id, current_setting('bench.documents')::int as documents;

create function pg_temp.version_7(at bigint, room int, number bigint) returns uuid language sql immutable as
$$ select (lpad(to_hex(at), 12, '0') || '7' || lpad(to_hex(room), 3, '0') || '8' || lpad(to_hex(number), 15, '0'))::uuid $$;

insert into partners (partner_id, organisation_id, version, code, name, roles, active)
select pg_temp.version_7(began, 1, n), organisation_id, 1, 'HC' || lpad(n::text, 5, '0'), '旧客户 ' || n,
    array['customer', 'supplier'], true from clock, generate_series(0, 2999) n;
insert into warehouses (warehouse_id, organisation_id, version, code, name, allows_negative_stock, active)
select pg_temp.version_7(began, 2, n), organisation_id, 1, 'HW' || n, n || ' 号旧仓', false, true
from clock, generate_series(0, 7) n;
create temp table product_places as
select row_number() over (order by product_id) - 1 as place, product_id from products join clock using (organisation_id);
create index on product_places (place);
analyze product_places;

create temp table entries as
select n, began + step * n as at, case when n % 50 = 7 then 'transfer' when n % 50 = 9 then 'sales_order'
        when n % 50 = 11 then 'purchase_order' when n % 50 = 13 then 'other_inbound'
        when n % 4 = 1 then 'purchase_receipt' else 'sales_delivery' end as kind,
    case when n > documents - 200 then 'draft' when n > documents - 1000 then 'submitted'
        when n % 20000 = 3 then 'refused' when n % 100 = 3 then 'voided' when n % 50 in (9, 11) then 'confirmed'
        else 'vouchered' end as state
from clock, generate_series(0, documents - 1) n;

insert into documents (document_id, organisation_id, version, kind, number, state, business_date, warehouse_id,
    target_warehouse_id, partner_id, register_only, net, tax, gross, content_hash, trace, created_by, created_by_name,
    created_at, changed_at, audited_at, posted_at, vouchered_at, fulfilment, arrived, refusal, reason)
select pg_temp.version_7(at, 5, n), organisation_id, 1, kind,
    case kind when 'transfer' then 'TR' when 'sales_order' then 'SO' when 'purchase_order' then 'PO'
        when 'other_inbound' then 'OI' when 'purchase_receipt' then 'PR' else 'SD' end
        || to_char(to_timestamp(at / 1000), '-YYYYMMDD-') || lpad((n % 9973)::text, 5, '0'),
    state, to_timestamp(at / 1000)::date, pg_temp.version_7(began, 2, n % 8),
    case when kind = 'transfer' then pg_temp.version_7(began, 2, (n + 1) % 8) end,
    case when kind not in ('transfer', 'other_inbound') then pg_temp.version_7(began, 1, abs(hashint8(n)) % 3000) end,
    false, 100, 13, 113, '\x00', '[{"at": "2026-01-01T00:00:00Z", "by": "Li Lei", "name": "created"}]', organisation_id,
    'Li Lei', to_timestamp(at / 1000.0), to_timestamp(at / 1000.0), case when state in ('vouchered', 'confirmed')
        then to_timestamp(at / 1000.0) end, case when state = 'vouchered' then to_timestamp(at / 1000.0) end,
    case when state = 'vouchered' then to_timestamp(at / 1000.0) end,
    case when kind in ('sales_order', 'purchase_order') then case when n > documents - 5000 then 'open' else 'done' end end,
    kind = 'transfer' and n < documents - 5000, case when state = 'refused' then '{"reason": "insufficient_stock"}'::jsonb end,
    case when kind = 'other_inbound' then 'found' end
from clock, entries order by n;

insert into document_numbers select document_id, organisation_id, number from documents join clock using (organisation_id)
on conflict do nothing;

insert into document_lines (line_id, document_id, organisation_id, line_number, product_id, quantity, price, tax_rate,
    net, tax, moves_stock, exceedable)
select pg_temp.version_7(at, 16 + line, n), pg_temp.version_7(at, 5, n), organisation_id, line, p.product_id, 5, 10, 0.13,
    50, 6.5, kind not like '%order', kind like '%order'
from clock, entries cross join generate_series(1, 2) line
join product_places p on p.place = case when line = 1 then n % 20 else abs(hashint8(n)) % 5000 end order by n, line;
