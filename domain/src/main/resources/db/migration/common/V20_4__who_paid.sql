-- Who paid is no longer always a member: jobs and gateways will. What was paid so far was paid by members.
alter table payment add column paid_by_kind varchar(20);
alter table payment add column paid_by_id varchar(60);
update payment set paid_by_kind = 'MEMBER', paid_by_id = cast(paid_by as varchar(60));
alter table payment drop column paid_by;
alter table payment alter column paid_by_kind set not null;
alter table payment alter column paid_by_id set not null;
