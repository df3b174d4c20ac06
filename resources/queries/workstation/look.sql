-- step: insert_look
with given(j) as materialized (select jsonb(:row))
insert into look (
    id, person, incident, at, "by", reason)
select
    j->>'id', j->>'person', j->>'incident', j->>'at', j->>'by', j->>'reason'
from given;

-- step: image_look
select * from look where id = :id;
