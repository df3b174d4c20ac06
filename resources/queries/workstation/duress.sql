-- step: insert_duress
with given(j) as materialized (select jsonb(:row))
insert into duress (
    id, team, incident, raised_at, raised_by, how, test, words, taken_by, taken_at, ended_by, ended_at, outcome)
select
    j->>'id', j->>'team', j->>'incident', j->>'raised_at', j->>'raised_by', j->>'how', j->>'test', j->>'words',
    j->>'taken_by', j->>'taken_at', j->>'ended_by', j->>'ended_at', j->>'outcome'
from given;

-- step: patch_duress
with given(j) as materialized (select jsonb(:patch))
update duress set
    team = iif(json_type(j, '$.team') is null, duress.team, j->>'team'),
    incident = iif(json_type(j, '$.incident') is null, duress.incident, j->>'incident'),
    raised_at = iif(json_type(j, '$.raised_at') is null, duress.raised_at, j->>'raised_at'),
    raised_by = iif(json_type(j, '$.raised_by') is null, duress.raised_by, j->>'raised_by'),
    how = iif(json_type(j, '$.how') is null, duress.how, j->>'how'),
    test = iif(json_type(j, '$.test') is null, duress.test, j->>'test'),
    words = iif(json_type(j, '$.words') is null, duress.words, j->>'words'),
    taken_by = iif(json_type(j, '$.taken_by') is null, duress.taken_by, j->>'taken_by'),
    taken_at = iif(json_type(j, '$.taken_at') is null, duress.taken_at, j->>'taken_at'),
    ended_by = iif(json_type(j, '$.ended_by') is null, duress.ended_by, j->>'ended_by'),
    ended_at = iif(json_type(j, '$.ended_at') is null, duress.ended_at, j->>'ended_at'),
    outcome = iif(json_type(j, '$.outcome') is null, duress.outcome, j->>'outcome')
from given where duress.id = :id;

-- step: image_duress
select * from duress where id = :id;
