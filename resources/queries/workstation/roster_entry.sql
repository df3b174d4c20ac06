-- step: insert_roster_entry
with given(j) as materialized (select jsonb(:row))
insert into roster_entry (
    id, shift, team, staff, at, by, by_name, words, reason)
select
    j->>'id', j->>'shift', j->>'team', j->>'staff', j->>'at', j->>'by', j->>'by_name', j->>'words', j->>'reason'
from given;

-- step: image_roster_entry
select * from roster_entry where id = :id;
