-- step: insert_directory_entry
with given(j) as materialized (select jsonb(:row))
insert into directory_entry (
    id, name, kind, phone, phone_typed, address, hours, languages, state, as_of, source, words)
select
    j->>'id', j->>'name', j->>'kind', j->>'phone', j->>'phone_typed', j->>'address', j->>'hours', j->>'languages', j->>'state',
    j->>'as_of', j->>'source', j->>'words'
from given;

-- step: patch_directory_entry
with given(j) as materialized (select jsonb(:patch))
update directory_entry set
    name = iif(json_type(j, '$.name') is null, directory_entry.name, j->>'name'),
    kind = iif(json_type(j, '$.kind') is null, directory_entry.kind, j->>'kind'),
    phone = iif(json_type(j, '$.phone') is null, directory_entry.phone, j->>'phone'),
    phone_typed = iif(json_type(j, '$.phone_typed') is null, directory_entry.phone_typed, j->>'phone_typed'),
    address = iif(json_type(j, '$.address') is null, directory_entry.address, j->>'address'),
    hours = iif(json_type(j, '$.hours') is null, directory_entry.hours, j->>'hours'),
    languages = iif(json_type(j, '$.languages') is null, directory_entry.languages, j->>'languages'),
    state = iif(json_type(j, '$.state') is null, directory_entry.state, j->>'state'),
    as_of = iif(json_type(j, '$.as_of') is null, directory_entry.as_of, j->>'as_of'),
    source = iif(json_type(j, '$.source') is null, directory_entry.source, j->>'source'),
    words = iif(json_type(j, '$.words') is null, directory_entry.words, j->>'words')
from given where directory_entry.id = :id;

-- step: image_directory_entry
select * from directory_entry where id = :id;
