-- What providers of payments by card sent, as it came; each once. times: how often it came
-- headers: a line each, by their names in small letters
-- next_try_at: when it is to be heard; null once nothing is to be done about it
-- became: HEARD, FOREIGN (of no payment of ours), ASIDE (an operator has to look); null before
create table gateway_message (
    id uuid primary key,
    gateway varchar(20) not null,
    message_key varchar(150) not null,
    query text not null,
    headers text not null,
    body bytea not null,
    from_address varchar(60) not null,
    received_at timestamp(6) with time zone not null,
    times int not null,
    tries int not null,
    next_try_at timestamp(6) with time zone,
    became varchar(10),
    words varchar(400),
    constraint gateway_message_once unique (gateway, message_key)
);
create index gateway_message_due on gateway_message (next_try_at, id);
create index gateway_message_received on gateway_message (received_at);
