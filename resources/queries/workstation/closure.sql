-- step: insert_closure
with given(j) as materialized (select jsonb(:row))
insert into closure (
    id, incident, at, "by", dispositions, diverted_from, basic_needs, words)
select
    j->>'id', j->>'incident', j->>'at', j->>'by', j->>'dispositions', j->>'diverted_from', j->>'basic_needs',
    j->>'words'
from given;

-- step: image_closure
select * from closure where id = :id;
