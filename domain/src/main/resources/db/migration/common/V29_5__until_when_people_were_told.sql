-- At which moment a person was last told what ends: what has begun since is told next, however far their zone or their hours
-- have moved meanwhile.
alter table notice_day add column planned_at timestamp(6) with time zone;

-- What was put off until a person's day.
create index line_put_off_until on line_put_off (person, until_day);
