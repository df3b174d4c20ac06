-- Who works when, what each hour needs, and how a desk changes hands.

-- A licence or certification of one person, counted up to the end of its last day.
create table cad.licence (
    id uuid not null primary key,
    staff uuid not null references cad.staff deferrable initially deferred,
    kind text not null,
    number text not null,
    last_day text not null,
    ver integer not null default 1
);

-- An unmarked car of the program.
create table cad.vehicle (
    id uuid not null primary key,
    name text not null,
    plate text not null,
    active boolean not null,
    ver integer not null default 1
);

-- A shift that comes again.
create table cad.shift_pattern (
    id uuid not null primary key,
    name text not null,
    rule text not null,
    first_date text not null,
    last_date text not null,
    start_minute integer not null,
    end_minute integer not null,
    on_holidays boolean not null,
    job text not null,
    callsign text not null,
    post text not null,
    area text not null,
    duty text not null check (duty in ('working', 'on_call')),
    staff jsonb not null check (jsonb_typeof(staff) = 'array'),
    ver integer not null default 1
);

-- One stretch of work of one person, or one that nobody has taken yet.
create table cad.shift (
    id uuid not null primary key,
    staff uuid references cad.staff deferrable initially deferred,
    job text not null,
    callsign text not null,
    post text not null,
    area text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    duty text not null check (duty in ('working', 'on_call')),
    state text not null check (state in ('planned', 'called_off', 'withdrawn')),
    since timestamptz not null,
    reason text not null,
    pattern uuid references cad.shift_pattern deferrable initially deferred,
    signed_on_at timestamptz,
    signed_off_at timestamptz,
    ver integer not null default 1
);
create index shift_ends on cad.shift (ends_at);

-- What every minute of the week needs.
create table cad.requirement (
    id uuid not null primary key,
    name text not null,
    counted text not null check (counted in ('teams', 'people')),
    job text not null,
    licences jsonb not null check (jsonb_typeof(licences) = 'array'),
    language text not null,
    area text not null,
    on_call_counts boolean not null,
    minimum jsonb not null check (jsonb_typeof(minimum) = 'array'),
    valid_from text not null,
    valid_to text not null,
    ver integer not null default 1
);

-- A stretch in which somebody can't be asked.
create table cad.leave (
    id uuid not null primary key,
    staff uuid not null references cad.staff deferrable initially deferred,
    kind text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    active boolean not null,
    ver integer not null default 1
);
create index leave_ends on cad.leave (ends_at);

-- What somebody said about extra work.
create table cad.preference (
    id uuid not null primary key,
    staff uuid not null references cad.staff deferrable initially deferred,
    extra_shifts boolean not null,
    unwilling jsonb not null check (jsonb_typeof(unwilling) = 'array'),
    week_hours integer not null,
    ver integer not null default 1
);

-- A shift that somebody gives away; nothing changes hands before the other has accepted.
create table cad.trade (
    id uuid not null primary key,
    shift uuid not null references cad.shift deferrable initially deferred,
    back uuid references cad.shift deferrable initially deferred,
    offered_by uuid not null references cad.staff deferrable initially deferred,
    offered_to uuid not null references cad.staff deferrable initially deferred,
    offered_at timestamptz not null,
    state text not null check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
    answered_at timestamptz,
    reason text not null,
    ver integer not null default 1
);
create index trade_offered on cad.trade (offered_at) where state = 'offered';

-- The roster's timeline: who changed what, when and why.
create table cad.roster_entry (
    id uuid not null primary key,
    shift uuid references cad.shift deferrable initially deferred,
    team uuid references cad.team deferrable initially deferred,
    staff uuid references cad.staff deferrable initially deferred,
    at timestamptz not null,
    by uuid references cad.staff deferrable initially deferred,
    by_name text not null,
    words text not null,
    reason text not null,
    ver integer not null default 1
);
create index roster_entry_shift on cad.roster_entry (shift);
create index roster_entry_at on cad.roster_entry (at);

