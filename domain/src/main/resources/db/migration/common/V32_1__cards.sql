-- Money that came by card and is not spent has a balance of its own.
-- not by "in" or "or": see V3
alter table ledger_account drop constraint ledger_balance_kept;
alter table ledger_account add constraint ledger_balance_kept check (
    (nullif(nullif(nullif(nullif(kind, 'WALLET'), 'BONUS'), 'INVOICE'), 'CARD') is null) = (balance_minor is not null)
);

create sequence card_attempt_number start with 1000001;

-- What a provider kept of a payment, to be charged later. token: sealed
-- last_month: the first day of the month after which a card is no longer good
create table saved_method (
    id uuid primary key,
    version bigint not null,
    partner uuid not null references partner,
    gateway varchar(20) not null,
    payer_kind varchar(30) not null,
    payer_id uuid not null,
    token varchar(600) not null,
    token_hash varchar(64) not null unique,
    label varchar(40) not null,
    last_month date,
    email varchar(254) not null,
    kept_by_kind varchar(20) not null,
    kept_by_id varchar(60) not null,
    kept_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone
);
create index saved_method_of_partner on saved_method (partner, kept_at, id);

-- One attempt to take money by card. open_for: the order, while nothing else may be begun for it
-- wallet: which company's is topped up, where it is for no order
-- asked_at: when the provider was asked first; from then on it may know of it
-- next_ask_at: when the provider is to be asked next; null where nothing else is to be expected
-- attention: what an operator has to see to
create table card_attempt (
    id uuid primary key,
    version bigint not null,
    number bigint not null unique,
    gateway varchar(20) not null,
    method varchar(20) not null,
    partner uuid not null references partner,
    seller uuid not null references seller,
    order_id uuid references line_order,
    open_for uuid unique,
    wallet uuid references company,
    payer_kind varchar(30) not null,
    payer_id uuid not null,
    sum_minor bigint not null check (sum_minor > 0),
    refunded_minor bigint not null check (refunded_minor >= 0),
    currency varchar(3) not null,
    email varchar(254) not null,
    language varchar(2) not null,
    saves boolean not null,
    saved_method uuid references saved_method,
    return_to varchar(500),
    state varchar(20) not null,
    payment_id varchar(100),
    page varchar(2000),
    decline varchar(30),
    decline_code varchar(60),
    became varchar(20),
    why varchar(40),
    attention varchar(400),
    begun_by_kind varchar(20) not null,
    begun_by_id varchar(60) not null,
    begun_at timestamp(6) with time zone not null,
    asked_at timestamp(6) with time zone,
    asked_times int not null,
    next_ask_at timestamp(6) with time zone,
    expires_at timestamp(6) with time zone not null,
    given_up_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    idempotency_key varchar(120) not null unique,
    input_hash varchar(64) not null,
    constraint card_attempt_payment unique (gateway, payment_id)
);
create index card_attempt_of_order on card_attempt (order_id, begun_at desc);
create index card_attempt_of_partner on card_attempt (partner, begun_at desc, id);
create index card_attempt_due on card_attempt (next_ask_at, id);
-- the newest first, for operators
create index card_attempt_newest on card_attempt (begun_at desc, id);

-- What goes back by card. occasion: what for, which happens once
-- next_try_at: null where nothing else is to be done; words: why it failed
create table card_refund (
    id uuid primary key,
    version bigint not null,
    attempt uuid not null references card_attempt,
    occasion varchar(80) not null,
    sum_minor bigint not null check (sum_minor > 0),
    before_minor bigint not null check (before_minor >= 0),
    currency varchar(3) not null,
    state varchar(20) not null,
    refund_id varchar(100),
    words varchar(400),
    ordered_at timestamp(6) with time zone not null,
    tries int not null,
    next_try_at timestamp(6) with time zone,
    ended_at timestamp(6) with time zone,
    constraint card_refund_once unique (attempt, occasion)
);
create index card_refund_due on card_refund (next_try_at, id);
create index card_refund_of_state on card_refund (state, ordered_at, id);
