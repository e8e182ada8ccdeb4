-- What came where it was another sum than was asked for, in the same currency; and why an operator decided what became of it.
alter table card_attempt add column taken_minor bigint check (taken_minor > 0);
alter table card_attempt add column decided varchar(400);
alter table card_attempt add constraint card_attempt_refunds check (refunded_minor <= coalesce(taken_minor, sum_minor));
-- where an operator has something to see to
create index card_attempt_of_state on card_attempt (state, begun_at desc, id);

-- How somebody gave it back where the provider did not.
alter table card_refund add column returned_by varchar(20);
