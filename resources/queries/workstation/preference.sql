-- step: insert_preference
with given(j) as materialized (select jsonb(:row))
insert into preference (
    id, staff, extra_shifts, unwilling, week_hours)
select
    j->>'id', j->>'staff', j->>'extra_shifts', j->>'unwilling', j->>'week_hours'
from given;

-- step: patch_preference
with given(j) as materialized (select jsonb(:patch))
update preference set
    staff = iif(json_type(j, '$.staff') is null, preference.staff, j->>'staff'),
    extra_shifts = iif(json_type(j, '$.extra_shifts') is null, preference.extra_shifts, j->>'extra_shifts'),
    unwilling = iif(json_type(j, '$.unwilling') is null, preference.unwilling, j->>'unwilling'),
    week_hours = iif(json_type(j, '$.week_hours') is null, preference.week_hours, j->>'week_hours')
from given where preference.id = :id;

-- step: image_preference
select * from preference where id = :id;
