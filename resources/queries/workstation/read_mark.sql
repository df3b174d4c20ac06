-- step: insert_read_mark
with given(j) as materialized (select jsonb(:row))
insert into read_mark (
    id, incident, "by", at, entries)
select
    j->>'id', j->>'incident', j->>'by', j->>'at', j->>'entries'
from given;

-- step: image_read_mark
select * from read_mark where id = :id;