-- A desk that changes hands at the change of shift.
create table cad.hand_over (
    id uuid not null primary key,
    given_by uuid not null references cad.staff deferrable initially deferred,
    given_to uuid not null references cad.staff deferrable initially deferred,
    offered_at timestamptz not null,
    incidents jsonb not null check (jsonb_typeof(incidents) = 'array'),
    follow_ups jsonb not null check (jsonb_typeof(follow_ups) = 'array'),
    words text not null,
    state text not null check (state in ('offered', 'accepted', 'declined')),
    answered_at timestamptz,
    reason text not null,
    ver integer not null default 1
);
create index hand_over_offered on cad.hand_over (offered_at);

-- What is made of the tables' rows goes first; it is made anew below.
drop function sync.rows_now(text);
drop function sync.rows_about(uuid[], text);
drop function sync.image_staff(cad.staff);
drop function sync.image_team(cad.team);
alter table cad.staff add column title text not null default '', add column phone text not null default '';
alter table cad.team add column vehicle uuid references cad.vehicle deferrable initially deferred;

select sync.carry(name, name = 'roster_entry', '{dispatch,oversight}')
from unnest(array['staff', 'team', 'licence', 'vehicle', 'shift_pattern', 'shift', 'requirement', 'leave', 'preference', 'trade', 'roster_entry', 'hand_over']) name;
grant select on cad.licence, cad.vehicle, cad.shift_pattern, cad.shift, cad.requirement, cad.leave, cad.preference, cad.trade, cad.roster_entry, cad.hand_over to cad_workstation, cad_reader;

-- As before.
create function sync.rows_about(incidents uuid[], audience text)
returns table (entity text, id uuid, body text)
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC'
begin atomic
    with about as (select unnest(incidents) as incident),
        follow_ups as (select follow_up.* from cad.follow_up join about on about.incident = follow_up.incident),
        persons as (
            select incident.person from cad.incident join about on about.incident = incident.id where incident.person is not null
            union select follow_ups.person from follow_ups where follow_ups.person is not null
            union select look.person from cad.look join about on about.incident = look.incident where audience = 'oversight'),
        teams as (
            select assignment.team from cad.assignment join about on about.incident = assignment.incident
            union select duress.team from cad.duress join about on about.incident = duress.incident)
    select 'person', x.id, sync.image_person(x)::text from cad.person x join persons on persons.person = x.id
    union all select 'person_flag', x.id, sync.image_person_flag(x)::text from cad.person_flag x join persons on persons.person = x.person
    union all select 'safety_plan', x.id, sync.image_safety_plan(x)::text from cad.safety_plan x join persons on persons.person = x.person
        where x.active
    union all select 'team', x.id, sync.image_team(x)::text from cad.team x join teams on teams.team = x.id
    union all select 'incident', x.id, sync.image_incident(x)::text from cad.incident x join about on about.incident = x.id
    union all select 'triage', x.id, sync.image_triage(x)::text from cad.triage x join about on about.incident = x.incident
    union all select 'determination', x.id, sync.image_determination(x)::text from cad.determination x
        join about on about.incident = x.incident
    union all select 'assignment', x.id, sync.image_assignment(x)::text from cad.assignment x join about on about.incident = x.incident
    union all select 'log_entry', x.id, sync.image_log_entry(x)::text from cad.log_entry x join about on about.incident = x.incident
    union all select 'closure', x.id, sync.image_closure(x)::text from cad.closure x join about on about.incident = x.incident
    union all select 'linkage', x.id, sync.image_linkage(x)::text from cad.linkage x join about on about.incident = x.incident
    union all select 'follow_up', x.id, sync.image_follow_up(x)::text from cad.follow_up x join about on about.incident = x.incident
    union all select 'follow_up_attempt', x.id, sync.image_follow_up_attempt(x)::text from cad.follow_up_attempt x
        join follow_ups on follow_ups.id = x.follow_up
    union all select 'duress', x.id, sync.image_duress(x)::text from cad.duress x join about on about.incident = x.incident
    union all select 'look', x.id, sync.image_look(x)::text from cad.look x join about on about.incident = x.incident
        where audience = 'oversight';
