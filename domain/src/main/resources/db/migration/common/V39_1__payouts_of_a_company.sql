-- What was paid out to a company is on its statement of account.
create index payout_of_company on payout (company, owed_at, id);
