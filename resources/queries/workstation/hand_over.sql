-- step: insert_hand_over
with given(j) as materialized (select jsonb(:row))
insert into hand_over (
    id, given_by, given_to, offered_at, incidents, follow_ups, words, state, answered_at, reason)
select
    j->>'id', j->>'given_by', j->>'given_to', j->>'offered_at', j->>'incidents', j->>'follow_ups', j->>'words',
    j->>'state', j->>'answered_at', j->>'reason'
from given;

-- step: patch_hand_over
with given(j) as materialized (select jsonb(:patch))
update hand_over set
    given_by = iif(json_type(j, '$.given_by') is null, hand_over.given_by, j->>'given_by'),
    given_to = iif(json_type(j, '$.given_to') is null, hand_over.given_to, j->>'given_to'),
    offered_at = iif(json_type(j, '$.offered_at') is null, hand_over.offered_at, j->>'offered_at'),
    incidents = iif(json_type(j, '$.incidents') is null, hand_over.incidents, j->>'incidents'),
    follow_ups = iif(json_type(j, '$.follow_ups') is null, hand_over.follow_ups, j->>'follow_ups'),
    words = iif(json_type(j, '$.words') is null, hand_over.words, j->>'words'),
    state = iif(json_type(j, '$.state') is null, hand_over.state, j->>'state'),
    answered_at = iif(json_type(j, '$.answered_at') is null, hand_over.answered_at, j->>'answered_at'),
    reason = iif(json_type(j, '$.reason') is null, hand_over.reason, j->>'reason')
from given where hand_over.id = :id;

-- step: image_hand_over
select * from hand_over where id = :id;
