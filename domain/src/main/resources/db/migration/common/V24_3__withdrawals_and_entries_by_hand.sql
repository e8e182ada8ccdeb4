-- A partner asks for bonuses to be paid out to one of its companies by bank.
-- reason: why it was refused
create table withdrawal (
    id uuid primary key,
    version bigint not null,
    partner uuid not null,
    company uuid not null,
    sum_minor bigint not null check (sum_minor > 0),
    currency varchar(3) not null,
    state varchar(20) not null,
    requested_by uuid not null,
    requested_at timestamp(6) with time zone not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    reason varchar(400),
    idempotency_key varchar(120) not null unique,
    input_hash varchar(64) not null
);
-- what waits for an operator, longest waiting first
create index withdrawal_of_state on withdrawal (state, requested_at, id);
create index withdrawal_of_partner on withdrawal (partner, requested_at desc, id);
alter table withdrawal add foreign key (partner) references partner;
alter table withdrawal add foreign key (company) references company;
alter table withdrawal add foreign key (requested_by) references member;
alter table withdrawal add foreign key (decided_by) references member;

-- What operators credit and debit by hand. company: whose wallet; null for the bonuses of the partner
create table hand_entry (
    id uuid primary key,
    version bigint not null,
    partner uuid not null,
    company uuid,
    seller uuid not null,
    amount_minor bigint not null check (amount_minor <> 0),
    currency varchar(3) not null,
    reason varchar(400) not null,
    state varchar(20) not null,
    asked_by uuid not null,
    asked_at timestamp(6) with time zone not null,
    decided_by uuid,
    decided_at timestamp(6) with time zone,
    idempotency_key varchar(120) not null unique,
    input_hash varchar(64) not null
);
-- what waits for a second operator, longest waiting first
create index hand_entry_of_state on hand_entry (state, asked_at, id);
alter table hand_entry add foreign key (partner) references partner;
alter table hand_entry add foreign key (company) references company;
alter table hand_entry add foreign key (seller) references seller;
alter table hand_entry add foreign key (asked_by) references member;
alter table hand_entry add foreign key (decided_by) references member;
