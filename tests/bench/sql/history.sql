-- A year of stock of one organisation, set-based: bench.documents documents of five lines of bench.organisation.
-- Each stock moves by +1 and -1 in turn, at 10.00, on top of what its balance is now. bench.product has one line of every
-- second document; its stock in bench.warehouse goes to nothing first, then has receipts of one piece: open layers (FIFO).
-- Every tenth product, that one too, has batches. One document in 100 is voided, one in 200 was refused.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';
drop index movements_stock_sequence, movements_batch, movements_document_line, movements_emptied, movements_origin,
    movements_off_day;

create temp table clock as
select (extract(epoch from now()) * 1000)::bigint - 31536000000 as began,
    31532400000 / current_setting('bench.documents')::bigint as step,
    current_setting('bench.organisation')::uuid as organisation_id, current_setting('bench.documents')::int as documents;

create function pg_temp.version_7(at bigint, room int, number bigint) returns uuid language sql immutable as
$$ select (lpad(to_hex(at), 12, '0') || '7' || lpad(to_hex(room), 3, '0') || '8' || lpad(to_hex(number), 15, '0'))::uuid $$;

insert into products (organisation_id, product_id, version, code, name, unit)
select organisation_id, pg_temp.version_7(began, 1, n), 1, 'H' || lpad(n::text, 5, '0'), '旧部件 ' || n, 'pc'
from clock, generate_series(1, 5000 - (select count(*) from products where organisation_id = clock.organisation_id)) n;
insert into warehouses (organisation_id, warehouse_id, version, code, name)
select organisation_id, pg_temp.version_7(began, 2, n), 1, 'H' || n, n || ' 号旧仓'
from clock, generate_series(1, 8 - (select count(*) from warehouses where organisation_id = clock.organisation_id)) n;

create temp table product_places as
select row_number() over (order by product_id <> current_setting('bench.product')::uuid, code) - 1 as place, product_id
from products join clock using (organisation_id);
create temp table warehouse_places as
select row_number() over (order by warehouse_id <> current_setting('bench.warehouse')::uuid, code) - 1 as place,
    warehouse_id from warehouses join clock using (organisation_id);

insert into balances (organisation_id, product_id, warehouse_id, balance_id, valuation)
select organisation_id, p.product_id, w.warehouse_id, pg_temp.version_7(began, 3, p.place * 8 + w.place), 'moving_average'
from clock, product_places p, warehouse_places w on conflict do nothing;
insert into batches (organisation_id, batch_id, product_id, number)
select organisation_id, pg_temp.version_7(began, 4, p.place * 10 + n), p.product_id, 'L' || p.place || '-' || n
from clock, product_places p, generate_series(0, 9) n where p.place % 10 = 0;

insert into postings (organisation_id, document_id, version, document_kind, document_number, business_date, posted_by,
    posted_at, outcome, document)
select organisation_id, pg_temp.version_7(began + step * n, 5, n), 1, 'other_inbound', 'H-' || lpad(n::text, 7, '0'),
    to_timestamp((began + step * n) / 1000)::date, organisation_id, to_timestamp((began + step * n) / 1000.0),
    case when n % 200 = 7 then 'refused' else 'posted' end, case when n % 200 <> 7 then decode(repeat('20', 1000), 'hex') end
from clock, generate_series(0, documents - 1) n order by n;
insert into document_marks (organisation_id, document_id, voided_at)
select organisation_id, pg_temp.version_7(began + step * n, 5, n), now()
from clock, generate_series(0, documents - 1, 100) n;

create temp table entries as
select n, line, case when n % 2 = 0 and line = 0 then 0 else abs(hashint8(n::bigint * 5 + line)) % 5000 end as product,
    (n / 2) % 8 as warehouse
from clock, generate_series(0, documents - 1) n, generate_series(0, 4) line;

insert into failed_audits (failure_id, organisation_id, product_id, warehouse_id, document_id, version,
    line_id, reason, quantity)
select pg_temp.version_7(began + step * n, line, n), organisation_id, p.product_id, w.warehouse_id,
    pg_temp.version_7(began + step * n, 5, n), 1, pg_temp.version_7(began + step * n, 16 + line, n), 'insufficient_stock', -1
from clock, entries e join product_places p on p.place = e.product join warehouse_places w on w.place = e.warehouse
where n % 200 = 7 order by n, line;

create temp table moved as
select n, line, product, p.product_id, w.warehouse_id, product = 0 and warehouse = 0 as deep,
    row_number() over (partition by product, warehouse order by n, line) as k
from entries e join product_places p on p.place = e.product join warehouse_places w on w.place = e.warehouse
where n % 200 <> 7;
insert into movements (movement_id, organisation_id, product_id, warehouse_id, sequence, document_id, version, line_id,
    movement_type, quantity, cost, quantity_after, value_after, batch_id)
select pg_temp.version_7(began + step * n, line, n), b.organisation_id, product_id, warehouse_id, b.sequence + k,
    pg_temp.version_7(began + step * n, 5, n), 1, pg_temp.version_7(began + step * n, 16 + line, n), 'document',
    case when deep and k = 1 then -b.quantity when deep or k % 2 = 1 then 1 else -1 end,
    case when deep and k = 1 then -b.value when deep or k % 2 = 1 then 10 else -10 end,
    case when deep then k - 1 else b.quantity + k % 2 end,
    case when deep then 10 * (k - 1) else b.value + 10 * (k % 2) end,
    case when product % 10 = 0 then pg_temp.version_7(began, 4, product * 10 + n / 7 % 10) end
from clock join balances b using (organisation_id) join moved m using (product_id, warehouse_id) order by n, line;

create temp table ended as
select b.balance_id, b.organisation_id, product_id, warehouse_id, b.valuation, b.sequence, deep, max(k) as last
from clock join balances b using (organisation_id) join moved m using (product_id, warehouse_id)
group by 1, 2, 3, 4, 5, 6, 7;
update layers l set remaining_quantity = 0, remaining_value = 0 from ended e where l.balance_id = e.balance_id and deep;
insert into layers (balance_id, sequence, organisation_id, remaining_quantity, remaining_value)
select balance_id, sequence + k, organisation_id, 1, 10
from ended e, generate_series(case when deep then 2 else last end, last) k
where valuation = 'fifo' and (deep or last % 2 = 1);
update balances b set sequence = b.sequence + last,
    quantity = case when deep then last - 1 else quantity + last % 2 end,
    value = case when deep then 10 * (last - 1) else value + 10 * (last % 2) end
from ended e where b.balance_id = e.balance_id;
