-- What is said between clinician, dispatcher and team and who has read it, what a clinician agrees to, and who takes a person over.

alter table cad.log_entry drop constraint log_entry_kind_check,
    add constraint log_entry_kind_check check (kind in ('filed', 'triage', 'determination', 'assignment', 'check_in', 'note', 'correction', 'contact',
        'need', 'linkage', 'look', 'place', 'closed', 'follow_up', 'handoff', 'edit', 'cancelled', 'message', 'listening', 'approval', 'transfer'));

-- Somebody has read these messages: which ones, because what a desk wrote while it was alone comes later than what was read.
create table cad.read_mark (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    by uuid not null references cad.staff deferrable initially deferred,
    at timestamptz not null,
    entries jsonb not null check (jsonb_typeof(entries) = 'array'),
    ver integer not null default 1
);
create index read_mark_incident on cad.read_mark (incident);

-- What a clinician keeps for those who oversee.
create table cad.clinical_note (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    at timestamptz not null,
    by uuid not null references cad.staff deferrable initially deferred,
    by_name text not null,
    words text not null,
    ver integer not null default 1
);
create index clinical_note_incident on cad.clinical_note (incident);

-- What a clinician has to agree to; or what somebody who could not wait did alone, and a clinician reviews.
create table cad.approval (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    kind text not null check (kind in ('transfer_911', 'override', 'release')),
    state text not null check (state in ('asked', 'approved', 'declined', 'alone', 'withdrawn')),
    asked_at timestamptz not null,
    asked_by uuid not null references cad.staff deferrable initially deferred,
    why text not null,
    decided_by uuid references cad.staff deferrable initially deferred,
    decided_at timestamptz,
    reason text not null,
    reviewed_by uuid references cad.staff deferrable initially deferred,
    reviewed_at timestamptz,
    review text not null,
    ver integer not null default 1,
    constraint approval_reasoned check (state not in ('declined', 'alone') or reason <> ''),
    constraint approval_reviewed_by_another check (reviewed_by <> decided_by)
);
create index approval_incident on cad.approval (incident);
create index approval_waiting on cad.approval (asked_at) where state = 'asked' or (state = 'alone' and reviewed_at is null);

-- A person goes to 911 or to another service; she is ours until the other side has accepted.
create table cad.transfer (
    id uuid not null primary key,
    incident uuid not null references cad.incident deferrable initially deferred,
    taker text not null check (taker in ('service_911', 'mcst', 'dcr', 'mhucc', 'ed', 'partner')),
    taker_name text not null,
    state text not null check (state in ('asked', 'accepted', 'declined', 'withdrawn')),
    asked_at timestamptz not null,
    asked_by uuid not null references cad.staff deferrable initially deferred,
    approval uuid references cad.approval deferrable initially deferred,
    facts jsonb not null check (jsonb_typeof(facts) = 'array'),
    sheet text not null,
    tried jsonb not null check (jsonb_typeof(tried) = 'array'),
    tried_words text not null,
    callback text not null,
    comes text not null,
    answered_at timestamptz,
    answered_by uuid references cad.staff deferrable initially deferred,
    answer text not null,
    came text not null check (came in ('not_known', 'came', 'did_not_come')),
    minutes integer,
    force text not null check (force in ('not_known', 'none', 'used')),
    result text not null,
    result_at timestamptz,
    result_by uuid references cad.staff deferrable initially deferred,
    returned_at timestamptz,
    follow_up uuid references cad.follow_up deferrable initially deferred,
    ver integer not null default 1
);
create index transfer_incident on cad.transfer (incident);
create index transfer_waiting on cad.transfer (asked_at) where state = 'asked' or (state = 'accepted' and result_at is null);

-- Who gave the command that is being done; empty for an administrator's hand.
create function sync.actor() returns text
language sql stable set search_path = pg_catalog, pg_temp
return coalesce(current_setting('sync.actor', true), '');

