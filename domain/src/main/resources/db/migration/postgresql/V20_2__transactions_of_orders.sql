-- what was written stays as it was: it is said in new columns, too, for which the guard steps aside once
alter table ledger_transaction disable trigger ledger_transaction_append_only;
update ledger_transaction set subject_kind = 'ORDER', subject_id = order_id where order_id is not null;
alter table ledger_transaction enable trigger ledger_transaction_append_only;
