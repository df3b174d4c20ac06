-- step: insert_staff
with given(j) as materialized (select jsonb(:row))
insert into staff (
    id, name, credential, sign_in_name, role, employer, languages, active, title, phone)
select
    j->>'id', j->>'name', j->>'credential', j->>'sign_in_name', j->>'role', j->>'employer', j->>'languages',
    j->>'active', coalesce(j->>'title', ''), coalesce(j->>'phone', '')
from given;

-- step: patch_staff
with given(j) as materialized (select jsonb(:patch))
update staff set
    name = iif(json_type(j, '$.name') is null, staff.name, j->>'name'),
    credential = iif(json_type(j, '$.credential') is null, staff.credential, j->>'credential'),
    sign_in_name = iif(json_type(j, '$.sign_in_name') is null, staff.sign_in_name, j->>'sign_in_name'),
    role = iif(json_type(j, '$.role') is null, staff.role, j->>'role'),
    employer = iif(json_type(j, '$.employer') is null, staff.employer, j->>'employer'),
    languages = iif(json_type(j, '$.languages') is null, staff.languages, j->>'languages'),
    active = iif(json_type(j, '$.active') is null, staff.active, j->>'active'),
    title = iif(json_type(j, '$.title') is null, staff.title, j->>'title'),
    phone = iif(json_type(j, '$.phone') is null, staff.phone, j->>'phone')
from given where staff.id = :id;

-- step: image_staff
select * from staff where id = :id;
