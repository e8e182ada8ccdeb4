-- What is sold, by whom and for how much; the lines of the clients; the orders of lines.

create table channel (
    code varchar(32) not null primary key,
    name varchar(100) not null,
    sort_order int not null,
    cashback_excluded boolean not null,
    on_sale boolean not null
);

-- dated: the row with the latest valid_from that is not in the future holds
create table list_price (
    id uuid not null primary key,
    region varchar(16) not null,
    currency varchar(3) not null,
    channel_code varchar(32) not null references channel,
    valid_from date not null,
    monthly_minor bigint not null check (monthly_minor >= 0),
    constraint list_price_once unique (region, currency, channel_code, valid_from)
);

create table term (
    months int not null primary key check (months > 0),
    discount numeric(7, 6) not null check (discount between 0 and 1),
    offered boolean not null
);

insert into term (months, discount, offered) values (1, 0, true), (6, 0.1, true), (12, 0.2, true);

create table seller (
    id uuid not null primary key,
    version bigint not null,
    region varchar(16) not null,
    currency varchar(3) not null,
    legal_name varchar(300) not null,
    tax_number varchar(40) not null,
    tax_reason_code varchar(40),
    registration_number varchar(40),
    address varchar(500) not null,
    contacts varchar(300),
    bank_name varchar(300),
    bank_code varchar(40),
    account_number varchar(40),
    correspondent_account varchar(40),
    beneficiary_code varchar(10),
    signatory_position varchar(200) not null,
    signatory_name varchar(200) not null,
    document_prefix varchar(10) not null,
    constraint seller_of_region unique (region, currency)
);

create table tax_treatment (
    id uuid not null primary key,
    seller_id uuid not null references seller,
    valid_from date not null,
    tax_mode varchar(16) not null,
    rate numeric(7, 6),
    ground varchar(300),
    constraint tax_treatment_once unique (seller_id, valid_from)
);

create sequence line_number_sequence start with 10001 increment by 1;

-- partner and zone are copied from the client account, so that lists and counts need no join;
-- off_at: the instant at which the last paid day is over in that zone
create table line (
    id uuid primary key,
    version bigint not null,
    line_number varchar(20) not null unique,
    name varchar(400) not null,
    partner uuid,
    client uuid not null,
    channels varchar(1000) not null,
    end_date date not null,
    anchor_day int not null check (anchor_day between 1 and 31),
    zone varchar(64) not null,
    off_at timestamp(6) with time zone not null,
    on_trial boolean not null
);

-- what ends soon over all clients of a partner, and the counts of the menu
create index line_ending on line (partner, off_at, end_date, id);
-- the lines of a client, soonest end first
create index line_of_client on line (client, off_at, id);

-- foreign keys come after the indexes: H2 then uses these, and does not make a narrower one of its own, which its
-- planner would prefer
alter table line add foreign key (partner) references partner;
alter table line add foreign key (client) references client_account;

create sequence order_number_sequence start with 1001 increment by 1;

create table line_order (
    id uuid primary key,
    version bigint not null,
    order_number varchar(20) not null unique,
    partner uuid not null,
    client uuid not null,
    seller uuid not null references seller,
    placed_by uuid not null references member,
    currency varchar(3) not null,
    state varchar(20) not null,
    placed_at timestamp(6) with time zone not null,
    quoted_until timestamp(6) with time zone not null,
    net_minor bigint not null check (net_minor >= 0),
    after_term_minor bigint not null check (after_term_minor >= net_minor),
    idempotency_key varchar(120) not null unique,
    input_hash varchar(64) not null,
    paid_at timestamp(6) with time zone,
    paid_basis varchar(20),
    payer uuid references company,
    activation varchar(20) not null
);

-- the orders of a partner, newest first
create index line_order_recent on line_order (partner, placed_at desc, id);
-- paid and not yet active, for the operator (rule 16)
create index line_order_activation on line_order (activation, paid_at);

alter table line_order add foreign key (partner) references partner;
alter table line_order add foreign key (client) references client_account;

create table order_line (
    id uuid not null primary key,
    order_id uuid not null references line_order,
    place int not null,
    kind varchar(16) not null,
    line_id uuid,
    line_name varchar(400) not null,
    months int not null,
    term_rate numeric(7, 6) not null,
    partner_rate numeric(7, 6) not null,
    list_minor bigint not null,
    term_discount_minor bigint not null,
    partner_discount_minor bigint not null,
    currency varchar(3) not null,
    period_start date,
    period_end date,
    activation varchar(16) not null,
    constraint order_line_once unique (order_id, place)
);
-- orders of a line
create index order_line_by_line on order_line (line_id);
alter table order_line add foreign key (line_id) references line;

create table order_line_channel (
    order_line_id uuid not null references order_line,
    place int not null,
    channel_code varchar(32) not null,
    channel_name varchar(100) not null,
    monthly_minor bigint not null,
    primary key (order_line_id, place)
);

-- what paid an order; one payment an order
create table payment (
    id uuid primary key,
    version bigint not null,
    order_id uuid not null unique references line_order,
    basis varchar(20) not null,
    payer uuid references company,
    amount_minor bigint not null check (amount_minor >= 0),
    balance_minor bigint not null,
    currency varchar(3) not null,
    paid_by uuid not null references member,
    paid_at timestamp(6) with time zone not null,
    idempotency_key varchar(120) not null unique,
    input_hash varchar(64) not null
);
