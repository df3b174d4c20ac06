-- step: insert_disclosure
with given(j) as materialized (select jsonb(:row))
insert into disclosure (
    id, person, at, "by", by_name, recipient, recipient_name, purpose, what, version, items, withheld, consent,
    consent_attached, notice, approval)
select
    j->>'id', j->>'person', j->>'at', j->>'by', j->>'by_name', j->>'recipient', j->>'recipient_name', j->>'purpose', j->>'what',
    j->>'version', j->>'items', j->>'withheld', j->>'consent', j->>'consent_attached', j->>'notice',
    j->>'approval'
from given;

-- step: image_disclosure
select * from disclosure where id = :id;
