-- step: insert_plan_mark
with given(j) as materialized (select jsonb(:row))
insert into plan_mark (
    id, item, mark, words, incident, at, "by")
select
    j->>'id', j->>'item', j->>'mark', j->>'words', j->>'incident', j->>'at', j->>'by'
from given;

-- step: image_plan_mark
select * from plan_mark where id = :id;
