-- Files with requisites that people sent, and what stands in each; rows are forgotten after a day.
-- text_read, refused: its text, or why it cannot be read; neither as long as it is to be fetched and read
create table sent_requisites (
    id            uuid primary key,
    telegram_file varchar(300)                not null,
    file_bytes    bigint                      not null,
    file_name     varchar(200)                not null,
    came_at       timestamp(6) with time zone not null,
    text_read     varchar(8000),
    refused       varchar(60)
);
create index sent_requisites_by_time on sent_requisites (came_at);
