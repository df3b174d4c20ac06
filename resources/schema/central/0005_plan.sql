-- The safety plan: what is being written, what was signed, who may have it and who had it; and the services people are sent to.

-- A person's plan as it is being written: one for each plan, through all its versions.
create table cad.plan_draft (
    id uuid not null primary key,
    person uuid not null references cad.person deferrable initially deferred,
    state text not null check (state in ('draft', 'awaiting_review', 'signed', 'withdrawn')),
    since timestamptz not null,
    reason text not null,
    version integer not null,
    kind text not null,
    template_version text not null,
    language text not null,
    written_with text not null,
    author uuid not null references cad.staff deferrable initially deferred,
    started_at timestamptz not null,
    kept_where text not null,
    likelihood integer,
    review_by text not null,
    review_owner uuid references cad.staff deferrable initially deferred,
    ver integer not null default 1
);
create index plan_draft_person on cad.plan_draft (person);
create index plan_draft_awaiting on cad.plan_draft (since) where state = 'awaiting_review';
create index plan_draft_review on cad.plan_draft (review_by) where review_by <> '';

-- One line of a plan, in the person's words. It keeps its identity through all versions.
create table cad.plan_item (
    id uuid not null primary key,
    plan uuid not null references cad.plan_draft deferrable initially deferred,
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
    part2 boolean not null,
    state text not null check (state in ('standing', 'left_out')),
    mark text not null check (mark in ('', 'works_well', 'not_lately')),
    marked_at timestamptz,
    marked_in uuid references cad.incident deferrable initially deferred,
    made_at timestamptz not null,
    made_by uuid not null references cad.staff deferrable initially deferred,
    ver integer not null default 1
);
create index plan_item_plan on cad.plan_item (plan);

-- What was said of a line in a later contact.
create table cad.plan_mark (
    id uuid not null primary key,
    item uuid not null references cad.plan_item deferrable initially deferred,
    mark text not null check (mark in ('', 'works_well', 'not_lately')),
    words text not null,
    incident uuid references cad.incident deferrable initially deferred,
    at timestamptz not null,
    by uuid not null references cad.staff deferrable initially deferred,
    ver integer not null default 1
);
create index plan_mark_item on cad.plan_mark (item);

