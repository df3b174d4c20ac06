-- index approval_incident
CREATE INDEX approval_incident on approval (incident);

-- index approval_plan
CREATE INDEX approval_plan on approval (plan) where plan is not null;

-- index approval_waiting
CREATE INDEX approval_waiting on approval (asked_at) where state = 'asked' or (state = 'alone' and reviewed_at is null);

-- index assessment_person
CREATE INDEX assessment_person on assessment (person);

-- index assignment_incident
CREATE INDEX assignment_incident on assignment (incident);

-- index assignment_one_active_of_team
CREATE UNIQUE INDEX assignment_one_active_of_team on assignment (team)
    where state in ('offered', 'accepted', 'en_route', 'phoned_ahead', 'on_scene', 'transporting', 'at_facility');

-- index assignment_team
CREATE INDEX assignment_team on assignment (team, made_at);

-- index clinical_note_incident
CREATE INDEX clinical_note_incident on clinical_note (incident);

-- index closure_incident
CREATE INDEX closure_incident on closure (incident);

-- index conflict_open
CREATE INDEX conflict_open on conflict (recorded_at) where state = 'open';

-- index conflict_solved
CREATE INDEX conflict_solved on conflict (solved_at) where state = 'solved';

-- index consent_person
CREATE INDEX consent_person on consent (person);

-- index determination_incident
CREATE INDEX determination_incident on determination (incident);

-- index disclosure_person
CREATE INDEX disclosure_person on disclosure (person);

-- index duress_incident
CREATE INDEX duress_incident on duress (incident);

-- index duress_open
CREATE INDEX duress_open on duress (raised_at) where ended_at is null;

-- index follow_up_attempt_follow_up
CREATE INDEX follow_up_attempt_follow_up on follow_up_attempt (follow_up, at);

-- index follow_up_incident
CREATE INDEX follow_up_incident on follow_up (incident);

-- index follow_up_open
CREATE INDEX follow_up_open on follow_up (due_at) where state = 'open';

-- index follow_up_person
CREATE INDEX follow_up_person on follow_up (person) where state = 'open';

-- index hand_over_offered
CREATE INDEX hand_over_offered on hand_over (offered_at);

-- index incident_address
CREATE INDEX incident_address on incident (address collate nocase) where address <> '';

-- index incident_callback_phone
CREATE INDEX incident_callback_phone on incident (callback_phone) where callback_phone <> '';

-- index incident_determined
CREATE INDEX incident_determined on incident (determined_at) where outcome = 'mobile_team' and status <> 'cancelled';

-- index incident_number
CREATE INDEX incident_number on incident (number);

-- index incident_open
CREATE INDEX incident_open on incident (filed_at) where status = 'open';

-- index incident_person
CREATE INDEX incident_person on incident (person) where person is not null;

-- index leave_ends
CREATE INDEX leave_ends on leave (ends_at);

-- index linkage_incident
CREATE INDEX linkage_incident on linkage (incident);

-- index log_entry_incident
CREATE INDEX log_entry_incident on log_entry (incident, at);

-- index log_entry_said
CREATE INDEX log_entry_said on log_entry (incident, kind) where kind in ('message', 'listening');

-- index look_at
CREATE INDEX look_at on look (at);

-- index look_person
CREATE INDEX look_person on look (person, at);

-- index outbox_old
CREATE INDEX outbox_old on outbox (kept_at) where state = 'accepted';

-- index outbox_pending
CREATE INDEX outbox_pending on outbox (n) where state in ('queued', 'sent');

-- index outbox_refused
CREATE INDEX outbox_refused on outbox (server_seq) where state = 'rejected';

-- index outbox_unseen
CREATE INDEX outbox_unseen on outbox (server_seq) where state = 'accepted';

-- index person_address
CREATE INDEX person_address on person (address collate nocase) where address <> '';

-- index person_flag_person
CREATE INDEX person_flag_person on person_flag (person);

-- index person_phone
CREATE INDEX person_phone on person (phone) where phone <> '';

-- index plan_draft_awaiting
CREATE INDEX plan_draft_awaiting on plan_draft (since) where state = 'awaiting_review';

-- index plan_draft_person
CREATE INDEX plan_draft_person on plan_draft (person);

-- index plan_draft_review
CREATE INDEX plan_draft_review on plan_draft (review_by) where review_by <> '';

-- index plan_draft_sent_back
CREATE INDEX plan_draft_sent_back on plan_draft (since) where state = 'draft' and reason <> '';

-- index plan_item_plan
CREATE INDEX plan_item_plan on plan_item (plan);

-- index plan_mark_item
CREATE INDEX plan_mark_item on plan_mark (item);

-- index plan_version_person
CREATE INDEX plan_version_person on plan_version (person);

