-- step: insert_leave
with given(j) as materialized (select jsonb(:row))
insert into leave (
    id, staff, kind, starts_at, ends_at, active)
select
    j->>'id', j->>'staff', j->>'kind', j->>'starts_at', j->>'ends_at', j->>'active'
from given;

-- step: patch_leave
with given(j) as materialized (select jsonb(:patch))
update leave set
    staff = iif(json_type(j, '$.staff') is null, leave.staff, j->>'staff'),
    kind = iif(json_type(j, '$.kind') is null, leave.kind, j->>'kind'),
    starts_at = iif(json_type(j, '$.starts_at') is null, leave.starts_at, j->>'starts_at'),
    ends_at = iif(json_type(j, '$.ends_at') is null, leave.ends_at, j->>'ends_at'),
    active = iif(json_type(j, '$.active') is null, leave.active, j->>'active')
from given where leave.id = :id;

-- step: image_leave
select * from leave where id = :id;