-- A clinical note never lies in the file of a workstation where dispatchers sit, and nobody writes one in another's name.
create function sync.check_clinical_note() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(sync.audience(), 'oversight') <> 'oversight' then
        raise exception using errcode = 'CA403', message = 'a clinical note is written at a workstation that oversees';
    end if;
    if sync.actor() not in ('', coalesce(new."by"::text, '')) then
        raise exception using errcode = 'CA403', message = 'a clinical note is written in one''s own name';
    end if;
    return new;
end
$$;
create trigger b_oversight before insert on cad.clinical_note for each row execute function sync.check_clinical_note();

-- Approved, declined and reviewed is in one's own name and by a role that may; what was decided stays decided.
create function sync.check_decision() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    by_clinician uuid[] := '{}';
begin
    if tg_op = 'UPDATE' and old.state <> 'asked' and new.state <> old.state then
        raise exception using errcode = 'CA403', message = 'what was decided stays decided';
    end if;
    if new.state in ('approved', 'declined') and (tg_op = 'INSERT' or new.state <> old.state or new.decided_by is distinct from old.decided_by) then
        by_clinician := array[new.decided_by];
    end if;
    if new.reviewed_by is not null and (tg_op = 'INSERT' or new.reviewed_by is distinct from old.reviewed_by) then
        by_clinician := by_clinician || new.reviewed_by;
    end if;
    if exists (select from unnest(by_clinician) who where sync.actor() not in ('', coalesce(who::text, ''))) then
        raise exception using errcode = 'CA403', message = 'an approval is decided in one''s own name';
    end if;
    if exists (select from unnest(by_clinician) who where not exists (select from cad.staff, sync.field where staff.id = who and staff.active
        and field.entity = 'approval' and field.name = 'reviewed_by' and staff.role = any (field.roles))) then
        raise exception using errcode = 'CA403', message = 'who decides an approval is no clinician of this centre';
    end if;
    return new;
end
$$;
create trigger b_decision before insert or update on cad.approval for each row execute function sync.check_decision();

-- 911 is asked with a clinician's approval; or by somebody who could not wait, and said why.
create function sync.check_transfer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.taker = 'service_911' and not exists (select from cad.approval where approval.id = new.approval and approval.incident = new.incident
        and approval.kind = 'transfer_911' and approval.state in ('approved', 'alone')) then
        raise exception using errcode = 'CA403', message = 'a transfer to 911 needs an approval';
    end if;
    return new;
end
$$;
create trigger b_approved before insert on cad.transfer for each row execute function sync.check_transfer();

select sync.carry('read_mark', true, '{dispatch,oversight}'), sync.carry('clinical_note', true, '{oversight}'),
    sync.carry('approval', false, '{dispatch,oversight}'), sync.carry('transfer', false, '{dispatch,oversight}');
grant select on cad.read_mark, cad.clinical_note, cad.approval, cad.transfer to cad_workstation, cad_reader;

-- As before, with the conversation, approvals and transfers; clinical notes only where somebody oversees.
create or replace function sync.rows_about(incidents uuid[], audience text)
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
        where audience = 'oversight'
    union all select 'read_mark', x.id, sync.image_read_mark(x)::text from cad.read_mark x join about on about.incident = x.incident
    union all select 'approval', x.id, sync.image_approval(x)::text from cad.approval x join about on about.incident = x.incident
    union all select 'transfer', x.id, sync.image_transfer(x)::text from cad.transfer x join about on about.incident = x.incident
    union all select 'clinical_note', x.id, sync.image_clinical_note(x)::text from cad.clinical_note x
        join about on about.incident = x.incident where audience = 'oversight'
    union all select plan.entity, plan.id, plan.body from sync.rows_of_plans(array(select persons.person from persons)) plan;
end;