-- index plan_version_plan
CREATE INDEX plan_version_plan on plan_version (plan, number);

-- index read_mark_incident
CREATE INDEX read_mark_incident on read_mark (incident);

-- index referral_open
CREATE INDEX referral_open on referral (sent_at) where state in ('sent', 'received', 'accepted');

-- index referral_person
CREATE INDEX referral_person on referral (person);

-- index roster_entry_at
CREATE INDEX roster_entry_at on roster_entry (at);

-- index roster_entry_shift
CREATE INDEX roster_entry_shift on roster_entry (shift);

-- index safety_plan_person
CREATE INDEX safety_plan_person on safety_plan (person) where active;

-- index shift_ends
CREATE INDEX shift_ends on shift (ends_at);

-- index staff_sign_in_name
CREATE UNIQUE INDEX staff_sign_in_name on staff (sign_in_name) where sign_in_name <> '';

-- index team_shift_end
CREATE INDEX team_shift_end on team (shift_end);

-- index trade_offered
CREATE INDEX trade_offered on trade (offered_at) where state = 'offered';

-- index transfer_incident
CREATE INDEX transfer_incident on transfer (incident);

-- index transfer_waiting
CREATE INDEX transfer_waiting on transfer (asked_at) where state = 'asked' or (state = 'accepted' and result_at is null);

-- index triage_incident
CREATE INDEX triage_incident on triage (incident);

-- table approval
CREATE TABLE approval (
    id text not null primary key,
    incident text references incident deferrable initially deferred,
    kind text not null check (kind in ('transfer_911', 'override', 'release')),
    state text not null check (state in ('asked', 'approved', 'declined', 'alone', 'withdrawn')),
    asked_at integer not null,
    asked_by text not null references staff deferrable initially deferred,
    why text not null,
    decided_by text references staff deferrable initially deferred,
    decided_at integer,
    reason text not null,
    reviewed_by text references staff deferrable initially deferred,
    reviewed_at integer,
    review text not null,
    plan text references plan_draft deferrable initially deferred,
    recipient text not null default '',
    scope text not null default '[]',
    constraint approval_reasoned check (state not in ('declined', 'alone') or reason <> ''),
    constraint approval_reviewed_by_another check (reviewed_by <> decided_by),
    constraint approval_about_something check (incident is not null or plan is not null),
    constraint approval_of_a_plan check (plan is null or (kind = 'release' and recipient <> ''))
) strict, without rowid;

-- table assessment
CREATE TABLE assessment (
    id text not null primary key,
    person text not null references person deferrable initially deferred,
    incident text references incident deferrable initially deferred,
    triage text references triage deferrable initially deferred,
    made_at integer not null,
    made_by text not null references staff deferrable initially deferred,
    needs text not null,
    risks text not null,
    strengths text not null,
    basic_needs text not null,
    services_in_place text not null,
    linkages_wanted text not null,
    words text not null
) strict, without rowid;

-- table assignment
CREATE TABLE assignment (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    team text not null references team deferrable initially deferred,
    state text not null check (state in ('reserved', 'offered', 'accepted', 'en_route', 'phoned_ahead', 'on_scene', 'transporting',
        'at_facility', 'clear', 'declined', 'cancelled')),
    since integer not null,
    made_at integer not null,
    made_by text references staff deferrable initially deferred,
    reason text not null,
    checked_at integer not null,
    check_minutes integer not null,
    facility text not null,
    consent integer not null check (consent in (0, 1)),
    facility_accepted_at integer,
    ended_at integer
) strict, without rowid;

-- table clinical_note
CREATE TABLE clinical_note (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    at integer not null,
    "by" text not null references staff deferrable initially deferred,
    by_name text not null,
    words text not null
) strict, without rowid;

-- table closure
CREATE TABLE closure (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    at integer not null,
    "by" text references staff deferrable initially deferred,
    dispositions text not null,
    diverted_from text not null,
    basic_needs text not null,
    words text not null
) strict, without rowid;

-- table conflict
CREATE TABLE conflict (
    id text not null primary key,
    command text not null,
    kind text not null check (kind in ('rejected', 'merge', 'first')),
    incident text,
    entity text not null,
    "row" text,
    field text not null,
    base text,
    mine text,
    theirs text,
    code text not null,
    detail text not null,
    name text not null,
    effects text not null,
    station text not null,
    "by" text,
    at integer not null,
    recorded_at integer not null,
    state text not null check (state in ('open', 'solved')),
    resolution text not null check (resolution in ('', 'reassigned', 'recorded', 'discarded', 'took_mine', 'kept_theirs', 'joined', 'first_kept')),
    reason text not null,
    solved_at integer,
    solved_by text
) strict, without rowid;

