-- The nouns, as the workstations' files hold them (resources/schema/workstation): the same tables, columns and words. Here moments
-- are timestamptz and lists and maps are jsonb. `ver` counts the versions of a row. References are checked when a command ends.

create table cad.staff (
    id uuid not null primary key,
    name text not null,
    credential text not null,
    sign_in_name text not null check (char_length(sign_in_name) <= 400),
    role text not null check (role in ('dispatcher', 'clinician', 'responder', 'supervisor', 'trainer')),
    employer text not null,
    languages jsonb not null check (jsonb_typeof(languages) = 'array'),
    active boolean not null,
    ver integer not null default 1
);
create unique index staff_sign_in_name on cad.staff (sign_in_name) where sign_in_name <> '';

create table cad.person (
    id uuid not null primary key,
    name text not null,
    pronouns text not null,
    age_words text not null,
    language text not null,
    phone text not null,
    address text not null,
    what_helps text not null,
    ver integer not null default 1
);

create table cad.person_flag (
    id uuid not null primary key,
    person uuid not null references cad.person deferrable initially deferred,
    kind text not null,
    words text not null,
    since timestamptz not null,
    until timestamptz,
    ver integer not null default 1
);
create index person_flag_person on cad.person_flag (person);

create table cad.safety_plan (
    id uuid not null primary key,
    person uuid not null references cad.person deferrable initially deferred,
    version integer not null,
    signed_at timestamptz not null,
    signed_by text not null,
    helps text not null,
    worse text not null,
    call text not null,
    please_dont text not null,
    active boolean not null,
    ver integer not null default 1
);
create index safety_plan_person on cad.safety_plan (person) where active;

create table cad.team (
    id uuid not null primary key,
    callsign text not null,
    crew jsonb not null check (jsonb_typeof(crew) = 'array'),
    languages jsonb not null check (jsonb_typeof(languages) = 'array'),
    skills jsonb not null check (jsonb_typeof(skills) = 'array'),
    post text not null,
    post_point jsonb check (jsonb_typeof(post_point) = 'array'),
    shift_start timestamptz not null,
    shift_end timestamptz not null,
    ver integer not null default 1
);
create index team_shift_end on cad.team (shift_end);

create table cad.incident (
    id uuid not null primary key,
    number text not null,
    -- The number the workstation gave while it waited for the centre's ("W3-017"): it may have been said on the air.
    local_number text not null default '',
    status text not null check (status in ('open', 'closed', 'cancelled')),
    answered_at timestamptz not null,
    filed_at timestamptz not null,
    filed_by uuid references cad.staff deferrable initially deferred,
    risk text not null check (risk in ('not_screened', 'low', 'moderate', 'high')),
    outcome text not null,
    determined_at timestamptz,
    promise_minutes integer,
    arrived_at timestamptz,
    last_contact_at timestamptz,
    seeking_place_since timestamptz,
    ended_at timestamptz,
    cancel_reason text not null,

    where_words text not null,
    address text not null,
    pin jsonb check (jsonb_typeof(pin) = 'array'),
    area text not null,
    callback text not null,
    callback_phone text not null,
    callback_read_back boolean not null,
    danger text not null check (danger in ('not_asked', 'yes', 'no', 'not_known')),
    danger_words text not null,
    source text not null,
    transfer_from text not null,
    transfer_accepted_at timestamptz,
    already_asked jsonb not null check (jsonb_typeof(already_asked) = 'array'),
    relation text not null,
    caller_name text not null,
    person uuid references cad.person deferrable initially deferred,
    person_name text not null,
    pronouns text not null,
    age_words text not null,
    language text not null,
    interpreter boolean not null,
    access_needs text not null,
    nature text not null,
    what_happened text not null,
    what_helps text not null,
    observed jsonb not null check (jsonb_typeof(observed) = 'array'),
    observed_words jsonb not null check (jsonb_typeof(observed_words) = 'object'),
    screen jsonb not null check (jsonb_typeof(screen) = 'object'),
    screen_words jsonb not null check (jsonb_typeof(screen_words) = 'object'),
    criteria jsonb not null check (jsonb_typeof(criteria) = 'array'),
    criteria_asked boolean not null,
    ver integer not null default 1
);
create index incident_open on cad.incident (filed_at) where status = 'open';
create index incident_filed_at on cad.incident (filed_at, id);
create index incident_ended_at on cad.incident (ended_at);
create index incident_person on cad.incident (person) where person is not null;

create table cad.triage (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    at timestamptz not null,
    by uuid references cad.staff deferrable initially deferred,
    protocol text not null,
    screen jsonb not null check (jsonb_typeof(screen) = 'object'),
    criteria jsonb not null check (jsonb_typeof(criteria) = 'array'),
    risk text not null check (risk in ('not_screened', 'low', 'moderate', 'high')),
    rationale jsonb not null check (jsonb_typeof(rationale) = 'array'),
    ver integer not null default 1
);
create index triage_incident on cad.triage (incident);

