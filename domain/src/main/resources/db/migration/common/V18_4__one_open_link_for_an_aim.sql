-- Links that were made before the next one ended the one before: of several for the same, the newest stays.
update one_time_link set ended_at = current_timestamp, ended_because = 'REPLACED'
where used_at is null and ended_at is null and exists (
    select 1 from one_time_link newer
    where newer.purpose = one_time_link.purpose and newer.partner = one_time_link.partner
        and newer.used_at is null and newer.ended_at is null
        and case one_time_link.purpose
            when 'TEAM' then newer.role = one_time_link.role
            when 'ACCOUNT' then newer.client = one_time_link.client
            else newer.maker = one_time_link.maker end
        and (newer.created_at > one_time_link.created_at
            or (newer.created_at = one_time_link.created_at and newer.id > one_time_link.id)));