-- table consent
CREATE TABLE consent (
    id text not null primary key,
    person text not null references person deferrable initially deferred,
    scope text not null,
    recipients text not null,
    purpose text not null,
    part2 integer not null check (part2 in (0, 1)),
    form text not null check (form in ('written', 'electronic', 'spoken')),
    given_by text not null,
    given_at integer not null,
    expires_at integer,
    withdrawn_at integer,
    withdrawal text not null,
    taken_by text not null references staff deferrable initially deferred,
    words text not null
) strict, without rowid;

-- table determination
CREATE TABLE determination (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    at integer not null,
    "by" text references staff deferrable initially deferred,
    outcome text not null,
    recommended text not null,
    reason text not null,
    promise_minutes integer not null
) strict, without rowid;

-- table directory_entry
CREATE TABLE directory_entry (
    id text not null primary key,
    name text not null,
    kind text not null,
    phone text not null,
    phone_typed text not null,
    address text not null,
    hours text not null,
    languages text not null,
    state text not null check (state in ('open', 'full', 'closed', 'retired')),
    as_of text not null,
    source text not null,
    words text not null
) strict, without rowid;

-- table disclosure
CREATE TABLE disclosure (
    id text not null primary key,
    person text not null references person deferrable initially deferred,
    at integer not null,
    by text not null references staff deferrable initially deferred,
    by_name text not null,
    recipient text not null,
    recipient_name text not null,
    purpose text not null,
    what text not null,
    version text references plan_version deferrable initially deferred,
    items integer not null,
    withheld text not null,
    consent text references consent deferrable initially deferred,
    consent_attached integer not null check (consent_attached in (0, 1)),
    notice text not null
, approval text references approval deferrable initially deferred) strict, without rowid;

-- table draft
CREATE TABLE draft (
    id text not null primary key,
    number text not null,
    owner text,
    started_at integer not null,
    touched_at integer not null,
    held_since integer,
    caret_field text not null,
    caret_position integer not null,

    where_words text not null,
    address text not null,
    pin text,
    area text not null,
    callback text not null,
    callback_phone text not null,
    callback_read_back integer not null check (callback_read_back in (0, 1)),
    danger text not null check (danger in ('not_asked', 'yes', 'no', 'not_known')),
    danger_words text not null,
    source text not null,
    transfer_from text not null,
    transfer_accepted_at integer,
    already_asked text not null,
    relation text not null,
    caller_name text not null,
    person text,
    person_name text not null,
    pronouns text not null,
    age_words text not null,
    language text not null,
    interpreter integer not null check (interpreter in (0, 1)),
    access_needs text not null,
    nature text not null,
    what_happened text not null,
    what_helps text not null,
    observed text not null,
    observed_words text not null,
    screen text not null,
    screen_words text not null,
    criteria text not null,
    criteria_asked integer not null check (criteria_asked in (0, 1))
, unread_pin text not null default '') strict, without rowid;

-- table duress
CREATE TABLE duress (
    id text not null primary key,
    team text not null references team deferrable initially deferred,
    incident text references incident deferrable initially deferred,
    raised_at integer not null,
    raised_by text references staff deferrable initially deferred,
    how text not null check (how in ('spoken', 'silent', 'missed_check_ins')),
    test integer not null check (test in (0, 1)),
    words text not null,
    taken_by text references staff deferrable initially deferred,
    taken_at integer,
    ended_by text references staff deferrable initially deferred,
    ended_at integer,
    outcome text not null
) strict, without rowid;

-- table fix
CREATE TABLE fix (
    team text not null primary key,
    point text not null,
    fixed_at integer not null,
    received_at integer not null,
    heading real,
    speed real
) strict, without rowid;

-- table follow_up
CREATE TABLE follow_up (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    person text references person deferrable initially deferred,
    kind text not null,
    made_at integer not null,
    due_at integer not null,
    owner text not null references staff deferrable initially deferred,
    offered_to text references staff deferrable initially deferred,
    offered_at integer,
    state text not null check (state in ('open', 'done', 'could_not_reach', 'cancelled')),
    attempts integer not null,
    ended_at integer,
    outcome text not null
) strict, without rowid;

-- table follow_up_attempt
CREATE TABLE follow_up_attempt (
    id text not null primary key,
    follow_up text not null references follow_up deferrable initially deferred,
    at integer not null,
    "by" text references staff deferrable initially deferred,
    reached integer not null check (reached in (0, 1)),
    words text not null
) strict, without rowid;

-- table hand_over
CREATE TABLE hand_over (
    id text not null primary key,
    given_by text not null references staff deferrable initially deferred,
    given_to text not null references staff deferrable initially deferred,
    offered_at integer not null,
    incidents text not null,
    follow_ups text not null,
    words text not null,
    state text not null check (state in ('offered', 'accepted', 'declined')),
    answered_at integer,
    reason text not null
) strict, without rowid;

