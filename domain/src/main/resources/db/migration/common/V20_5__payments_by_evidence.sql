-- An order has any number of payments. Each names the money that it is by the key of its evidence, and the transaction
-- that moved it. The order's column is made anew: its uniqueness goes with the old one, whatever that is called.
alter table payment add column paid_order uuid;
alter table payment add column transaction_id uuid;
update payment set paid_order = order_id;
update payment set transaction_id =
    (select t.id from ledger_transaction t where t.idempotency_key = 'order-payment:' || cast(payment.order_id as varchar(36)));
alter table payment drop column order_id;
alter table payment rename column paid_order to order_id;
alter table payment rename column idempotency_key to evidence_key;
alter table payment alter column order_id set not null;
alter table payment alter column transaction_id set not null;
create index payment_of_order on payment (order_id);
create index payment_by_transaction on payment (transaction_id);
alter table payment add foreign key (order_id) references line_order;
alter table payment add foreign key (transaction_id) references ledger_transaction;
