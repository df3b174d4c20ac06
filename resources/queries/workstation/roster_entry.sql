-- step: insert_roster_entry
with given(j) as materialized (select jsonb(:row))
insert into roster_entry (
    id, shift, team, staff, at, by, by_name, words, reason)
select
    j->>'id', j->>'shift', j->>'team', j->>'staff', j->>'at', j->>'by', j->>'by_name', j->>'words', j->>'reason'
from given;

-- step: image_roster_entry
select * from roster_entry where id = :id;

-- step: roster_entries_of
select * from roster_entry where shift = :id order by at, id;

-- step: roster_entries_of_team
select * from roster_entry where at >= :since and team = :id order by at, id;

-- step: past_calls
select determined_at as at, area,
    (select max(ended_at) - min(made_at) from assignment where assignment.incident = incident.id and state = 'clear') as busy
from incident where outcome = 'mobile_team' and status <> 'cancelled' and determined_at > :since order by determined_at;
