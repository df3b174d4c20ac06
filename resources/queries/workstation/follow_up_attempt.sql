-- step: insert_follow_up_attempt
with given(j) as materialized (select jsonb(:row))
insert into follow_up_attempt (
    id, follow_up, at, "by", reached, words)
select
    j->>'id', j->>'follow_up', j->>'at', j->>'by', j->>'reached', j->>'words'
from given;

-- step: image_follow_up_attempt
select * from follow_up_attempt where id = :id;
