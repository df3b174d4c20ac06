-- A team that called for help: red and loud on every workstation until somebody takes it, shown until it has ended.

create table cad.duress (
    id uuid not null primary key,
    team uuid not null references cad.team deferrable initially deferred,
    incident uuid references cad.incident deferrable initially deferred,
    raised_at timestamptz not null,
    raised_by uuid references cad.staff deferrable initially deferred,
    how text not null check (how in ('spoken', 'silent', 'missed_check_ins')),
    test boolean not null,
    words text not null,
    taken_by uuid references cad.staff deferrable initially deferred,
    taken_at timestamptz,
    ended_by uuid references cad.staff deferrable initially deferred,
    ended_at timestamptz,
    outcome text not null,
    ver integer not null default 1
);
create index duress_open on cad.duress (team) where ended_at is null;
create index duress_incident on cad.duress (incident) where incident is not null;
create index duress_ended on cad.duress (ended_at);

-- The number that rings in the team's car. What is made of the table's rows goes first; it is made anew below.
drop function sync.rows_now(text);
drop function sync.rows_about(uuid[], text);
drop function sync.image_team(cad.team);
alter table cad.team add column phone text not null default '';

select sync.carry('team', false, '{dispatch,oversight}');
select sync.carry('duress', false, '{dispatch,oversight}');
grant select on cad.duress to cad_workstation, cad_reader;

-- As before, with the duresses of these incidents and the teams they are of.
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

-- As before, with every duress that is open or ended lately: also of a team that was on no incident.
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
        union all select 'conflict', x.id, sync.image_conflict(x)::text from cad.conflict x
            where audience_of = any (x.audience) and (x.state = 'open' or x.solved_at > now() - interval '24 hours'))
    -- A team may be on shift, referred to and in duress; a duress may be of an incident.
    select distinct on (rows.entity, rows.id) rows.* from rows order by rows.entity, rows.id;
end;

-- A workstation that knows no duress would stay quiet while a team calls for help.
create or replace function sync.protocol() returns integer
language sql immutable
return 2;

-- As before, but for those that speak 1: they are told that they need the update.
create or replace function sync.hello(version text, schema integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
    now_at sync.head;
begin
    select * into now_at from sync.head;
    if hello.schema is null or abs(hello.schema::bigint - sync.protocol()) > 1 or hello.schema < 2 then
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
