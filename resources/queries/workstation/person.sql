-- step: insert_person
with given(j) as materialized (select jsonb(:row))
insert into person (
    id, name, pronouns, age_words, language, phone, address, what_helps)
select
    j->>'id', j->>'name', j->>'pronouns', j->>'age_words', j->>'language', j->>'phone', j->>'address', j->>'what_helps'
from given;

-- step: patch_person
with given(j) as materialized (select jsonb(:patch))
update person set
    name = iif(json_type(j, '$.name') is null, person.name, j->>'name'),
    pronouns = iif(json_type(j, '$.pronouns') is null, person.pronouns, j->>'pronouns'),
    age_words = iif(json_type(j, '$.age_words') is null, person.age_words, j->>'age_words'),
    language = iif(json_type(j, '$.language') is null, person.language, j->>'language'),
    phone = iif(json_type(j, '$.phone') is null, person.phone, j->>'phone'),
    address = iif(json_type(j, '$.address') is null, person.address, j->>'address'),
    what_helps = iif(json_type(j, '$.what_helps') is null, person.what_helps, j->>'what_helps')
from given where person.id = :id;

-- step: image_person
select * from person where id = :id;
