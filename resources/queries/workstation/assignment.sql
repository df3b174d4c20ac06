-- step: insert_assignment
with given(j) as materialized (select jsonb(:row))
insert into assignment (
    id, incident, team, state, since, made_at, made_by, reason, checked_at, check_minutes, facility, consent,
    facility_accepted_at, ended_at)
select
    j->>'id', j->>'incident', j->>'team', j->>'state', j->>'since', j->>'made_at', j->>'made_by', j->>'reason',
    j->>'checked_at', j->>'check_minutes', j->>'facility', j->>'consent', j->>'facility_accepted_at', j->>'ended_at'
from given;

-- step: patch_assignment
with given(j) as materialized (select jsonb(:patch))
update assignment set
    incident = iif(json_type(j, '$.incident') is null, assignment.incident, j->>'incident'),
    team = iif(json_type(j, '$.team') is null, assignment.team, j->>'team'),
    state = iif(json_type(j, '$.state') is null, assignment.state, j->>'state'),
    since = iif(json_type(j, '$.since') is null, assignment.since, j->>'since'),
    made_at = iif(json_type(j, '$.made_at') is null, assignment.made_at, j->>'made_at'),
    made_by = iif(json_type(j, '$.made_by') is null, assignment.made_by, j->>'made_by'),
    reason = iif(json_type(j, '$.reason') is null, assignment.reason, j->>'reason'),
    checked_at = iif(json_type(j, '$.checked_at') is null, assignment.checked_at, j->>'checked_at'),
    check_minutes = iif(json_type(j, '$.check_minutes') is null, assignment.check_minutes, j->>'check_minutes'),
    facility = iif(json_type(j, '$.facility') is null, assignment.facility, j->>'facility'),
    consent = iif(json_type(j, '$.consent') is null, assignment.consent, j->>'consent'),
    facility_accepted_at = iif(json_type(j, '$.facility_accepted_at') is null, assignment.facility_accepted_at, j->>'facility_accepted_at'),
    ended_at = iif(json_type(j, '$.ended_at') is null, assignment.ended_at, j->>'ended_at')
from given where assignment.id = :id;

-- step: image_assignment
select * from assignment where id = :id;
