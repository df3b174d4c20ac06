-- What is given from a plan without the person's consent goes by an approval; the person may be in no contact then.

-- What is made of the tables' rows goes first; it is made anew below.
drop function sync.rows_now(text);
drop function sync.rows_about(uuid[], text);
drop function sync.rows_of_plans(uuid[]);
drop function sync.image_approval(cad.approval);
drop function sync.image_disclosure(cad.disclosure);
alter table cad.approval alter column incident drop not null,
    add column plan uuid references cad.plan_draft deferrable initially deferred,
    add column recipient text not null default '',
    add column scope jsonb not null default '[]' check (jsonb_typeof(scope) = 'array'),
    add constraint approval_about_something check (incident is not null or plan is not null),
    add constraint approval_of_a_plan check (plan is null or (kind = 'release' and recipient <> ''));
create index approval_plan on cad.approval (plan) where plan is not null;
alter table cad.disclosure add column approval uuid references cad.approval deferrable initially deferred;

-- What is given is given under the person's consent; or a clinician agreed to just that, or somebody who could not wait gave it and said why.
create function sync.check_disclosure() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.approval is null and new.consent is null then
        raise exception using errcode = 'CA403', message = 'what is given needs a consent or an approval';
    end if;
    if new.approval is not null and not exists (select from cad.approval join cad.plan_draft on plan_draft.id = approval.plan
        where approval.id = new.approval and plan_draft.person = new.person and approval.kind = 'release'
            and approval.state in ('approved', 'alone') and approval.recipient = new.recipient and approval.scope @> new.what) then
        raise exception using errcode = 'CA403', message = 'nobody agreed to give this';
    end if;
    return new;
end
$$;
create trigger b_released before insert on cad.disclosure for each row execute function sync.check_disclosure();

select sync.carry('approval', false, '{dispatch,oversight}'), sync.carry('disclosure', true, '{dispatch,oversight}');

-- As before, with the approvals of what is given from these plans where no incident brings them.
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
    union all select 'referral', x.id, sync.image_referral(x)::text from cad.referral x join about on about.person = x.person
    union all select 'approval', x.id, sync.image_approval(x)::text from cad.approval x join cad.plan_draft on plan_draft.id = x.plan
        join about on about.person = plan_draft.person where x.incident is null;
end;

-- As before, with those whose plan somebody wants to give something from.
create or replace function sync.persons_waiting() returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC'
return array(
    select plan_draft.person from cad.plan_draft where state = 'awaiting_review'
    union select plan_draft.person from cad.plan_draft where state <> 'withdrawn' and review_by <> ''
        and review_by <= to_char(now() + interval '14 days', 'YYYY-MM-DD')
    union select referral.person from cad.referral where state in ('sent', 'received', 'accepted')
    union select plan_draft.person from cad.approval join cad.plan_draft on plan_draft.id = approval.plan
        where approval.incident is null and (approval.state = 'asked' or (approval.state = 'alone' and reviewed_at is null)));

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
        where audience = 'oversight'
    union all select 'read_mark', x.id, sync.image_read_mark(x)::text from cad.read_mark x join about on about.incident = x.incident
    union all select 'approval', x.id, sync.image_approval(x)::text from cad.approval x join about on about.incident = x.incident
    union all select 'transfer', x.id, sync.image_transfer(x)::text from cad.transfer x join about on about.incident = x.incident
    union all select 'clinical_note', x.id, sync.image_clinical_note(x)::text from cad.clinical_note x
        join about on about.incident = x.incident where audience = 'oversight'
    union all select plan.entity, plan.id, plan.body from sync.rows_of_plans(array(select persons.person from persons)) plan;
end;

-- As before.
create function sync.rows_now(audience_of text)
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

grant select (plan, recipient, scope) on cad.approval to cad_reader;