-- table incident
CREATE TABLE incident (
    id text not null primary key,
    number text not null,
    status text not null check (status in ('open', 'closed', 'cancelled')),
    answered_at integer not null,
    filed_at integer not null,
    filed_by text references staff deferrable initially deferred,
    risk text not null check (risk in ('not_screened', 'low', 'moderate', 'high')),
    outcome text not null,
    determined_at integer,
    promise_minutes integer,
    arrived_at integer,
    last_contact_at integer,
    seeking_place_since integer,
    ended_at integer,
    cancel_reason text not null,

    where_words text not null,
    address text not null,
    pin text,
    area text not null,
    callback text not null,
    callback_phone text not null,
    callback_read_back integer not null check (callback_read_back in (0, 1)),
    danger text not null check (danger in ('not_asked', 'yes', 'no', 'not_known')),
    danger_words text not null,
    source text not null,
    transfer_from text not null,
    transfer_accepted_at integer,
    already_asked text not null,
    relation text not null,
    caller_name text not null,
    person text references person deferrable initially deferred,
    person_name text not null,
    pronouns text not null,
    age_words text not null,
    language text not null,
    interpreter integer not null check (interpreter in (0, 1)),
    access_needs text not null,
    nature text not null,
    what_happened text not null,
    what_helps text not null,
    observed text not null,
    observed_words text not null,
    screen text not null,
    screen_words text not null,
    criteria text not null,
    criteria_asked integer not null check (criteria_asked in (0, 1))
, local_number text not null default '') strict;

-- table incident_words
CREATE VIRTUAL TABLE incident_words using fts5 (number, person, phone, place, words,
    content = '', contentless_delete = 1, prefix = '1 2 3 4', tokenize = 'unicode61 remove_diacritics 2');

-- table incident_words_config
CREATE TABLE 'incident_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table incident_words_data
CREATE TABLE 'incident_words_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table incident_words_docsize
CREATE TABLE 'incident_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

-- table incident_words_idx
CREATE TABLE 'incident_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table leave
CREATE TABLE leave (
    id text not null primary key,
    staff text not null references staff deferrable initially deferred,
    kind text not null,
    starts_at integer not null,
    ends_at integer not null,
    active integer not null check (active in (0, 1))
) strict, without rowid;

-- table licence
CREATE TABLE licence (
    id text not null primary key,
    staff text not null references staff deferrable initially deferred,
    kind text not null,
    number text not null,
    last_day text not null
) strict, without rowid;

-- table linkage
CREATE TABLE linkage (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    service text not null,
    partner text not null,
    at integer not null,
    "by" text references staff deferrable initially deferred
) strict, without rowid;

-- table log_entry
CREATE TABLE log_entry (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    kind text not null check (kind in ('filed', 'triage', 'determination', 'assignment', 'check_in', 'note', 'correction', 'contact',
        'need', 'linkage', 'look', 'place', 'closed', 'follow_up', 'handoff', 'edit', 'cancelled', 'message', 'listening', 'approval', 'transfer')),
    at integer not null,
    recorded_at integer not null,
    "by" text references staff deferrable initially deferred,
    by_name text not null,
    subject text not null,
    words text not null,
    state_word text not null,
    corrects text references log_entry deferrable initially deferred
) strict, without rowid;

-- table look
CREATE TABLE look (
    id text not null primary key,
    person text not null references person deferrable initially deferred,
    incident text references incident deferrable initially deferred,
    at integer not null,
    "by" text references staff deferrable initially deferred,
    reason text not null
) strict, without rowid;

-- table meta
CREATE TABLE meta (
    k text not null primary key,
    v any not null
) strict, without rowid;

-- table outbox
CREATE TABLE outbox (
    n integer primary key,
    cmd_id text not null unique,
    name text not null,
    actor text not null,
    effects text not null,
    deps text not null,
    occurred_at integer not null,
    kept_at integer not null,
    state text not null default 'queued' check (state in ('queued', 'sent', 'accepted', 'rejected')),
    server_seq integer,
    code text,
    reason text,
    prior text check (prior in ('accepted', 'rejected')),
    parked_until integer
, proof text not null default '', shows integer not null default 1 check (shows in (0, 1))) strict;

-- table person
CREATE TABLE person (
    id text not null primary key,
    name text not null,
    pronouns text not null,
    age_words text not null,
    language text not null,
    phone text not null,
    address text not null,
    what_helps text not null
) strict;

-- table person_flag
CREATE TABLE person_flag (
    id text not null primary key,
    person text not null references person deferrable initially deferred,
    kind text not null,
    words text not null,
    since integer not null,
    until integer
) strict, without rowid;

