-- step: insert_linkage
with given(j) as materialized (select jsonb(:row))
insert into linkage (
    id, incident, service, partner, at, "by")
select
    j->>'id', j->>'incident', j->>'service', j->>'partner', j->>'at', j->>'by'
from given;

-- step: image_linkage
select * from linkage where id = :id;
