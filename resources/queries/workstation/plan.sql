-- A person's safety plan with all that belongs to it, and those plans that somebody looks at or waits for, or must decide about.

-- step: plan_incidents
select * from incident where person = :id
    and (exists (select 1 from triage where triage.incident = incident.id)
        or exists (select 1 from assessment where assessment.person = incident.person and assessment.incident = incident.id))
    order by answered_at, id;

-- step: plan_triages
select * from triage where incident in (select id from incident where person = :id) order by at, id;

-- step: plan_cards
select * from safety_plan where person = :id and active order by version, id;

-- step: plan_drafts
select * from plan_draft where person = :id order by started_at, id;

-- step: plan_items
select * from plan_item where plan in (select id from plan_draft where person = :id) order by part, position, id;

-- step: plan_marks
select * from plan_mark where item in (select id from plan_item where plan in (select id from plan_draft where person = :id)) order by at, id;

-- step: plan_versions
select * from plan_version where person = :id order by number, signed_at, id;

-- step: plan_consents
select * from consent where person = :id order by given_at, id;

-- step: plan_disclosures
select * from disclosure where person = :id order by at, id;

-- step: plan_approvals
select * from approval where plan in (select id from plan_draft where person = :id) order by asked_at, id;

-- step: plan_looks
select * from look where person = :id order by at, id;

-- step: looks_since
select * from look where at >= :since order by at desc, id desc;

-- step: looks_persons
select * from person where id in (select person from look where at >= :since);

-- step: looks_incidents
select * from incident where id in (select incident from look where at >= :since)
union
select * from incident where filed_at >= :since and person in (select person from look where at >= :since and incident is null);

-- step: plan_assessments
select * from assessment where person = :id order by made_at, id;

-- step: plan_referrals
select * from referral where person = :id order by sent_at, id;

-- step: open_plan_drafts
select * from plan_draft where person in (
    select person from incident where status = 'open'
    union select person from incident where id in (select incident from follow_up where state = 'open')
    union select person from follow_up where state = 'open')
union
select * from plan_draft where state = 'awaiting_review'
union
select * from plan_draft where state = 'draft' and reason <> ''
union
select * from plan_draft where review_by <> '' and review_by <= :due and state <> 'withdrawn'
union
select * from plan_draft where id in (select plan from approval where state = 'asked' or (state = 'alone' and reviewed_at is null))
union
select * from plan_draft where id in (select "row" from conflict where state = 'open' and entity = 'plan_draft');

-- step: open_plan_items
select * from plan_item where plan in (select id from plan_draft where person in (
    select person from incident where status = 'open'
    union select person from incident where id in (select incident from follow_up where state = 'open')
    union select person from follow_up where state = 'open'))
union
select * from plan_item where id in (select "row" from conflict where state = 'open' and entity = 'plan_item');

-- step: open_plan_versions
select * from plan_version where state = 'signed' and person in (
    select person from incident where status = 'open'
    union select person from incident where id in (select incident from follow_up where state = 'open')
    union select person from follow_up where state = 'open');

-- step: directory
select * from directory_entry;

-- step: open_referrals
select * from referral where state in ('sent', 'received', 'accepted');

-- step: plan_drafts_of
select * from plan_draft where person in (select person from incident where id in (select value from json_each(:incidents)));

-- step: plan_items_of
select * from plan_item where plan in (select id from plan_draft
    where person in (select person from incident where id in (select value from json_each(:incidents))));

-- step: plan_versions_of
select * from plan_version where state = 'signed'
    and person in (select person from incident where id in (select value from json_each(:incidents)));
