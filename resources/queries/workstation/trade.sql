-- step: insert_trade
with given(j) as materialized (select jsonb(:row))
insert into trade (
    id, shift, back, offered_by, offered_to, offered_at, state, answered_at, reason)
select
    j->>'id', j->>'shift', j->>'back', j->>'offered_by', j->>'offered_to', j->>'offered_at', j->>'state',
    j->>'answered_at', j->>'reason'
from given;

-- step: patch_trade
with given(j) as materialized (select jsonb(:patch))
update trade set
    shift = iif(json_type(j, '$.shift') is null, trade.shift, j->>'shift'),
    back = iif(json_type(j, '$.back') is null, trade.back, j->>'back'),
    offered_by = iif(json_type(j, '$.offered_by') is null, trade.offered_by, j->>'offered_by'),
    offered_to = iif(json_type(j, '$.offered_to') is null, trade.offered_to, j->>'offered_to'),
    offered_at = iif(json_type(j, '$.offered_at') is null, trade.offered_at, j->>'offered_at'),
    state = iif(json_type(j, '$.state') is null, trade.state, j->>'state'),
    answered_at = iif(json_type(j, '$.answered_at') is null, trade.answered_at, j->>'answered_at'),
    reason = iif(json_type(j, '$.reason') is null, trade.reason, j->>'reason')
from given where trade.id = :id;

-- step: image_trade
select * from trade where id = :id;
