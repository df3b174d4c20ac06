-- step: insert_plan_version
with given(j) as materialized (select jsonb(:row))
insert into plan_version (
    id, plan, person, number, language, content, hash, author, author_name, approver, approver_name, signed_at, state, since,
    reason)
select
    j->>'id', j->>'plan', j->>'person', j->>'number', j->>'language', j->>'content', j->>'hash', j->>'author',
    j->>'author_name', j->>'approver', j->>'approver_name', j->>'signed_at', j->>'state', j->>'since', j->>'reason'
from given;

-- step: patch_plan_version
with given(j) as materialized (select jsonb(:patch))
update plan_version set
    plan = iif(json_type(j, '$.plan') is null, plan_version.plan, j->>'plan'),
    person = iif(json_type(j, '$.person') is null, plan_version.person, j->>'person'),
    number = iif(json_type(j, '$.number') is null, plan_version.number, j->>'number'),
    language = iif(json_type(j, '$.language') is null, plan_version.language, j->>'language'),
    content = iif(json_type(j, '$.content') is null, plan_version.content, j->>'content'),
    hash = iif(json_type(j, '$.hash') is null, plan_version.hash, j->>'hash'),
    author = iif(json_type(j, '$.author') is null, plan_version.author, j->>'author'),
    author_name = iif(json_type(j, '$.author_name') is null, plan_version.author_name, j->>'author_name'),
    approver = iif(json_type(j, '$.approver') is null, plan_version.approver, j->>'approver'),
    approver_name = iif(json_type(j, '$.approver_name') is null, plan_version.approver_name, j->>'approver_name'),
    signed_at = iif(json_type(j, '$.signed_at') is null, plan_version.signed_at, j->>'signed_at'),
    state = iif(json_type(j, '$.state') is null, plan_version.state, j->>'state'),
    since = iif(json_type(j, '$.since') is null, plan_version.since, j->>'since'),
    reason = iif(json_type(j, '$.reason') is null, plan_version.reason, j->>'reason')
from given where plan_version.id = :id;

-- step: image_plan_version
select * from plan_version where id = :id;
