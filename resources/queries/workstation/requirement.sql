-- step: insert_requirement
with given(j) as materialized (select jsonb(:row))
insert into requirement (
    id, name, counted, job, licences, language, area, on_call_counts, minimum, valid_from, valid_to)
select
    j->>'id', j->>'name', j->>'counted', j->>'job', j->>'licences', j->>'language', j->>'area', j->>'on_call_counts',
    j->>'minimum', j->>'valid_from', j->>'valid_to'
from given;

-- step: patch_requirement
with given(j) as materialized (select jsonb(:patch))
update requirement set
    name = iif(json_type(j, '$.name') is null, requirement.name, j->>'name'),
    counted = iif(json_type(j, '$.counted') is null, requirement.counted, j->>'counted'),
    job = iif(json_type(j, '$.job') is null, requirement.job, j->>'job'),
    licences = iif(json_type(j, '$.licences') is null, requirement.licences, j->>'licences'),
    language = iif(json_type(j, '$.language') is null, requirement.language, j->>'language'),
    area = iif(json_type(j, '$.area') is null, requirement.area, j->>'area'),
    on_call_counts = iif(json_type(j, '$.on_call_counts') is null, requirement.on_call_counts, j->>'on_call_counts'),
    minimum = iif(json_type(j, '$.minimum') is null, requirement.minimum, j->>'minimum'),
    valid_from = iif(json_type(j, '$.valid_from') is null, requirement.valid_from, j->>'valid_from'),
    valid_to = iif(json_type(j, '$.valid_to') is null, requirement.valid_to, j->>'valid_to')
from given where requirement.id = :id;

-- step: image_requirement
select * from requirement where id = :id;