-- table person_words
CREATE VIRTUAL TABLE person_words using fts5 (name,
    content = '', contentless_delete = 1, prefix = '1 2 3 4', tokenize = 'unicode61 remove_diacritics 2');

-- table person_words_config
CREATE TABLE 'person_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table person_words_data
CREATE TABLE 'person_words_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table person_words_docsize
CREATE TABLE 'person_words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

-- table person_words_idx
CREATE TABLE 'person_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table plan_draft
CREATE TABLE plan_draft (
    id text not null primary key,
    person text not null references person deferrable initially deferred,
    state text not null check (state in ('draft', 'awaiting_review', 'signed', 'withdrawn')),
    since integer not null,
    reason text not null,
    version integer not null,
    kind text not null,
    template_version text not null,
    language text not null,
    written_with text not null,
    author text not null references staff deferrable initially deferred,
    started_at integer not null,
    kept_where text not null,
    likelihood integer,
    review_by text not null,
    review_owner text references staff deferrable initially deferred
) strict, without rowid;

-- table plan_item
CREATE TABLE plan_item (
    id text not null primary key,
    plan text not null references plan_draft deferrable initially deferred,
    part text not null check (part in ('signs', 'myself', 'distraction', 'people', 'professionals', 'surroundings', 'strengths', 'supports', 'reasons', 'worse',
        'please_dont')),
    position text not null,
    words text not null,
    english text not null,
    contact_name text not null,
    contact_relation text not null,
    contact_phone text not null,
    contact_phone_typed text not null,
    may_call text not null check (may_call in ('not_asked', 'yes', 'no')),
    part2 integer not null check (part2 in (0, 1)),
    state text not null check (state in ('standing', 'left_out')),
    mark text not null check (mark in ('', 'works_well', 'not_lately')),
    marked_at integer,
    marked_in text references incident deferrable initially deferred,
    made_at integer not null,
    made_by text not null references staff deferrable initially deferred
) strict, without rowid;

-- table plan_mark
CREATE TABLE plan_mark (
    id text not null primary key,
    item text not null references plan_item deferrable initially deferred,
    mark text not null check (mark in ('', 'works_well', 'not_lately')),
    words text not null,
    incident text references incident deferrable initially deferred,
    at integer not null,
    by text not null references staff deferrable initially deferred
) strict, without rowid;

-- table plan_version
CREATE TABLE plan_version (
    id text not null primary key,
    plan text not null references plan_draft deferrable initially deferred,
    person text not null references person deferrable initially deferred,
    number integer not null,
    language text not null,
    content text not null,
    hash text not null,
    author text not null references staff deferrable initially deferred,
    author_name text not null,
    approver text not null references staff deferrable initially deferred,
    approver_name text not null,
    signed_at integer not null,
    state text not null check (state in ('signed', 'superseded', 'withdrawn')),
    since integer not null,
    reason text not null,
    constraint plan_version_two_people check (author <> approver)
) strict, without rowid;

-- table preference
CREATE TABLE preference (
    id text not null primary key,
    staff text not null references staff deferrable initially deferred,
    extra_shifts integer not null check (extra_shifts in (0, 1)),
    unwilling text not null,
    week_hours integer not null
) strict, without rowid;

-- table read_mark
CREATE TABLE read_mark (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    "by" text not null references staff deferrable initially deferred,
    at integer not null,
    entries text not null
) strict, without rowid;

-- table referral
CREATE TABLE referral (
    id text not null primary key,
    person text not null references person deferrable initially deferred,
    incident text references incident deferrable initially deferred,
    service text references directory_entry deferrable initially deferred,
    service_name text not null,
    kind text not null,
    state text not null check (state in ('sent', 'received', 'accepted', 'kept', 'declined', 'lost')),
    sent_at integer not null,
    sent_by text not null references staff deferrable initially deferred,
    received_at integer,
    accepted_at integer,
    kept_at integer,
    ended_at integer,
    reason text not null,
    owner text not null references staff deferrable initially deferred,
    consent text references consent deferrable initially deferred,
    words text not null
) strict, without rowid;

-- table requirement
CREATE TABLE requirement (
    id text not null primary key,
    name text not null,
    counted text not null check (counted in ('teams', 'people')),
    job text not null,
    licences text not null,
    language text not null,
    area text not null,
    on_call_counts integer not null check (on_call_counts in (0, 1)),
    minimum text not null,
    valid_from text not null,
    valid_to text not null
) strict, without rowid;

