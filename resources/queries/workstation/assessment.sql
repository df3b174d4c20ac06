-- step: insert_assessment
with given(j) as materialized (select jsonb(:row))
insert into assessment (
    id, person, incident, triage, made_at, made_by, needs, risks, strengths, basic_needs, services_in_place, linkages_wanted,
    words)
select
    j->>'id', j->>'person', j->>'incident', j->>'triage', j->>'made_at', j->>'made_by', j->>'needs', j->>'risks',
    j->>'strengths', j->>'basic_needs', j->>'services_in_place', j->>'linkages_wanted', j->>'words'
from given;

-- step: patch_assessment
with given(j) as materialized (select jsonb(:patch))
update assessment set
    person = iif(json_type(j, '$.person') is null, assessment.person, j->>'person'),
    incident = iif(json_type(j, '$.incident') is null, assessment.incident, j->>'incident'),
    triage = iif(json_type(j, '$.triage') is null, assessment.triage, j->>'triage'),
    made_at = iif(json_type(j, '$.made_at') is null, assessment.made_at, j->>'made_at'),
    made_by = iif(json_type(j, '$.made_by') is null, assessment.made_by, j->>'made_by'),
    needs = iif(json_type(j, '$.needs') is null, assessment.needs, j->>'needs'),
    risks = iif(json_type(j, '$.risks') is null, assessment.risks, j->>'risks'),
    strengths = iif(json_type(j, '$.strengths') is null, assessment.strengths, j->>'strengths'),
    basic_needs = iif(json_type(j, '$.basic_needs') is null, assessment.basic_needs, j->>'basic_needs'),
    services_in_place = iif(json_type(j, '$.services_in_place') is null, assessment.services_in_place, j->>'services_in_place'),
    linkages_wanted = iif(json_type(j, '$.linkages_wanted') is null, assessment.linkages_wanted, j->>'linkages_wanted'),
    words = iif(json_type(j, '$.words') is null, assessment.words, j->>'words')
from given where assessment.id = :id;

-- step: image_assessment
select * from assessment where id = :id;
