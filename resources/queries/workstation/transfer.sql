-- step: insert_transfer
with given(j) as materialized (select jsonb(:row))
insert into transfer (
    id, incident, taker, taker_name, state, asked_at, asked_by, approval, facts, sheet, tried, tried_words, callback,
    comes, answered_at, answered_by, answer, came, minutes, force, result, result_at, result_by, returned_at,
    follow_up)
select
    j->>'id', j->>'incident', j->>'taker', j->>'taker_name', j->>'state', j->>'asked_at', j->>'asked_by',
    j->>'approval', j->>'facts', j->>'sheet', j->>'tried', j->>'tried_words', j->>'callback', j->>'comes',
    j->>'answered_at', j->>'answered_by', j->>'answer', j->>'came', j->>'minutes', j->>'force', j->>'result',
    j->>'result_at', j->>'result_by', j->>'returned_at', j->>'follow_up'
from given;

-- step: patch_transfer
with given(j) as materialized (select jsonb(:patch))
update transfer set
    incident = iif(json_type(j, '$.incident') is null, transfer.incident, j->>'incident'),
    taker = iif(json_type(j, '$.taker') is null, transfer.taker, j->>'taker'),
    taker_name = iif(json_type(j, '$.taker_name') is null, transfer.taker_name, j->>'taker_name'),
    state = iif(json_type(j, '$.state') is null, transfer.state, j->>'state'),
    asked_at = iif(json_type(j, '$.asked_at') is null, transfer.asked_at, j->>'asked_at'),
    asked_by = iif(json_type(j, '$.asked_by') is null, transfer.asked_by, j->>'asked_by'),
    approval = iif(json_type(j, '$.approval') is null, transfer.approval, j->>'approval'),
    facts = iif(json_type(j, '$.facts') is null, transfer.facts, j->>'facts'),
    sheet = iif(json_type(j, '$.sheet') is null, transfer.sheet, j->>'sheet'),
    tried = iif(json_type(j, '$.tried') is null, transfer.tried, j->>'tried'),
    tried_words = iif(json_type(j, '$.tried_words') is null, transfer.tried_words, j->>'tried_words'),
    callback = iif(json_type(j, '$.callback') is null, transfer.callback, j->>'callback'),
    comes = iif(json_type(j, '$.comes') is null, transfer.comes, j->>'comes'),
    answered_at = iif(json_type(j, '$.answered_at') is null, transfer.answered_at, j->>'answered_at'),
    answered_by = iif(json_type(j, '$.answered_by') is null, transfer.answered_by, j->>'answered_by'),
    answer = iif(json_type(j, '$.answer') is null, transfer.answer, j->>'answer'),
    came = iif(json_type(j, '$.came') is null, transfer.came, j->>'came'),
    minutes = iif(json_type(j, '$.minutes') is null, transfer.minutes, j->>'minutes'),
    force = iif(json_type(j, '$.force') is null, transfer.force, j->>'force'),
    result = iif(json_type(j, '$.result') is null, transfer.result, j->>'result'),
    result_at = iif(json_type(j, '$.result_at') is null, transfer.result_at, j->>'result_at'),
    result_by = iif(json_type(j, '$.result_by') is null, transfer.result_by, j->>'result_by'),
    returned_at = iif(json_type(j, '$.returned_at') is null, transfer.returned_at, j->>'returned_at'),
    follow_up = iif(json_type(j, '$.follow_up') is null, transfer.follow_up, j->>'follow_up')
from given where transfer.id = :id;

-- step: image_transfer
select * from transfer where id = :id;