-- table roster_entry
CREATE TABLE roster_entry (
    id text not null primary key,
    shift text references shift deferrable initially deferred,
    team text references team deferrable initially deferred,
    staff text references staff deferrable initially deferred,
    at integer not null,
    by text references staff deferrable initially deferred,
    by_name text not null,
    words text not null,
    reason text not null
) strict, without rowid;

-- table safety_plan
CREATE TABLE safety_plan (
    id text not null primary key,
    person text not null references person deferrable initially deferred,
    version integer not null,
    signed_at integer not null,
    signed_by text not null,
    helps text not null,
    worse text not null,
    call text not null,
    please_dont text not null,
    active integer not null check (active in (0, 1))
) strict, without rowid;

-- table shadow
CREATE TABLE shadow (
    entity text not null,
    id text not null,
    ver integer not null default 0,
    body text,
    inserted_by text references outbox (cmd_id) deferrable initially deferred,
    primary key (id, entity)
) strict, without rowid;

-- table shift
CREATE TABLE shift (
    id text not null primary key,
    staff text references staff deferrable initially deferred,
    job text not null,
    callsign text not null,
    post text not null,
    area text not null,
    starts_at integer not null,
    ends_at integer not null,
    duty text not null check (duty in ('working', 'on_call')),
    state text not null check (state in ('planned', 'called_off', 'withdrawn')),
    since integer not null,
    reason text not null,
    pattern text references shift_pattern deferrable initially deferred,
    signed_on_at integer,
    signed_off_at integer
) strict, without rowid;

-- table shift_pattern
CREATE TABLE shift_pattern (
    id text not null primary key,
    name text not null,
    rule text not null,
    first_date text not null,
    last_date text not null,
    start_minute integer not null,
    end_minute integer not null,
    on_holidays integer not null check (on_holidays in (0, 1)),
    job text not null,
    callsign text not null,
    post text not null,
    area text not null,
    duty text not null check (duty in ('working', 'on_call')),
    staff text not null
) strict, without rowid;

-- table staff
CREATE TABLE staff (
    id text not null primary key,
    name text not null,
    credential text not null,
    sign_in_name text not null,
    role text not null check (role in ('dispatcher', 'clinician', 'responder', 'supervisor', 'trainer', 'analyst', 'administrator')),
    employer text not null,
    languages text not null,
    active integer not null check (active in (0, 1)),
    title text not null default '',
    phone text not null default ''
) strict, without rowid;

-- table summary
CREATE TABLE summary (
    incident text not null primary key
) strict, without rowid;

-- table team
CREATE TABLE team (
    id text not null primary key,
    callsign text not null,
    crew text not null,
    languages text not null,
    skills text not null,
    post text not null,
    post_point text,
    shift_start integer not null,
    shift_end integer not null
, phone text not null default '', vehicle text references vehicle deferrable initially deferred) strict, without rowid;

-- table trade
CREATE TABLE trade (
    id text not null primary key,
    shift text not null references shift deferrable initially deferred,
    back text references shift deferrable initially deferred,
    offered_by text not null references staff deferrable initially deferred,
    offered_to text not null references staff deferrable initially deferred,
    offered_at integer not null,
    state text not null check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
    answered_at integer,
    reason text not null
) strict, without rowid;

-- table transfer
CREATE TABLE transfer (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    taker text not null check (taker in ('service_911', 'mcst', 'dcr', 'mhucc', 'ed', 'partner')),
    taker_name text not null,
    state text not null check (state in ('asked', 'accepted', 'declined', 'withdrawn')),
    asked_at integer not null,
    asked_by text not null references staff deferrable initially deferred,
    approval text references approval deferrable initially deferred,
    facts text not null,
    sheet text not null,
    tried text not null,
    tried_words text not null,
    callback text not null,
    comes text not null,
    answered_at integer,
    answered_by text references staff deferrable initially deferred,
    answer text not null,
    came text not null check (came in ('not_known', 'came', 'did_not_come')),
    minutes integer,
    force text not null check (force in ('not_known', 'none', 'used')),
    result text not null,
    result_at integer,
    result_by text references staff deferrable initially deferred,
    returned_at integer,
    follow_up text references follow_up deferrable initially deferred
) strict, without rowid;

-- table triage
CREATE TABLE triage (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    at integer not null,
    "by" text references staff deferrable initially deferred,
    protocol text not null,
    screen text not null,
    criteria text not null,
    risk text not null check (risk in ('not_screened', 'low', 'moderate', 'high')),
    rationale text not null
) strict, without rowid;

-- table vehicle
CREATE TABLE vehicle (
    id text not null primary key,
    name text not null,
    plate text not null,
    active integer not null check (active in (0, 1))
) strict, without rowid;

-- trigger approval_kept
CREATE TRIGGER approval_kept before delete on approval when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: approval');
end;

