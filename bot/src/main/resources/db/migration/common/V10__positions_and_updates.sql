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
