-- step: insert_approval
with given(j) as materialized (select jsonb(:row))
insert into approval (
    id, incident, kind, state, asked_at, asked_by, why, decided_by, decided_at, reason, reviewed_by, reviewed_at,
    review, plan, recipient, scope)
select
    j->>'id', j->>'incident', j->>'kind', j->>'state', j->>'asked_at', j->>'asked_by', j->>'why', j->>'decided_by',
    j->>'decided_at', j->>'reason', j->>'reviewed_by', j->>'reviewed_at', j->>'review',
    j->>'plan', coalesce(j->>'recipient', ''), coalesce(j->>'scope', '[]')
from given;

-- step: patch_approval
with given(j) as materialized (select jsonb(:patch))
update approval set
    incident = iif(json_type(j, '$.incident') is null, approval.incident, j->>'incident'),
    kind = iif(json_type(j, '$.kind') is null, approval.kind, j->>'kind'),
    state = iif(json_type(j, '$.state') is null, approval.state, j->>'state'),
    asked_at = iif(json_type(j, '$.asked_at') is null, approval.asked_at, j->>'asked_at'),
    asked_by = iif(json_type(j, '$.asked_by') is null, approval.asked_by, j->>'asked_by'),
    why = iif(json_type(j, '$.why') is null, approval.why, j->>'why'),
    decided_by = iif(json_type(j, '$.decided_by') is null, approval.decided_by, j->>'decided_by'),
    decided_at = iif(json_type(j, '$.decided_at') is null, approval.decided_at, j->>'decided_at'),
    reason = iif(json_type(j, '$.reason') is null, approval.reason, j->>'reason'),
    reviewed_by = iif(json_type(j, '$.reviewed_by') is null, approval.reviewed_by, j->>'reviewed_by'),
    reviewed_at = iif(json_type(j, '$.reviewed_at') is null, approval.reviewed_at, j->>'reviewed_at'),
    review = iif(json_type(j, '$.review') is null, approval.review, j->>'review'),
    plan = iif(json_type(j, '$.plan') is null, approval.plan, j->>'plan'),
    recipient = iif(json_type(j, '$.recipient') is null, approval.recipient, j->>'recipient'),
    scope = iif(json_type(j, '$.scope') is null, approval.scope, j->>'scope')
from given where approval.id = :id;

-- step: image_approval
select * from approval where id = :id;