-- trigger assessment_kept
CREATE TRIGGER assessment_kept before delete on assessment when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: assessment');
end;

-- trigger assignment_kept
CREATE TRIGGER assignment_kept before delete on assignment when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: assignment');
end;

-- trigger clinical_note_kept
CREATE TRIGGER clinical_note_kept before delete on clinical_note when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: clinical_note');
end;

-- trigger clinical_note_stays
CREATE TRIGGER clinical_note_stays before update on clinical_note begin select raise(abort, 'append-only: clinical_note'); end;

-- trigger closure_kept
CREATE TRIGGER closure_kept before delete on closure when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: closure');
end;

-- trigger closure_stays
CREATE TRIGGER closure_stays before update on closure begin select raise(abort, 'append-only: closure'); end;

-- trigger conflict_kept
CREATE TRIGGER conflict_kept before delete on conflict when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: conflict');
end;

-- trigger consent_kept
CREATE TRIGGER consent_kept before delete on consent when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: consent');
end;

-- trigger determination_kept
CREATE TRIGGER determination_kept before delete on determination when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: determination');
end;

-- trigger determination_stays
CREATE TRIGGER determination_stays before update on determination begin select raise(abort, 'append-only: determination'); end;

-- trigger directory_entry_kept
CREATE TRIGGER directory_entry_kept before delete on directory_entry when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: directory_entry');
end;

-- trigger disclosure_kept
CREATE TRIGGER disclosure_kept before delete on disclosure when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: disclosure');
end;

-- trigger disclosure_stays
CREATE TRIGGER disclosure_stays before update on disclosure begin select raise(abort, 'append-only: disclosure'); end;

-- trigger duress_kept
CREATE TRIGGER duress_kept before delete on duress when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: duress');
end;

-- trigger follow_up_attempt_kept
CREATE TRIGGER follow_up_attempt_kept before delete on follow_up_attempt when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: follow_up_attempt');
end;

-- trigger follow_up_attempt_stays
CREATE TRIGGER follow_up_attempt_stays before update on follow_up_attempt begin select raise(abort, 'append-only: follow_up_attempt'); end;

-- trigger follow_up_kept
CREATE TRIGGER follow_up_kept before delete on follow_up when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: follow_up');
end;

-- trigger hand_over_kept
CREATE TRIGGER hand_over_kept before delete on hand_over when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: hand_over');
end;

-- trigger incident_kept
CREATE TRIGGER incident_kept before delete on incident when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: incident');
end;

-- trigger incident_words_delete
CREATE TRIGGER incident_words_delete after delete on incident begin
    delete from incident_words where rowid = old.rowid;
end;

-- trigger incident_words_insert
CREATE TRIGGER incident_words_insert after insert on incident begin
    insert into incident_words (rowid, number, person, phone, place, words)
    select row, number, person, phone, place, words from incident_findable where row = new.rowid;
end;

-- trigger incident_words_update
CREATE TRIGGER incident_words_update
    after update of number, person_name, caller_name, callback, callback_phone, address, where_words, what_happened on incident
    when (old.number, old.person_name, old.caller_name, old.callback, old.callback_phone, old.address, old.where_words, old.what_happened)
        <> (new.number, new.person_name, new.caller_name, new.callback, new.callback_phone, new.address, new.where_words, new.what_happened)
begin
    delete from incident_words where rowid = old.rowid;
    insert into incident_words (rowid, number, person, phone, place, words)
    select row, number, person, phone, place, words from incident_findable where row = new.rowid;
end;

-- trigger leave_kept
CREATE TRIGGER leave_kept before delete on leave when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: leave');
end;

-- trigger licence_kept
CREATE TRIGGER licence_kept before delete on licence when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: licence');
end;

-- trigger linkage_kept
CREATE TRIGGER linkage_kept before delete on linkage when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: linkage');
end;

-- trigger linkage_stays
CREATE TRIGGER linkage_stays before update on linkage begin select raise(abort, 'append-only: linkage'); end;

-- trigger log_entry_kept
CREATE TRIGGER log_entry_kept before delete on log_entry when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: log_entry');
end;

-- trigger log_entry_stays
CREATE TRIGGER log_entry_stays before update on log_entry begin select raise(abort, 'append-only: log_entry'); end;

-- trigger look_kept
CREATE TRIGGER look_kept before delete on look when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: look');
end;

-- trigger look_stays
CREATE TRIGGER look_stays before update on look begin select raise(abort, 'append-only: look'); end;

-- trigger outbox_kept
CREATE TRIGGER outbox_kept before delete on outbox when old.state <> 'accepted' begin select raise(abort, 'never deleted: outbox'); end;

-- trigger person_flag_kept
CREATE TRIGGER person_flag_kept before delete on person_flag when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: person_flag');
end;

