-- step: insert_incident
with given(j) as materialized (select jsonb(:row))
insert into incident (
    id, number, status, answered_at, filed_at, filed_by, risk, outcome, determined_at, promise_minutes, arrived_at,
    last_contact_at, seeking_place_since, ended_at, cancel_reason, where_words, address, pin, area, callback,
    callback_phone, callback_read_back, danger, danger_words, source, transfer_from, transfer_accepted_at,
    already_asked, relation, caller_name, person, person_name, pronouns, age_words, language, interpreter, access_needs,
    nature, what_happened, what_helps, observed, observed_words, screen, screen_words, criteria, criteria_asked,
    local_number)
select
    j->>'id', j->>'number', j->>'status', j->>'answered_at', j->>'filed_at', j->>'filed_by', j->>'risk', j->>'outcome',
    j->>'determined_at', j->>'promise_minutes', j->>'arrived_at', j->>'last_contact_at', j->>'seeking_place_since',
    j->>'ended_at', j->>'cancel_reason', j->>'where_words', j->>'address', j->>'pin', j->>'area', j->>'callback',
    j->>'callback_phone', j->>'callback_read_back', j->>'danger', j->>'danger_words', j->>'source', j->>'transfer_from',
    j->>'transfer_accepted_at', j->>'already_asked', j->>'relation', j->>'caller_name', j->>'person', j->>'person_name',
    j->>'pronouns', j->>'age_words', j->>'language', j->>'interpreter', j->>'access_needs', j->>'nature',
    j->>'what_happened', j->>'what_helps', j->>'observed', j->>'observed_words', j->>'screen', j->>'screen_words',
    j->>'criteria', j->>'criteria_asked', coalesce(j->>'local_number', '')
from given;

