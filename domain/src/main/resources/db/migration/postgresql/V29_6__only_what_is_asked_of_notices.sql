-- A day brings many notices, each written down twice: indexes hold what somebody asks for, and nothing more.
drop index notice_due;
create index notice_due on notice (person, due_at) where state = 'WAITING';
drop index notice_of_digest;
create index notice_of_digest on notice (digest) where digest is not null;
drop index notice_of_line;
create index notice_of_line on notice (line) where line is not null;
-- asked once a day, for what came long ago
drop index notice_created;
create index notice_created on notice using brin (created_at);
