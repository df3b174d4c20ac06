-- step: insert_licence
with given(j) as materialized (select jsonb(:row))
insert into licence (
    id, staff, kind, number, last_day)
select
    j->>'id', j->>'staff', j->>'kind', j->>'number', j->>'last_day'
from given;

-- step: patch_licence
with given(j) as materialized (select jsonb(:patch))
update licence set
    staff = iif(json_type(j, '$.staff') is null, licence.staff, j->>'staff'),
    kind = iif(json_type(j, '$.kind') is null, licence.kind, j->>'kind'),
    number = iif(json_type(j, '$.number') is null, licence.number, j->>'number'),
    last_day = iif(json_type(j, '$.last_day') is null, licence.last_day, j->>'last_day')
from given where licence.id = :id;

-- step: image_licence
select * from licence where id = :id;