-- A plan as it was signed. Only its state changes ever after.
create table cad.plan_version (
    id uuid not null primary key,
    plan uuid not null references cad.plan_draft deferrable initially deferred,
    person uuid not null references cad.person deferrable initially deferred,
    number integer not null,
    language text not null,
    content text not null,
    hash text not null,
    author uuid not null references cad.staff deferrable initially deferred,
    author_name text not null,
    approver uuid not null references cad.staff deferrable initially deferred,
    approver_name text not null,
    signed_at timestamptz not null,
    state text not null check (state in ('signed', 'superseded', 'withdrawn')),
    since timestamptz not null,
    reason text not null,
    ver integer not null default 1,
    constraint plan_version_two_people check (author <> approver),
    constraint plan_version_hashed check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create unique index plan_version_number on cad.plan_version (plan, number);
create index plan_version_person on cad.plan_version (person);

-- What a person allows. It is never changed but for its withdrawal.
create table cad.consent (
    id uuid not null primary key,
    person uuid not null references cad.person deferrable initially deferred,
    scope jsonb not null check (jsonb_typeof(scope) = 'array'),
    recipients jsonb not null check (jsonb_typeof(recipients) = 'array'),
    purpose text not null,
    part2 boolean not null,
    form text not null check (form in ('written', 'electronic', 'spoken')),
    given_by text not null,
    given_at timestamptz not null,
    expires_at timestamptz,
    withdrawn_at timestamptz,
    withdrawal text not null,
    taken_by uuid not null references cad.staff deferrable initially deferred,
    words text not null,
    ver integer not null default 1
);
create index consent_person on cad.consent (person);

-- The accounting of disclosures: what was given to whom, when, and under which consent.
create table cad.disclosure (
    id uuid not null primary key,
    person uuid not null references cad.person deferrable initially deferred,
    at timestamptz not null,
    by uuid not null references cad.staff deferrable initially deferred,
    by_name text not null,
    recipient text not null,
    recipient_name text not null,
    purpose text not null,
    what jsonb not null check (jsonb_typeof(what) = 'array'),
    version uuid references cad.plan_version deferrable initially deferred,
    items integer not null,
    withheld text not null,
    consent uuid references cad.consent deferrable initially deferred,
    consent_attached boolean not null,
    notice text not null,
    ver integer not null default 1
);
create index disclosure_person on cad.disclosure (person);

-- What the person needs and what carries her, beside the plan.
create table cad.assessment (
    id uuid not null primary key,
    person uuid not null references cad.person deferrable initially deferred,
    incident uuid references cad.incident deferrable initially deferred,
    triage uuid references cad.triage deferrable initially deferred,
    made_at timestamptz not null,
    made_by uuid not null references cad.staff deferrable initially deferred,
    needs text not null,
    risks text not null,
    strengths text not null,
    basic_needs jsonb not null check (jsonb_typeof(basic_needs) = 'array'),
    services_in_place text not null,
    linkages_wanted jsonb not null check (jsonb_typeof(linkages_wanted) = 'array'),
    words text not null,
    ver integer not null default 1
);
create index assessment_person on cad.assessment (person);

-- A service in the directory, as it was on a day. It is retired, never deleted.
create table cad.directory_entry (
    id uuid not null primary key,
    name text not null,
    kind text not null,
    phone text not null,
    phone_typed text not null,
    address text not null,
    hours text not null,
    languages jsonb not null check (jsonb_typeof(languages) = 'array'),
    state text not null check (state in ('open', 'full', 'closed', 'retired')),
    as_of text not null,
    source text not null,
    words text not null,
    ver integer not null default 1
);

-- A person sent on to a service; the loop is closed when she came.
create table cad.referral (
    id uuid not null primary key,
    person uuid not null references cad.person deferrable initially deferred,
    incident uuid references cad.incident deferrable initially deferred,
    service uuid references cad.directory_entry deferrable initially deferred,
    service_name text not null,
    kind text not null,
    state text not null check (state in ('sent', 'received', 'accepted', 'kept', 'declined', 'lost')),
    sent_at timestamptz not null,
    sent_by uuid not null references cad.staff deferrable initially deferred,
    received_at timestamptz,
    accepted_at timestamptz,
    kept_at timestamptz,
    ended_at timestamptz,
    reason text not null,
    owner uuid not null references cad.staff deferrable initially deferred,
    consent uuid references cad.consent deferrable initially deferred,
    words text not null,
    ver integer not null default 1
);
create index referral_person on cad.referral (person);
create index referral_open on cad.referral (sent_at) where state in ('sent', 'received', 'accepted');

-- Who looked at a person's plan.
create index look_person on cad.look (person);

-- A signature is somebody's own, and of those who may sign; the two people and the hash are the table's own rules. `sync.actor` is empty
-- where no command is done: the rest holds for an administrator's hand, too.
create function sync.check_signature() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(current_setting('sync.actor', true), '') not in ('', coalesce(new.approver::text, '')) then
        raise exception using errcode = 'CA403', message = 'a plan is signed in one''s own name';
    end if;
    if not exists (select from cad.staff, sync.entity where staff.id = new.approver and staff.active and entity.name = 'plan_version'
        and staff.role = any (entity.insert_roles)) then
        raise exception using errcode = 'CA403', message = 'who signs a plan is no clinician of this centre';
    end if;
    return new;
end
$$;
create trigger b_signature before insert on cad.plan_version for each row execute function sync.check_signature();

-- What was signed stays as it was signed; that it was superseded or withdrawn is all that is ever added.
create function sync.keep_signed() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if to_jsonb(new) - '{state,since,reason,ver}'::text[] <> to_jsonb(old) - '{state,since,reason,ver}'::text[] then
        raise exception using errcode = 'CA403', message = 'a signed plan is never changed';
    end if;
    if new.state = 'signed' and old.state <> 'signed' then
        raise exception using errcode = 'CA403', message = 'a plan that was superseded or withdrawn is signed anew as another version';
    end if;
    return new;
end
$$;
create trigger b_signed before update on cad.plan_version for each row execute function sync.keep_signed();

select sync.carry(name, name in ('plan_mark', 'disclosure'), '{dispatch,oversight}')
from unnest(array['plan_draft', 'plan_item', 'plan_mark', 'plan_version', 
    'consent', 'disclosure', 'assessment', 'directory_entry', 'referral']) name;
grant select on cad.plan_draft, cad.plan_item, cad.plan_mark, cad.plan_version, 
    cad.consent, cad.disclosure, cad.assessment, cad.directory_entry, cad.referral
    to cad_workstation, cad_reader;

-- What was planned with these persons, agreed with them and found for them.
create function sync.rows_of_plans(persons uuid[])
returns table (entity text, id uuid, body text)
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC'
begin atomic
    with about as (select distinct unnest(persons) as person),
        items as (select plan_item.* from cad.plan_item join cad.plan_draft on plan_draft.id = plan_item.plan
            join about on about.person = plan_draft.person)
    select 'plan_draft', x.id, sync.image_plan_draft(x)::text from cad.plan_draft x join about on about.person = x.person
    union all select 'plan_item', x.id, sync.image_plan_item(x)::text from cad.plan_item x join items on items.id = x.id
    union all select 'plan_mark', x.id, sync.image_plan_mark(x)::text from cad.plan_mark x join items on items.id = x.item
    union all select 'plan_version', x.id, sync.image_plan_version(x)::text from cad.plan_version x join about on about.person = x.person
    union all select 'consent', x.id, sync.image_consent(x)::text from cad.consent x join about on about.person = x.person
    union all select 'disclosure', x.id, sync.image_disclosure(x)::text from cad.disclosure x join about on about.person = x.person
    union all select 'assessment', x.id, sync.image_assessment(x)::text from cad.assessment x join about on about.person = x.person
    union all select 'referral', x.id, sync.image_referral(x)::text from cad.referral x join about on about.person = x.person;
end;

-- Whose plan waits to be signed or to be reviewed, and who was sent somewhere and has not come yet.
create function sync.persons_waiting() returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC'
return array(
    select plan_draft.person from cad.plan_draft where state = 'awaiting_review'
    union select plan_draft.person from cad.plan_draft where state <> 'withdrawn' and review_by <> ''
        and review_by <= to_char(now() + interval '14 days', 'YYYY-MM-DD')
    union select referral.person from cad.referral where state in ('sent', 'received', 'accepted'));

-- As before, with the persons' plans.
drop function sync.rows_now(text);
drop function sync.rows_about(uuid[], text);
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
        where audience = 'oversight'
    union all select plan.entity, plan.id, plan.body from sync.rows_of_plans(array(select persons.person from persons)) plan;
end;

-- As before, with the directory, the plans that wait for somebody and the referrals that are open.
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

-- As before, with the persons' plans, and who looked at them.
create or replace function sync.bootstrap(part text, after text, max integer)
returns table (kind text, entity text, id uuid, body text, next text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
#variable_conflict use_column
declare
    me sync.station := sync.this_station();
    at_most integer := least(greatest(coalesce(bootstrap.max, 500), 1), 5000);
    ids uuid[];
    page record;
begin
    if part = 'now' then
        return query select 'head', null::text, null::uuid,
            jsonb_build_object('history', head.history, 'seq', head.seq, 'hash', encode(head.hash, 'hex'))::text, null::text from sync.head;
        return query select 'row', r.entity, r.id, r.body, null::text from sync.rows_now(me.audience) r;
    elsif part = 'people' then
        if coalesce(bootstrap.after, '') <> '' and not sync.is_id(to_jsonb(bootstrap.after)) then
            raise exception using errcode = 'CA400', message = 'no page begins there';
        end if;
        ids := array(select person.id from cad.person
            where person.id > coalesce(nullif(bootstrap.after, ''), '00000000-0000-0000-0000-000000000000')::uuid
            order by person.id limit at_most + 1);
        return query
        select 'row', r.entity, r.id, r.body,
            case when cardinality(ids) > at_most and row_number() over (order by r.rank desc, r.id desc) = 1 then ids[at_most]::text end
        from (
            select 1 as rank, 'person' as entity, x.id, sync.image_person(x)::text as body from cad.person x
                where x.id = any (ids[1:at_most])
            union all select 2, 'person_flag', x.id, sync.image_person_flag(x)::text from cad.person_flag x
                where x.person = any (ids[1:at_most])
            union all select 3, 'safety_plan', x.id, sync.image_safety_plan(x)::text from cad.safety_plan x
                where x.active and x.person = any (ids[1:at_most])
            union all select 4, plan.entity, plan.id, plan.body from sync.rows_of_plans(ids[1:at_most]) plan
            union all select 5, 'look', x.id, sync.image_look(x)::text from cad.look x
                where me.audience = 'oversight' and x.person = any (ids[1:at_most])) r
        order by r.rank, r.id;
    elsif part in ('recent', 'older') then
        select * into page from sync.page_of_incidents(part = 'recent', bootstrap.after, at_most);
        return query
        select 'row', r.entity, r.id, r.body,
            case when row_number() over (order by r.entity desc, r.id desc) = 1 then page.next end
        from (
            select about.entity, about.id, about.body
                from sync.rows_about(case when part = 'recent' then page.incidents end, me.audience) about
            union all select 'incident', x.id, sync.image_incident(x)::text from cad.incident x
                where part = 'older' and x.id = any (page.incidents)) r
        order by r.entity, r.id;
    else
        raise exception using errcode = 'CA400', message = 'there is no such part';
    end if;
end
$$;

-- As before; and who gives the command is known to the rules of the tables.
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

-- A workstation that knows no plan would stop at its first row.
create or replace function sync.protocol() returns integer
language sql immutable
return 4;

-- As before, but for those that know no plan: they are told that they need the update.
create or replace function sync.hello(version text, schema integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
    now_at sync.head;
begin
    select * into now_at from sync.head;
    if hello.schema is null or abs(hello.schema::bigint - sync.protocol()) > 1 or hello.schema < 4 then
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
