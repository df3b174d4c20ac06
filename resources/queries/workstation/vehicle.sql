-- step: insert_vehicle
with given(j) as materialized (select jsonb(:row))
insert into vehicle (
    id, name, plate, active)
select
    j->>'id', j->>'name', j->>'plate', j->>'active'
from given;

-- step: patch_vehicle
with given(j) as materialized (select jsonb(:patch))
update vehicle set
    name = iif(json_type(j, '$.name') is null, vehicle.name, j->>'name'),
    plate = iif(json_type(j, '$.plate') is null, vehicle.plate, j->>'plate'),
    active = iif(json_type(j, '$.active') is null, vehicle.active, j->>'active')
from given where vehicle.id = :id;

-- step: image_vehicle
select * from vehicle where id = :id;
