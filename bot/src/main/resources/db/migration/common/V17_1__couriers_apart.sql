-- The couriers' own jobs, apart from all others: an engine takes whatever is due in its table, so that engines with
-- threads of their own need tables of their own.
create table courier_task (
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
create index courier_task_execution_time on courier_task (execution_time);
create index courier_task_last_heartbeat on courier_task (last_heartbeat);

-- the sweep finds a courier for each chat in which something waits
delete from scheduled_tasks where task_name in ('courier', 'courier-sweep');
