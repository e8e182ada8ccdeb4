-- What a provider and we do not say alike of money, each once, until an operator says that it is settled.
-- about: the provider's id of the payment, or where it has none, ours
-- compared_day: of UTC, on which it was looked for; ours_minor, theirs_minor: null for nothing
create table gateway_difference (
    id uuid primary key,
    gateway varchar(20) not null,
    kind varchar(20) not null,
    about varchar(100) not null,
    attempt uuid references card_attempt,
    compared_day date not null,
    ours_minor bigint,
    theirs_minor bigint,
    currency varchar(3) not null,
    found_at timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    settled_by uuid references member,
    settled_words varchar(400),
    constraint gateway_difference_once unique (gateway, kind, about)
);
create index gateway_difference_open on gateway_difference (settled_at, found_at desc, id);

-- Which days were compared with which provider; each a day later and once more a week later.
-- found: how many differences; told: whether operators know
create table gateway_day (
    gateway varchar(20) not null,
    compared_day date not null,
    round int not null,
    found int not null,
    told boolean not null,
    compared_at timestamp(6) with time zone not null,
    primary key (gateway, compared_day, round)
);
create index card_attempt_of_day on card_attempt (gateway, ended_at);
