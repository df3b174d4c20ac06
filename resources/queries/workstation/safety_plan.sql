-- step: insert_safety_plan
with given(j) as materialized (select jsonb(:row))
insert into safety_plan (
    id, person, version, signed_at, signed_by, helps, worse, call, please_dont, active)
select
    j->>'id', j->>'person', j->>'version', j->>'signed_at', j->>'signed_by', j->>'helps', j->>'worse', j->>'call',
    j->>'please_dont', j->>'active'
from given;

-- step: patch_safety_plan
with given(j) as materialized (select jsonb(:patch))
update safety_plan set
    person = iif(json_type(j, '$.person') is null, safety_plan.person, j->>'person'),
    version = iif(json_type(j, '$.version') is null, safety_plan.version, j->>'version'),
    signed_at = iif(json_type(j, '$.signed_at') is null, safety_plan.signed_at, j->>'signed_at'),
    signed_by = iif(json_type(j, '$.signed_by') is null, safety_plan.signed_by, j->>'signed_by'),
    helps = iif(json_type(j, '$.helps') is null, safety_plan.helps, j->>'helps'),
    worse = iif(json_type(j, '$.worse') is null, safety_plan.worse, j->>'worse'),
    call = iif(json_type(j, '$.call') is null, safety_plan.call, j->>'call'),
    please_dont = iif(json_type(j, '$.please_dont') is null, safety_plan.please_dont, j->>'please_dont'),
    active = iif(json_type(j, '$.active') is null, safety_plan.active, j->>'active')
from given where safety_plan.id = :id;

-- step: image_safety_plan
select * from safety_plan where id = :id;
