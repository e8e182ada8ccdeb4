-- The ledger knows no orders: a transaction says what kind of thing it is about and which, what it puts right, and why.
-- order_id stays as it was filled, and is filled no more.
alter table ledger_transaction add column subject_kind varchar(30);
alter table ledger_transaction add column subject_id uuid;
alter table ledger_transaction add column reverses uuid;
alter table ledger_transaction add column reason varchar(40);
alter table ledger_transaction add constraint ledger_subject_is_whole
    check ((subject_kind is null) = (subject_id is null));
create index ledger_transaction_by_subject on ledger_transaction (subject_id);
create index ledger_transaction_by_reversed on ledger_transaction (reverses);
alter table ledger_transaction add foreign key (reverses) references ledger_transaction;
