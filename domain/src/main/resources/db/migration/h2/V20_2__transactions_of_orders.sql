update ledger_transaction set subject_kind = 'ORDER', subject_id = order_id where order_id is not null;
