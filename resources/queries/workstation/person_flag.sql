-- step: insert_person_flag
with given(j) as materialized (select jsonb(:row))
insert into person_flag (
    id, person, kind, words, since, until)
select
    j->>'id', j->>'person', j->>'kind', j->>'words', j->>'since', j->>'until'
from given;

-- step: patch_person_flag
with given(j) as materialized (select jsonb(:patch))
update person_flag set
    person = iif(json_type(j, '$.person') is null, person_flag.person, j->>'person'),
    kind = iif(json_type(j, '$.kind') is null, person_flag.kind, j->>'kind'),
    words = iif(json_type(j, '$.words') is null, person_flag.words, j->>'words'),
    since = iif(json_type(j, '$.since') is null, person_flag.since, j->>'since'),
    until = iif(json_type(j, '$.until') is null, person_flag.until, j->>'until')
from given where person_flag.id = :id;

-- step: image_person_flag
select * from person_flag where id = :id;
