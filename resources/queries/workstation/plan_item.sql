-- step: insert_plan_item
with given(j) as materialized (select jsonb(:row))
insert into plan_item (
    id, plan, part, position, words, english, contact_name, contact_relation, contact_phone, contact_phone_typed, may_call,
    part2, state, mark, marked_at, marked_in, made_at, made_by)
select
    j->>'id', j->>'plan', j->>'part', j->>'position', j->>'words', j->>'english', j->>'contact_name', j->>'contact_relation',
    j->>'contact_phone', j->>'contact_phone_typed', j->>'may_call', j->>'part2', j->>'state', j->>'mark', j->>'marked_at',
    j->>'marked_in', j->>'made_at', j->>'made_by'
from given;

-- step: patch_plan_item
with given(j) as materialized (select jsonb(:patch))
update plan_item set
    plan = iif(json_type(j, '$.plan') is null, plan_item.plan, j->>'plan'),
    part = iif(json_type(j, '$.part') is null, plan_item.part, j->>'part'),
    position = iif(json_type(j, '$.position') is null, plan_item.position, j->>'position'),
    words = iif(json_type(j, '$.words') is null, plan_item.words, j->>'words'),
    english = iif(json_type(j, '$.english') is null, plan_item.english, j->>'english'),
    contact_name = iif(json_type(j, '$.contact_name') is null, plan_item.contact_name, j->>'contact_name'),
    contact_relation = iif(json_type(j, '$.contact_relation') is null, plan_item.contact_relation, j->>'contact_relation'),
    contact_phone = iif(json_type(j, '$.contact_phone') is null, plan_item.contact_phone, j->>'contact_phone'),
    contact_phone_typed = iif(json_type(j, '$.contact_phone_typed') is null, plan_item.contact_phone_typed, j->>'contact_phone_typed'),
    may_call = iif(json_type(j, '$.may_call') is null, plan_item.may_call, j->>'may_call'),
    part2 = iif(json_type(j, '$.part2') is null, plan_item.part2, j->>'part2'),
    state = iif(json_type(j, '$.state') is null, plan_item.state, j->>'state'),
    mark = iif(json_type(j, '$.mark') is null, plan_item.mark, j->>'mark'),
    marked_at = iif(json_type(j, '$.marked_at') is null, plan_item.marked_at, j->>'marked_at'),
    marked_in = iif(json_type(j, '$.marked_in') is null, plan_item.marked_in, j->>'marked_in'),
    made_at = iif(json_type(j, '$.made_at') is null, plan_item.made_at, j->>'made_at'),
    made_by = iif(json_type(j, '$.made_by') is null, plan_item.made_by, j->>'made_by')
from given where plan_item.id = :id;

-- step: image_plan_item
select * from plan_item where id = :id;