end;

-- As before, with the roster: what is worked now and later, and what the rules of rest and hours look back at.
create function sync.rows_now(audience_of text)
returns table (entity text, id uuid, body text)
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC'
begin atomic
    with rows as (
        select about.* from sync.rows_about(array(
            select incident.id from cad.incident where status = 'open' or ended_at > now() - interval '72 hours'
            union select follow_up.incident from cad.follow_up where state = 'open'), audience_of) about
        union all select 'staff', x.id, sync.image_staff(x)::text from cad.staff x
        union all select 'team', x.id, sync.image_team(x)::text from cad.team x where x.shift_end > now() - interval '36 hours'
        union all select 'team', x.id, sync.image_team(x)::text from cad.team x join cad.duress on duress.team = x.id
            where duress.ended_at is null
        union all select 'duress', x.id, sync.image_duress(x)::text from cad.duress x
            where x.ended_at is null or x.ended_at > now() - interval '72 hours'
        union all select 'licence', x.id, sync.image_licence(x)::text from cad.licence x
        union all select 'vehicle', x.id, sync.image_vehicle(x)::text from cad.vehicle x
        union all select 'shift_pattern', x.id, sync.image_shift_pattern(x)::text from cad.shift_pattern x
        union all select 'requirement', x.id, sync.image_requirement(x)::text from cad.requirement x
        union all select 'preference', x.id, sync.image_preference(x)::text from cad.preference x
        union all select 'shift', x.id, sync.image_shift(x)::text from cad.shift x where x.ends_at > now() - interval '35 days'
        union all select 'leave', x.id, sync.image_leave(x)::text from cad.leave x where x.ends_at > now() - interval '35 days'
        union all select 'trade', x.id, sync.image_trade(x)::text from cad.trade x where x.state = 'offered'
        union all select 'roster_entry', x.id, sync.image_roster_entry(x)::text from cad.roster_entry x
            where x.at > now() - interval '35 days'
        union all select 'hand_over', x.id, sync.image_hand_over(x)::text from cad.hand_over x
            where x.state = 'offered' or x.offered_at > now() - interval '72 hours'
        union all select 'conflict', x.id, sync.image_conflict(x)::text from cad.conflict x
            where audience_of = any (x.audience) and (x.state = 'open' or x.solved_at > now() - interval '24 hours'))
    -- A team may be on shift, referred to and in duress; a duress may be of an incident.
    select distinct on (rows.entity, rows.id) rows.* from rows order by rows.entity, rows.id;
end;

-- A workstation that knows no roster would stop at its first row.
create or replace function sync.protocol() returns integer
language sql immutable
return 3;

-- As before, but for those that know no roster: they are told that they need the update.
create or replace function sync.hello(version text, schema integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
    now_at sync.head;
begin
    select * into now_at from sync.head;
    if hello.schema is null or abs(hello.schema::bigint - sync.protocol()) > 1 or hello.schema < 3 then
        raise exception using errcode = 'CA426',
            message = format('this centre speaks %s, this workstation %s: the older of the two needs an update',
                sync.protocol(), hello.schema);
    end if;
    update sync.station set last_seen = clock_timestamp(), version = left(coalesce(hello.version, ''), 100)
    where station.name = me.name;
    return jsonb_build_object('station', me.name, 'audience', me.audience, 'history', now_at.history, 'seq', now_at.seq,
        'hash', encode(now_at.hash, 'hex'), 'schema', now_at.schema, 'server_time', sync.milliseconds(clock_timestamp()),
        'recovering', coalesce(now_at.recovery_until > clock_timestamp(), false));
end
$$;