-- step: patch_incident
with given(j) as materialized (select jsonb(:patch))
update incident set
    number = iif(json_type(j, '$.number') is null, incident.number, j->>'number'),
    status = iif(json_type(j, '$.status') is null, incident.status, j->>'status'),
    answered_at = iif(json_type(j, '$.answered_at') is null, incident.answered_at, j->>'answered_at'),
    filed_at = iif(json_type(j, '$.filed_at') is null, incident.filed_at, j->>'filed_at'),
    filed_by = iif(json_type(j, '$.filed_by') is null, incident.filed_by, j->>'filed_by'),
    risk = iif(json_type(j, '$.risk') is null, incident.risk, j->>'risk'),
    outcome = iif(json_type(j, '$.outcome') is null, incident.outcome, j->>'outcome'),
    determined_at = iif(json_type(j, '$.determined_at') is null, incident.determined_at, j->>'determined_at'),
    promise_minutes = iif(json_type(j, '$.promise_minutes') is null, incident.promise_minutes, j->>'promise_minutes'),
    arrived_at = iif(json_type(j, '$.arrived_at') is null, incident.arrived_at, j->>'arrived_at'),
    last_contact_at = iif(json_type(j, '$.last_contact_at') is null, incident.last_contact_at, j->>'last_contact_at'),
    seeking_place_since = iif(json_type(j, '$.seeking_place_since') is null, incident.seeking_place_since, j->>'seeking_place_since'),
    ended_at = iif(json_type(j, '$.ended_at') is null, incident.ended_at, j->>'ended_at'),
    cancel_reason = iif(json_type(j, '$.cancel_reason') is null, incident.cancel_reason, j->>'cancel_reason'),
    where_words = iif(json_type(j, '$.where_words') is null, incident.where_words, j->>'where_words'),
    address = iif(json_type(j, '$.address') is null, incident.address, j->>'address'),
    pin = iif(json_type(j, '$.pin') is null, incident.pin, j->>'pin'),
    area = iif(json_type(j, '$.area') is null, incident.area, j->>'area'),
    callback = iif(json_type(j, '$.callback') is null, incident.callback, j->>'callback'),
    callback_phone = iif(json_type(j, '$.callback_phone') is null, incident.callback_phone, j->>'callback_phone'),
    callback_read_back = iif(json_type(j, '$.callback_read_back') is null, incident.callback_read_back, j->>'callback_read_back'),
    danger = iif(json_type(j, '$.danger') is null, incident.danger, j->>'danger'),
    danger_words = iif(json_type(j, '$.danger_words') is null, incident.danger_words, j->>'danger_words'),
    source = iif(json_type(j, '$.source') is null, incident.source, j->>'source'),
    transfer_from = iif(json_type(j, '$.transfer_from') is null, incident.transfer_from, j->>'transfer_from'),
    transfer_accepted_at = iif(json_type(j, '$.transfer_accepted_at') is null, incident.transfer_accepted_at, j->>'transfer_accepted_at'),
    already_asked = iif(json_type(j, '$.already_asked') is null, incident.already_asked, j->>'already_asked'),
    relation = iif(json_type(j, '$.relation') is null, incident.relation, j->>'relation'),
    caller_name = iif(json_type(j, '$.caller_name') is null, incident.caller_name, j->>'caller_name'),
    person = iif(json_type(j, '$.person') is null, incident.person, j->>'person'),
    person_name = iif(json_type(j, '$.person_name') is null, incident.person_name, j->>'person_name'),
    pronouns = iif(json_type(j, '$.pronouns') is null, incident.pronouns, j->>'pronouns'),
    age_words = iif(json_type(j, '$.age_words') is null, incident.age_words, j->>'age_words'),
    language = iif(json_type(j, '$.language') is null, incident.language, j->>'language'),
    interpreter = iif(json_type(j, '$.interpreter') is null, incident.interpreter, j->>'interpreter'),
    access_needs = iif(json_type(j, '$.access_needs') is null, incident.access_needs, j->>'access_needs'),
    nature = iif(json_type(j, '$.nature') is null, incident.nature, j->>'nature'),
    what_happened = iif(json_type(j, '$.what_happened') is null, incident.what_happened, j->>'what_happened'),
    what_helps = iif(json_type(j, '$.what_helps') is null, incident.what_helps, j->>'what_helps'),
    observed = iif(json_type(j, '$.observed') is null, incident.observed, j->>'observed'),
    observed_words = iif(json_type(j, '$.observed_words') is null, incident.observed_words, j->>'observed_words'),
    screen = iif(json_type(j, '$.screen') is null, incident.screen, j->>'screen'),
    screen_words = iif(json_type(j, '$.screen_words') is null, incident.screen_words, j->>'screen_words'),
    criteria = iif(json_type(j, '$.criteria') is null, incident.criteria, j->>'criteria'),
    criteria_asked = iif(json_type(j, '$.criteria_asked') is null, incident.criteria_asked, j->>'criteria_asked'),
    local_number = iif(json_type(j, '$.local_number') is null, incident.local_number, j->>'local_number')
from given where incident.id = :id;

-- What most verbs change; in no index and never searched, so that few pages are written.
-- step: patch_incident_course
with given(j) as materialized (select jsonb(:patch))
update incident set
    risk = iif(json_type(j, '$.risk') is null, incident.risk, j->>'risk'),
    outcome = iif(json_type(j, '$.outcome') is null, incident.outcome, j->>'outcome'),
    determined_at = iif(json_type(j, '$.determined_at') is null, incident.determined_at, j->>'determined_at'),
    promise_minutes = iif(json_type(j, '$.promise_minutes') is null, incident.promise_minutes, j->>'promise_minutes'),
    arrived_at = iif(json_type(j, '$.arrived_at') is null, incident.arrived_at, j->>'arrived_at'),
    last_contact_at = iif(json_type(j, '$.last_contact_at') is null, incident.last_contact_at, j->>'last_contact_at'),
    seeking_place_since = iif(json_type(j, '$.seeking_place_since') is null, incident.seeking_place_since, j->>'seeking_place_since')
from given where incident.id = :id;

-- step: image_incident
select * from incident where id = :id;
