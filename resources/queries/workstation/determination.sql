-- step: insert_determination
with given(j) as materialized (select jsonb(:row))
insert into determination (
    id, incident, at, "by", outcome, recommended, reason, promise_minutes)
select
    j->>'id', j->>'incident', j->>'at', j->>'by', j->>'outcome', j->>'recommended', j->>'reason', j->>'promise_minutes'
from given;

-- step: image_determination
select * from determination where id = :id;
