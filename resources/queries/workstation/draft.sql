-- step: insert_draft
with given(j) as materialized (select jsonb(:row))
insert into draft (
    id, number, owner, started_at, touched_at, held_since, caret_field, caret_position, unread_pin, where_words, address, pin, area,
    callback, callback_phone, callback_read_back, danger, danger_words, source, transfer_from, transfer_accepted_at,
    already_asked, relation, caller_name, person, person_name, pronouns, age_words, language, interpreter, access_needs,
    nature, what_happened, what_helps, observed, observed_words, screen, screen_words, criteria, criteria_asked)
select
    j->>'id', j->>'number', j->>'owner', j->>'started_at', j->>'touched_at', j->>'held_since', j->>'caret_field',
    j->>'caret_position', j->>'unread_pin', j->>'where_words', j->>'address', j->>'pin', j->>'area', j->>'callback', j->>'callback_phone',
    j->>'callback_read_back', j->>'danger', j->>'danger_words', j->>'source', j->>'transfer_from',
    j->>'transfer_accepted_at', j->>'already_asked', j->>'relation', j->>'caller_name', j->>'person', j->>'person_name',
    j->>'pronouns', j->>'age_words', j->>'language', j->>'interpreter', j->>'access_needs', j->>'nature',
    j->>'what_happened', j->>'what_helps', j->>'observed', j->>'observed_words', j->>'screen', j->>'screen_words',
    j->>'criteria', j->>'criteria_asked'
from given;

-- step: patch_draft
with given(j) as materialized (select jsonb(:patch))
update draft set
    number = iif(json_type(j, '$.number') is null, draft.number, j->>'number'),
    owner = iif(json_type(j, '$.owner') is null, draft.owner, j->>'owner'),
    started_at = iif(json_type(j, '$.started_at') is null, draft.started_at, j->>'started_at'),
    touched_at = iif(json_type(j, '$.touched_at') is null, draft.touched_at, j->>'touched_at'),
    held_since = iif(json_type(j, '$.held_since') is null, draft.held_since, j->>'held_since'),
    caret_field = iif(json_type(j, '$.caret_field') is null, draft.caret_field, j->>'caret_field'),
    caret_position = iif(json_type(j, '$.caret_position') is null, draft.caret_position, j->>'caret_position'),
    unread_pin = iif(json_type(j, '$.unread_pin') is null, draft.unread_pin, j->>'unread_pin'),
    where_words = iif(json_type(j, '$.where_words') is null, draft.where_words, j->>'where_words'),
    address = iif(json_type(j, '$.address') is null, draft.address, j->>'address'),
    pin = iif(json_type(j, '$.pin') is null, draft.pin, j->>'pin'),
    area = iif(json_type(j, '$.area') is null, draft.area, j->>'area'),
    callback = iif(json_type(j, '$.callback') is null, draft.callback, j->>'callback'),
    callback_phone = iif(json_type(j, '$.callback_phone') is null, draft.callback_phone, j->>'callback_phone'),
    callback_read_back = iif(json_type(j, '$.callback_read_back') is null, draft.callback_read_back, j->>'callback_read_back'),
    danger = iif(json_type(j, '$.danger') is null, draft.danger, j->>'danger'),
    danger_words = iif(json_type(j, '$.danger_words') is null, draft.danger_words, j->>'danger_words'),
    source = iif(json_type(j, '$.source') is null, draft.source, j->>'source'),
    transfer_from = iif(json_type(j, '$.transfer_from') is null, draft.transfer_from, j->>'transfer_from'),
    transfer_accepted_at = iif(json_type(j, '$.transfer_accepted_at') is null, draft.transfer_accepted_at, j->>'transfer_accepted_at'),
    already_asked = iif(json_type(j, '$.already_asked') is null, draft.already_asked, j->>'already_asked'),
    relation = iif(json_type(j, '$.relation') is null, draft.relation, j->>'relation'),
    caller_name = iif(json_type(j, '$.caller_name') is null, draft.caller_name, j->>'caller_name'),
    person = iif(json_type(j, '$.person') is null, draft.person, j->>'person'),
    person_name = iif(json_type(j, '$.person_name') is null, draft.person_name, j->>'person_name'),
    pronouns = iif(json_type(j, '$.pronouns') is null, draft.pronouns, j->>'pronouns'),
    age_words = iif(json_type(j, '$.age_words') is null, draft.age_words, j->>'age_words'),
    language = iif(json_type(j, '$.language') is null, draft.language, j->>'language'),
    interpreter = iif(json_type(j, '$.interpreter') is null, draft.interpreter, j->>'interpreter'),
    access_needs = iif(json_type(j, '$.access_needs') is null, draft.access_needs, j->>'access_needs'),
    nature = iif(json_type(j, '$.nature') is null, draft.nature, j->>'nature'),
    what_happened = iif(json_type(j, '$.what_happened') is null, draft.what_happened, j->>'what_happened'),
    what_helps = iif(json_type(j, '$.what_helps') is null, draft.what_helps, j->>'what_helps'),
    observed = iif(json_type(j, '$.observed') is null, draft.observed, j->>'observed'),
    observed_words = iif(json_type(j, '$.observed_words') is null, draft.observed_words, j->>'observed_words'),
    screen = iif(json_type(j, '$.screen') is null, draft.screen, j->>'screen'),
    screen_words = iif(json_type(j, '$.screen_words') is null, draft.screen_words, j->>'screen_words'),
    criteria = iif(json_type(j, '$.criteria') is null, draft.criteria, j->>'criteria'),
    criteria_asked = iif(json_type(j, '$.criteria_asked') is null, draft.criteria_asked, j->>'criteria_asked')
from given where draft.id = :id;

-- step: image_draft
select * from draft where id = :id;

-- step: drop_draft
delete from draft where id = :id;

-- step: all_drafts
select * from draft order by started_at;

-- step: last_number
select v as n from meta where k = 'last_number';

-- step: raise_number
update meta set v = max(v, :n) where k = 'last_number';

-- step: number_taken
select exists (select 1 from incident where number = :number) or exists (select 1 from draft where number = :number) as taken;
