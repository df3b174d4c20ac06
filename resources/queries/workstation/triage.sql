-- step: insert_triage
with given(j) as materialized (select jsonb(:row))
insert into triage (
    id, incident, at, "by", protocol, screen, criteria, risk, rationale)
select
    j->>'id', j->>'incident', j->>'at', j->>'by', j->>'protocol', j->>'screen', j->>'criteria', j->>'risk',
    j->>'rationale'
from given;

-- step: image_triage
select * from triage where id = :id;
