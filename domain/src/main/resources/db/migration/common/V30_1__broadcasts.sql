-- What operators say to many at once. A draft is a row, too: at most one an operator, asked for under its lock.
-- ru, en, kk: at most 3,500 characters, as Java counts them
-- region, level, ending_within_days: null for all
-- unsure: of how many nobody knows whether they have it
-- settled: whether nothing is on its way nor will be; what is not settled is looked through every second
create table broadcast (
    id                 uuid primary key,
    version            bigint      not null,
    operator           uuid        not null references member,
    ru                 varchar(3500),
    en                 varchar(3500),
    kk                 varchar(3500),
    region             varchar(20),
    level              varchar(20),
    ending_within_days int,
    owners_only        boolean     not null,
    state              varchar(20) not null,
    partners           int         not null,
    recipients         int         not null,
    sent               int         not null,
    blocked            int         not null,
    unsure             int         not null,
    failed             int         not null,
    started_at         timestamp(6) with time zone,
    ended_at           timestamp(6) with time zone,
    counted_at         timestamp(6) with time zone,
    settled            boolean     not null
);
create index broadcast_started on broadcast (started_at desc, id);

-- Who gets a broadcast, fixed when it starts; nobody twice.
create table broadcast_recipient (
    broadcast uuid        not null references broadcast,
    person    uuid        not null references person,
    state     varchar(10) not null,
    primary key (broadcast, person)
);
create index broadcast_recipient_state on broadcast_recipient (state, broadcast, person);
