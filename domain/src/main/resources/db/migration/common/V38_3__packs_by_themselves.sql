-- The acts of a company go to a member of the team by themselves when a month is over.
-- last_month: the first day of the last month that went, or that was over when this was switched on
create table monthly_pack (
    company uuid primary key references company,
    partner uuid not null references partner,
    receiver uuid not null references member,
    switched_by uuid not null references member,
    switched_at timestamp(6) with time zone not null,
    last_month date not null
);
create index monthly_pack_due on monthly_pack (last_month);

-- Of which month that is over which partner's accountants were told.
create table month_told (
    partner uuid not null references partner,
    first_day date not null,
    primary key (partner, first_day)
);
