-- People, partners, client accounts and companies. Names take 200 characters; H2 counts an emoji as two, hence 400.

create table partner_level (
    code varchar(20) primary key,
    rate numeric(5, 4) not null check (rate >= 0 and rate < 1)
);

-- rule 6
insert into partner_level (code, rate) values ('REFERRAL', 0.10), ('OFFICIAL', 0.35), ('GOLDEN', 0.40);

create table partner (
    id uuid primary key,
    version bigint not null,
    name varchar(400) not null,
    region varchar(20) not null,
    currency varchar(3) not null,
    level varchar(20) not null references partner_level,
    individual_rate numeric(5, 4) check (individual_rate >= 0 and individual_rate < 1),
    state varchar(20) not null,
    created_at timestamp(6) with time zone not null
);

create table person (
    id uuid primary key,
    version bigint not null,
    telegram_id bigint not null unique,
    name varchar(400) not null,
    language varchar(2) not null,
    zone varchar(64) not null,
    current_member uuid,
    reachable boolean not null,
    created_at timestamp(6) with time zone not null
);

create table client_account (
    id uuid primary key,
    version bigint not null,
    partner uuid,
    name varchar(400) not null,
    email varchar(254),
    tax_number varchar(20),
    search_text varchar(1000) not null,
    currency varchar(3) not null,
    zone varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    touched_at timestamp(6) with time zone not null,
    constraint client_account_email unique (email, partner),
    constraint client_account_tax_number unique (tax_number, partner)
);

-- the list of a partner's clients, recent first, and its search. The foreign key to partner is PostgreSQL's alone: H2
-- would make an index of its own for it and then prefer that to this sorted one
create index client_account_recent on client_account (partner, touched_at desc, id);

create table member (
    id uuid primary key,
    version bigint not null,
    person uuid not null references person,
    role varchar(20) not null,
    partner uuid references partner,
    client uuid references client_account,
    joined_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone
);

create index member_person on member (person);
create index member_partner on member (partner);
create index member_client on member (client);

create table invitation (
    id uuid primary key,
    version bigint not null,
    partner uuid not null references partner,
    role varchar(20) not null,
    token_hash varchar(64) not null unique,
    invited_by uuid not null references member,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    used_by uuid references member
);

create table consent_link (
    id uuid primary key,
    version bigint not null,
    partner uuid not null references partner,
    client uuid references client_account,
    token_hash varchar(64) not null unique,
    made_by uuid not null references member,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    used_by uuid references member
);

create table company (
    id uuid primary key,
    version bigint not null,
    owner uuid not null references partner,
    form varchar(20) not null,
    kind varchar(20) not null,
    currency varchar(3) not null,
    name varchar(400) not null,
    tax_number varchar(400),
    requisites text not null,
    complete boolean not null,
    created_at timestamp(6) with time zone not null
);

-- branches share a tax number, so it is not unique
create index company_tax_number on company (owner, tax_number);
create index company_owner on company (owner, created_at, id);

-- append-only: who did what about which id
create table audit_entry (
    id uuid primary key,
    at timestamp(6) with time zone not null,
    member uuid,
    deed varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id varchar(80) not null
);

create index audit_entry_at on audit_entry (at);
create index audit_entry_subject on audit_entry (subject_kind, subject_id);
