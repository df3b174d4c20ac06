-- step: insert_plan_draft
with given(j) as materialized (select jsonb(:row))
insert into plan_draft (
    id, person, state, since, reason, version, kind, template_version, language, written_with, author, started_at, kept_where,
    likelihood, review_by, review_owner)
select
    j->>'id', j->>'person', j->>'state', j->>'since', j->>'reason', j->>'version', j->>'kind', j->>'template_version',
    j->>'language', j->>'written_with', j->>'author', j->>'started_at', j->>'kept_where', j->>'likelihood', j->>'review_by',
    j->>'review_owner'
from given;

-- step: patch_plan_draft
with given(j) as materialized (select jsonb(:patch))
update plan_draft set
    person = iif(json_type(j, '$.person') is null, plan_draft.person, j->>'person'),
    state = iif(json_type(j, '$.state') is null, plan_draft.state, j->>'state'),
    since = iif(json_type(j, '$.since') is null, plan_draft.since, j->>'since'),
    reason = iif(json_type(j, '$.reason') is null, plan_draft.reason, j->>'reason'),
    version = iif(json_type(j, '$.version') is null, plan_draft.version, j->>'version'),
    kind = iif(json_type(j, '$.kind') is null, plan_draft.kind, j->>'kind'),
    template_version = iif(json_type(j, '$.template_version') is null, plan_draft.template_version, j->>'template_version'),
    language = iif(json_type(j, '$.language') is null, plan_draft.language, j->>'language'),
    written_with = iif(json_type(j, '$.written_with') is null, plan_draft.written_with, j->>'written_with'),
    author = iif(json_type(j, '$.author') is null, plan_draft.author, j->>'author'),
    started_at = iif(json_type(j, '$.started_at') is null, plan_draft.started_at, j->>'started_at'),
    kept_where = iif(json_type(j, '$.kept_where') is null, plan_draft.kept_where, j->>'kept_where'),
    likelihood = iif(json_type(j, '$.likelihood') is null, plan_draft.likelihood, j->>'likelihood'),
    review_by = iif(json_type(j, '$.review_by') is null, plan_draft.review_by, j->>'review_by'),
    review_owner = iif(json_type(j, '$.review_owner') is null, plan_draft.review_owner, j->>'review_owner')
from given where plan_draft.id = :id;

-- step: image_plan_draft
select * from plan_draft where id = :id;
