-- The ledger is corrected by reversing transactions, never by changing what was written.

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: % on % refused', tg_op, tg_table_name;
end
$$;

create trigger ledger_transaction_append_only before update or delete on ledger_transaction
    for each row execute function ledger_is_append_only();
create trigger ledger_entry_append_only before update or delete on ledger_entry
    for each row execute function ledger_is_append_only();
create trigger ledger_transaction_not_truncated before truncate on ledger_transaction
    for each statement execute function ledger_is_append_only();
create trigger ledger_entry_not_truncated before truncate on ledger_entry
    for each statement execute function ledger_is_append_only();
