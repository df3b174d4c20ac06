-- step: insert_clinical_note
with given(j) as materialized (select jsonb(:row))
insert into clinical_note (
    id, incident, at, "by", by_name, words)
select
    j->>'id', j->>'incident', j->>'at', j->>'by', j->>'by_name', j->>'words'
from given;

-- step: image_clinical_note
select * from clinical_note where id = :id;
