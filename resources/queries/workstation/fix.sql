-- step: keep_fix
with given(j) as materialized (select jsonb(:row))
insert into fix (team, point, fixed_at, received_at, heading, speed)
select j->>'team', j->>'point', j->>'fixed_at', j->>'received_at', j->>'heading', j->>'speed' from given where true
on conflict (team) do update
set point = excluded.point, fixed_at = excluded.fixed_at, received_at = excluded.received_at, heading = excluded.heading, speed = excluded.speed
where excluded.fixed_at > fix.fixed_at;

-- A team that is off shift is nowhere.
-- step: forget_fixes
delete from fix where team in (select id from team where shift_end <= :now);

-- step: image_fix
select * from fix where team = :id;