-- As before, with the incidents whose approval or transfer still waits for somebody.
create or replace function sync.rows_now(audience_of text)
returns table (entity text, id uuid, body text)
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC'
begin atomic
    with rows as (
        select about.* from sync.rows_about(array(
            select incident.id from cad.incident where status = 'open' or ended_at > now() - interval '72 hours'
            union select follow_up.incident from cad.follow_up where state = 'open'
            union select approval.incident from cad.approval where state = 'asked' or (state = 'alone' and reviewed_at is null)
            union select transfer.incident from cad.transfer where state = 'asked' or (state = 'accepted' and result_at is null)),
            audience_of) about
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
        union all select 'directory_entry', x.id, sync.image_directory_entry(x)::text from cad.directory_entry x
        union all select 'person', x.id, sync.image_person(x)::text from cad.person x where x.id = any (sync.persons_waiting())
        union all select 'person_flag', x.id, sync.image_person_flag(x)::text from cad.person_flag x
            where x.person = any (sync.persons_waiting())
        union all select 'safety_plan', x.id, sync.image_safety_plan(x)::text from cad.safety_plan x
            where x.active and x.person = any (sync.persons_waiting())
        union all select plan.* from sync.rows_of_plans(sync.persons_waiting()) plan
        union all select 'conflict', x.id, sync.image_conflict(x)::text from cad.conflict x
            where audience_of = any (x.audience) and (x.state = 'open' or x.solved_at > now() - interval '24 hours'))
    -- A team may be on shift, referred to and in duress; a duress may be of an incident, and a plan of somebody who called.
    select distinct on (rows.entity, rows.id) rows.* from rows order by rows.entity, rows.id;
end;

-- As before; a clinical note comes alone.
create or replace function sync.apply(effects jsonb, role text, element jsonb, station text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    effect jsonb;
    ent sync.entity;
begin
    perform set_config('sync.actor', element ->> 'actor', true);
    if jsonb_typeof(effects) is distinct from 'array' then
        raise exception using errcode = 'CA400', message = 'the effects are no list';
    end if;
    -- What is kept of a command when its writing fails or clashes is told to those who may read what it clashed with.
    if jsonb_array_length(effects) > 1 and exists (select from jsonb_array_elements(effects) each
        where each -> 'entity' = '"clinical_note"') then
        raise exception using errcode = 'CA403', message = 'a clinical note comes alone';
    end if;
    for effect in select value from jsonb_array_elements(effects) loop
        if jsonb_typeof(effect) <> 'object' or not sync.is_id(effect -> 'id') or jsonb_typeof(effect -> 'entity') is distinct from 'string'
            or jsonb_typeof(effect -> 'fields') is distinct from 'object' then
            raise exception using errcode = 'CA400', message = 'an effect names no row';
        end if;
        select * into ent from sync.entity where name = effect ->> 'entity';
        if ent.name is null then
            raise exception using errcode = 'CA404', message = format('nothing is called %s', left(effect ->> 'entity', 100));
        end if;
        if effect -> 'kind' = '"insert"' then
            perform sync.apply_insert(ent, (effect ->> 'id')::uuid, effect -> 'fields', role);
        elsif effect -> 'kind' = '"patch"' and jsonb_typeof(effect -> 'base') = 'object' then
            perform sync.apply_patch(ent, (effect ->> 'id')::uuid, effect -> 'fields', effect -> 'base', role, element, station);
        else
            raise exception using errcode = 'CA400', message = 'an effect neither inserts nor patches';
        end if;
    end loop;
end
$$;

-- A workstation that knows no transfer would stop at its first row.
create or replace function sync.protocol() returns integer
language sql immutable
return 5;

-- As before, but for those that know no transfer: they are told that they need the update.
create or replace function sync.hello(version text, schema integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
    now_at sync.head;
begin
    select * into now_at from sync.head;
    if hello.schema is null or abs(hello.schema::bigint - sync.protocol()) > 1 or hello.schema < 5 then
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