-- trigger person_kept
CREATE TRIGGER person_kept before delete on person when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: person');
end;

-- trigger person_words_delete
CREATE TRIGGER person_words_delete after delete on person begin
    delete from person_words where rowid = old.rowid;
end;

-- trigger person_words_insert
CREATE TRIGGER person_words_insert after insert on person when new.name <> '' begin
    insert into person_words (rowid, name) values (new.rowid, new.name);
end;

-- trigger person_words_update
CREATE TRIGGER person_words_update after update of name on person when old.name <> new.name begin
    delete from person_words where rowid = old.rowid;
    insert into person_words (rowid, name) values (new.rowid, new.name);
end;

-- trigger plan_draft_kept
CREATE TRIGGER plan_draft_kept before delete on plan_draft when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: plan_draft');
end;

-- trigger plan_item_kept
CREATE TRIGGER plan_item_kept before delete on plan_item when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: plan_item');
end;

-- trigger plan_mark_kept
CREATE TRIGGER plan_mark_kept before delete on plan_mark when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: plan_mark');
end;

-- trigger plan_mark_stays
CREATE TRIGGER plan_mark_stays before update on plan_mark begin select raise(abort, 'append-only: plan_mark'); end;

-- trigger plan_version_kept
CREATE TRIGGER plan_version_kept before delete on plan_version when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: plan_version');
end;

-- trigger plan_version_signed_once
CREATE TRIGGER plan_version_signed_once before update of state on plan_version when new.state = 'signed' and old.state <> 'signed' begin
    select raise(abort, 'signed once: plan_version');
end;

-- trigger plan_version_stays
CREATE TRIGGER plan_version_stays before update on plan_version when new.id is not old.id or new.plan is not old.plan or new.person is not old.person or
    new.number is not old.number or new.language is not old.language or new.content is not old.content or
    new.hash is not old.hash or new.author is not old.author or new.author_name is not old.author_name or
    new.approver is not old.approver or new.approver_name is not old.approver_name or
    new.signed_at is not old.signed_at begin
    select raise(abort, 'signed: plan_version');
end;

-- trigger preference_kept
CREATE TRIGGER preference_kept before delete on preference when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: preference');
end;

-- trigger read_mark_kept
CREATE TRIGGER read_mark_kept before delete on read_mark when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: read_mark');
end;

-- trigger read_mark_stays
CREATE TRIGGER read_mark_stays before update on read_mark begin select raise(abort, 'append-only: read_mark'); end;

-- trigger referral_kept
CREATE TRIGGER referral_kept before delete on referral when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: referral');
end;

-- trigger requirement_kept
CREATE TRIGGER requirement_kept before delete on requirement when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: requirement');
end;

-- trigger roster_entry_kept
CREATE TRIGGER roster_entry_kept before delete on roster_entry when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: roster_entry');
end;

-- trigger roster_entry_stays
CREATE TRIGGER roster_entry_stays before update on roster_entry begin select raise(abort, 'append-only: roster_entry'); end;

-- trigger safety_plan_kept
CREATE TRIGGER safety_plan_kept before delete on safety_plan when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: safety_plan');
end;

-- trigger shift_kept
CREATE TRIGGER shift_kept before delete on shift when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: shift');
end;

-- trigger shift_pattern_kept
CREATE TRIGGER shift_pattern_kept before delete on shift_pattern when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: shift_pattern');
end;

-- trigger staff_kept
CREATE TRIGGER staff_kept before delete on staff when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: staff');
end;

-- trigger team_kept
CREATE TRIGGER team_kept before delete on team when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: team');
end;

-- trigger trade_kept
CREATE TRIGGER trade_kept before delete on trade when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: trade');
end;

-- trigger transfer_kept
CREATE TRIGGER transfer_kept before delete on transfer when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: transfer');
end;

-- trigger triage_kept
CREATE TRIGGER triage_kept before delete on triage when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: triage');
end;

-- trigger triage_stays
CREATE TRIGGER triage_stays before update on triage begin select raise(abort, 'append-only: triage'); end;

-- trigger vehicle_kept
CREATE TRIGGER vehicle_kept before delete on vehicle when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: vehicle');
end;

-- view incident_findable
CREATE VIEW incident_findable as
select rowid as row, number || ' ' || local_number as number, person_name || ' ' || caller_name as person,
    iif(callback_phone = '', replace(replace(replace(replace(replace(callback, '-', ''), ' ', ''), '.', ''), '(', ''), ')', ''),
        substr(callback_phone, 2) || ' ' || substr(callback_phone, 3) || ' ' || substr(callback_phone, -7) || ' ' || substr(callback_phone, -4))
        as phone,
    address || ' ' || where_words as place, what_happened as words
from incident;

