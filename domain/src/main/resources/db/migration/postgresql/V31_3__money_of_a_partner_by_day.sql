-- What was paid for a partner's orders in the last weeks. PostgreSQL's alone: H2 would prefer it to line_order_recent,
-- which the list of orders is sorted by.
create index line_order_paid on line_order (partner, paid_at) where paid_at is not null;