create table cad.determination (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    at timestamptz not null,
    by uuid references cad.staff deferrable initially deferred,
    outcome text not null,
    recommended text not null,
    reason text not null,
    promise_minutes integer not null,
    ver integer not null default 1
);
create index determination_incident on cad.determination (incident);

create table cad.assignment (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    team uuid not null references cad.team deferrable initially deferred,
    state text not null check (state in ('reserved', 'offered', 'accepted', 'en_route', 'phoned_ahead', 'on_scene', 'transporting',
        'at_facility', 'clear', 'declined', 'cancelled')),
    since timestamptz not null,
    made_at timestamptz not null,
    made_by uuid references cad.staff deferrable initially deferred,
    reason text not null,
    checked_at timestamptz not null,
    check_minutes integer not null,
    facility text not null,
    consent boolean not null,
    facility_accepted_at timestamptz,
    ended_at timestamptz,
    ver integer not null default 1
);
create index assignment_incident on cad.assignment (incident);
-- Two desks, or two hands, can not send one team to two places.
create unique index assignment_one_active_of_team on cad.assignment (team)
    where state in ('offered', 'accepted', 'en_route', 'phoned_ahead', 'on_scene', 'transporting', 'at_facility');

create table cad.log_entry (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    kind text not null check (kind in ('filed', 'triage', 'determination', 'assignment', 'check_in', 'note', 'correction', 'contact',
        'need', 'linkage', 'look', 'place', 'closed', 'follow_up', 'handoff', 'edit', 'cancelled')),
    at timestamptz not null,
    recorded_at timestamptz not null,
    by uuid references cad.staff deferrable initially deferred,
    by_name text not null,
    subject text not null,
    words text not null,
    state_word text not null,
    corrects uuid references cad.log_entry deferrable initially deferred,
    ver integer not null default 1
);
create index log_entry_incident on cad.log_entry (incident, at);

create table cad.closure (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    at timestamptz not null,
    by uuid references cad.staff deferrable initially deferred,
    dispositions jsonb not null check (jsonb_typeof(dispositions) = 'array'),
    diverted_from text not null,
    basic_needs jsonb not null check (jsonb_typeof(basic_needs) = 'array'),
    words text not null,
    ver integer not null default 1
);
create index closure_incident on cad.closure (incident);

create table cad.linkage (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    service text not null,
    partner text not null,
    at timestamptz not null,
    by uuid references cad.staff deferrable initially deferred,
    ver integer not null default 1
);
create index linkage_incident on cad.linkage (incident);

create table cad.follow_up (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    person uuid references cad.person deferrable initially deferred,
    kind text not null,
    made_at timestamptz not null,
    due_at timestamptz not null,
    owner uuid not null references cad.staff deferrable initially deferred,
    offered_to uuid references cad.staff deferrable initially deferred,
    offered_at timestamptz,
    state text not null check (state in ('open', 'done', 'could_not_reach', 'cancelled')),
    attempts integer not null,
    ended_at timestamptz,
    outcome text not null,
    ver integer not null default 1
);
create index follow_up_open on cad.follow_up (incident) where state = 'open';
create index follow_up_incident on cad.follow_up (incident);

create table cad.follow_up_attempt (
    id uuid not null primary key,
    follow_up uuid not null references cad.follow_up deferrable initially deferred,
    at timestamptz not null,
    by uuid references cad.staff deferrable initially deferred,
    reached boolean not null,
    words text not null,
    ver integer not null default 1
);
create index follow_up_attempt_follow_up on cad.follow_up_attempt (follow_up);

create table cad.look (
    id uuid not null primary key,
    person uuid not null references cad.person deferrable initially deferred,
    incident uuid references cad.incident deferrable initially deferred,
    at timestamptz not null,
    by uuid references cad.staff deferrable initially deferred,
    reason text not null,
    ver integer not null default 1
);
create index look_incident on cad.look (incident) where incident is not null;

-- What two people wanted at once, or what the centre could not do: kept until a person has decided. The centre writes these rows;
-- a command only says how one was solved. `incident`, `row` and `command` are not references: what they name may never have come.
create table cad.conflict (
    id uuid not null primary key,
    command uuid not null,
    kind text not null check (kind in ('rejected', 'merge', 'first')),
    incident uuid,
    entity text not null default '',
    "row" uuid,
    field text not null default '',
    base jsonb,
    mine jsonb,
    theirs jsonb,
    code text not null default '',
    detail text not null default '',
    name text not null,
    effects jsonb not null,
    station text not null,
    by uuid references cad.staff deferrable initially deferred,
    at timestamptz not null,
    recorded_at timestamptz not null,
    state text not null default 'open' check (state in ('open', 'solved')),
    resolution text not null default '' check (resolution in ('', 'reassigned', 'recorded', 'discarded', 'took_mine', 'kept_theirs',
        'joined', 'first_kept')),
    reason text not null default '',
    solved_at timestamptz,
    solved_by uuid references cad.staff deferrable initially deferred,
    audience text[] not null,
    ver integer not null default 1
);
create index conflict_open on cad.conflict (recorded_at) where state = 'open';
create index conflict_solved on cad.conflict (solved_at) where state = 'solved';
create index conflict_incident on cad.conflict (incident);
