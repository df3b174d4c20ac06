-- step: insert_log_entry
with given(j) as materialized (select jsonb(:row))
insert into log_entry (
    id, incident, kind, at, recorded_at, "by", by_name, subject, words, state_word, corrects)
select
    j->>'id', j->>'incident', j->>'kind', j->>'at', j->>'recorded_at', j->>'by', j->>'by_name', j->>'subject',
    j->>'words', j->>'state_word', j->>'corrects'
from given;

-- step: image_log_entry
select * from log_entry where id = :id;
