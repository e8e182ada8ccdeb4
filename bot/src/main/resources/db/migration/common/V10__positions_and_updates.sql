-- Every update of Telegram is stored before anything is done about it; the primary key drops repeats.
-- The body is emptied when the turn is committed: what people typed is not kept here.
create table incoming_update (
    update_id   bigint                      not null primary key,
    body        varchar                     not null,
    state       varchar(8)                  not null default 'NEW',
    received_at timestamp(6) with time zone not null
);

-- The lease of the one node that asks for updates.
create table shedlock (
    name       varchar(64)                 not null primary key,
    lock_until timestamp(3) with time zone not null,
    locked_at  timestamp(3) with time zone not null,
    locked_by  varchar(255)                not null
);

-- Where each person stands in each chat. Written at every press; the rare search for screens that were not seen reads
-- it through, so that no index has to be kept at each press.
create table dialogue_position (
    chat_id      bigint                      not null,
    user_id      bigint                      not null,
    flow         varchar(64)                 not null,
    flow_version int                         not null,
    step         varchar(64)                 not null,
    facts        varchar                     not null,
    page_no      int                         not null,
    search       varchar(200),
    callers      varchar                     not null,
    trail        varchar                     not null,
    drawn        varchar                     not null,
    note         varchar,
    screen       bigint                      not null,
    seen         bigint                      not null,
    message_id   int,
    updated_at   timestamp(6) with time zone not null,
    primary key (chat_id, user_id)
);
