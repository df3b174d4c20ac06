-- step: insert_consent
with given(j) as materialized (select jsonb(:row))
insert into consent (
    id, person, scope, recipients, purpose, part2, form, given_by, given_at, expires_at, withdrawn_at, withdrawal, taken_by,
    words)
select
    j->>'id', j->>'person', j->>'scope', j->>'recipients', j->>'purpose', j->>'part2', j->>'form', j->>'given_by',
    j->>'given_at', j->>'expires_at', j->>'withdrawn_at', j->>'withdrawal', j->>'taken_by', j->>'words'
from given;

-- step: patch_consent
with given(j) as materialized (select jsonb(:patch))
update consent set
    person = iif(json_type(j, '$.person') is null, consent.person, j->>'person'),
    scope = iif(json_type(j, '$.scope') is null, consent.scope, j->>'scope'),
    recipients = iif(json_type(j, '$.recipients') is null, consent.recipients, j->>'recipients'),
    purpose = iif(json_type(j, '$.purpose') is null, consent.purpose, j->>'purpose'),
    part2 = iif(json_type(j, '$.part2') is null, consent.part2, j->>'part2'),
    form = iif(json_type(j, '$.form') is null, consent.form, j->>'form'),
    given_by = iif(json_type(j, '$.given_by') is null, consent.given_by, j->>'given_by'),
    given_at = iif(json_type(j, '$.given_at') is null, consent.given_at, j->>'given_at'),
    expires_at = iif(json_type(j, '$.expires_at') is null, consent.expires_at, j->>'expires_at'),
    withdrawn_at = iif(json_type(j, '$.withdrawn_at') is null, consent.withdrawn_at, j->>'withdrawn_at'),
    withdrawal = iif(json_type(j, '$.withdrawal') is null, consent.withdrawal, j->>'withdrawal'),
    taken_by = iif(json_type(j, '$.taken_by') is null, consent.taken_by, j->>'taken_by'),
    words = iif(json_type(j, '$.words') is null, consent.words, j->>'words')
from given where consent.id = :id;

-- step: image_consent
select * from consent where id = :id;
