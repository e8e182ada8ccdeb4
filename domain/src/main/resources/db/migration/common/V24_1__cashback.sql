-- Bonuses may be owed: cashback that was spent is taken back where what was paid for came to nothing (rule 22).
-- "less than zero implies bonuses", not by "in" or "or": see V3
alter table ledger_account drop constraint ledger_never_below_zero;
alter table ledger_account add constraint ledger_never_below_zero check (
    (balance_minor < 0) <= (nullif(kind, 'BONUS') is null)
);

-- What a partner got for one line of an order that the client paid for (rule 8).
-- base_minor: what was paid for channels that earn cashback; taken_back_by: the transaction that took it back
create table cashback (
    order_line uuid primary key,
    order_id uuid not null,
    partner uuid not null,
    rate numeric(7, 6) not null,
    base_minor bigint not null check (base_minor > 0),
    sum_minor bigint not null check (sum_minor > 0),
    currency varchar(3) not null,
    transaction_id uuid not null,
    taken_back_by uuid
);
create index cashback_of_order on cashback (order_id);
create index cashback_of_partner on cashback (partner);
create index cashback_by_transaction on cashback (transaction_id);
create index cashback_by_taking_back on cashback (taken_back_by);
alter table cashback add foreign key (order_line) references order_line;
alter table cashback add foreign key (order_id) references line_order;
alter table cashback add foreign key (partner) references partner;
alter table cashback add foreign key (transaction_id) references ledger_transaction;
alter table cashback add foreign key (taken_back_by) references ledger_transaction;
