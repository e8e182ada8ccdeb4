-- what of a payment was given back, the way it came, because lines that it paid for could no longer be activated
alter table payment add column given_back_minor bigint default 0 not null;
alter table payment add column given_back_at timestamp(6) with time zone;
alter table payment add constraint payment_gives_back_no_less_than_nothing check (given_back_minor >= 0);
alter table payment add constraint payment_gives_back_no_more_than_it_took check (given_back_minor <= amount_minor);
