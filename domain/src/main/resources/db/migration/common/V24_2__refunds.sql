-- What a seller has still to pay out by bank, and what was paid out: bonuses that were withdrawn, and refunds of what had
-- come by bank. source: the withdrawal or refund; company: to whose requisites
create table payout (
    id uuid primary key,
    version bigint not null,
    kind varchar(20) not null,
    source uuid not null,
    partner uuid not null,
    seller uuid not null,
    company uuid not null,
    sum_minor bigint not null check (sum_minor > 0),
    currency varchar(3) not null,
    state varchar(20) not null,
    owed_at timestamp(6) with time zone not null,
    paid_on date,
    bank_order varchar(40),
    noted_by uuid,
    noted_at timestamp(6) with time zone,
    constraint payout_paid_is_whole check ((paid_on is null) = (bank_order is null))
);
-- what is still to be paid out, longest waiting first
create index payout_of_state on payout (state, owed_at, id);
create index payout_of_source on payout (source);
alter table payout add foreign key (partner) references partner;
alter table payout add foreign key (seller) references seller;
alter table payout add foreign key (company) references company;
alter table payout add foreign key (noted_by) references member;

-- Lines of an order that an operator refunded at once, and why.
create table refund (
    id uuid primary key,
    order_id uuid not null,
    sum_minor bigint not null,
    currency varchar(3) not null,
    reason varchar(400) not null,
    refunded_by uuid not null,
    refunded_at timestamp(6) with time zone not null,
    idempotency_key varchar(120) not null unique,
    input_hash varchar(64) not null
);
create index refund_of_order on refund (order_id, refunded_at);
alter table refund add foreign key (order_id) references line_order;
alter table refund add foreign key (refunded_by) references member;

-- ended_at: when the lines' system had undone what was bought; until then it is asked again
create table refund_line (
    order_line uuid primary key,
    refund uuid not null,
    ended_at timestamp(6) with time zone
);
create index refund_line_of_refund on refund_line (refund);
create index refund_line_by_end on refund_line (ended_at);
alter table refund_line add foreign key (order_line) references order_line;
alter table refund_line add foreign key (refund) references refund;
