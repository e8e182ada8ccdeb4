-- A client asks the partner to renew: once a day, as the days of the client's account are counted.
create table renewal_ask (
    client uuid not null references client_account (id),
    asked_on date not null,
    partner uuid not null references partner (id),
    asked_by uuid not null references member (id),
    asked_at timestamp with time zone not null,
    primary key (client, asked_on)
);
