-- Jobs that make packs of documents, apart from all others: one takes minutes and keeps no activation waiting.
create table pack_task (
    task_name            varchar(100)                not null,
    task_instance        varchar(100)                not null,
    task_data            bytea,
    execution_time       timestamp(6) with time zone,
    picked               boolean                     not null,
    picked_by            varchar(100),
    last_success         timestamp(6) with time zone,
    last_failure         timestamp(6) with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp(6) with time zone,
    version              bigint                      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index pack_task_execution_time on pack_task (execution_time);
create index pack_task_last_heartbeat on pack_task (last_heartbeat);
