-- step: insert_referral
with given(j) as materialized (select jsonb(:row))
insert into referral (
    id, person, incident, service, service_name, kind, state, sent_at, sent_by, received_at, accepted_at, kept_at, ended_at,
    reason, owner, consent, words)
select
    j->>'id', j->>'person', j->>'incident', j->>'service', j->>'service_name', j->>'kind', j->>'state', j->>'sent_at',
    j->>'sent_by', j->>'received_at', j->>'accepted_at', j->>'kept_at', j->>'ended_at', j->>'reason', j->>'owner',
    j->>'consent', j->>'words'
from given;

-- step: patch_referral
with given(j) as materialized (select jsonb(:patch))
update referral set
    person = iif(json_type(j, '$.person') is null, referral.person, j->>'person'),
    incident = iif(json_type(j, '$.incident') is null, referral.incident, j->>'incident'),
    service = iif(json_type(j, '$.service') is null, referral.service, j->>'service'),
    service_name = iif(json_type(j, '$.service_name') is null, referral.service_name, j->>'service_name'),
    kind = iif(json_type(j, '$.kind') is null, referral.kind, j->>'kind'),
    state = iif(json_type(j, '$.state') is null, referral.state, j->>'state'),
    sent_at = iif(json_type(j, '$.sent_at') is null, referral.sent_at, j->>'sent_at'),
    sent_by = iif(json_type(j, '$.sent_by') is null, referral.sent_by, j->>'sent_by'),
    received_at = iif(json_type(j, '$.received_at') is null, referral.received_at, j->>'received_at'),
    accepted_at = iif(json_type(j, '$.accepted_at') is null, referral.accepted_at, j->>'accepted_at'),
    kept_at = iif(json_type(j, '$.kept_at') is null, referral.kept_at, j->>'kept_at'),
    ended_at = iif(json_type(j, '$.ended_at') is null, referral.ended_at, j->>'ended_at'),
    reason = iif(json_type(j, '$.reason') is null, referral.reason, j->>'reason'),
    owner = iif(json_type(j, '$.owner') is null, referral.owner, j->>'owner'),
    consent = iif(json_type(j, '$.consent') is null, referral.consent, j->>'consent'),
    words = iif(json_type(j, '$.words') is null, referral.words, j->>'words')
from given where referral.id = :id;

-- step: image_referral
select * from referral where id = :id;
