-- step: insert_follow_up
with given(j) as materialized (select jsonb(:row))
insert into follow_up (
    id, incident, person, kind, made_at, due_at, owner, offered_to, offered_at, state, attempts, ended_at, outcome)
select
    j->>'id', j->>'incident', j->>'person', j->>'kind', j->>'made_at', j->>'due_at', j->>'owner', j->>'offered_to',
    j->>'offered_at', j->>'state', j->>'attempts', j->>'ended_at', j->>'outcome'
from given;

-- step: patch_follow_up
with given(j) as materialized (select jsonb(:patch))
update follow_up set
    incident = iif(json_type(j, '$.incident') is null, follow_up.incident, j->>'incident'),
    person = iif(json_type(j, '$.person') is null, follow_up.person, j->>'person'),
    kind = iif(json_type(j, '$.kind') is null, follow_up.kind, j->>'kind'),
    made_at = iif(json_type(j, '$.made_at') is null, follow_up.made_at, j->>'made_at'),
    due_at = iif(json_type(j, '$.due_at') is null, follow_up.due_at, j->>'due_at'),
    owner = iif(json_type(j, '$.owner') is null, follow_up.owner, j->>'owner'),
    offered_to = iif(json_type(j, '$.offered_to') is null, follow_up.offered_to, j->>'offered_to'),
    offered_at = iif(json_type(j, '$.offered_at') is null, follow_up.offered_at, j->>'offered_at'),
    state = iif(json_type(j, '$.state') is null, follow_up.state, j->>'state'),
    attempts = iif(json_type(j, '$.attempts') is null, follow_up.attempts, j->>'attempts'),
    ended_at = iif(json_type(j, '$.ended_at') is null, follow_up.ended_at, j->>'ended_at'),
    outcome = iif(json_type(j, '$.outcome') is null, follow_up.outcome, j->>'outcome')
from given where follow_up.id = :id;

-- step: image_follow_up
select * from follow_up where id = :id;
