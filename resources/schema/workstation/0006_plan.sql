-- The safety plan: what is being written, what was signed, who may have it and who had it; and the services people are sent to.

-- A person's plan as it is being written: one for each plan, through all its versions.
create table plan_draft (
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
create index plan_draft_person on plan_draft (person);
create index plan_draft_awaiting on plan_draft (since) where state = 'awaiting_review';
create index plan_draft_review on plan_draft (review_by) where review_by <> '';
create trigger plan_draft_kept before delete on plan_draft when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: plan_draft');
end;

-- One line of a plan, in the person's words. It keeps its identity through all versions.
create table plan_item (
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
create index plan_item_plan on plan_item (plan);
create trigger plan_item_kept before delete on plan_item when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: plan_item');
end;

-- What was said of a line in a later contact.
create table plan_mark (
    id text not null primary key,
    item text not null references plan_item deferrable initially deferred,
    mark text not null check (mark in ('', 'works_well', 'not_lately')),
    words text not null,
    incident text references incident deferrable initially deferred,
    at integer not null,
    by text not null references staff deferrable initially deferred
) strict, without rowid;
create index plan_mark_item on plan_mark (item);
create trigger plan_mark_kept before delete on plan_mark when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: plan_mark');
end;
create trigger plan_mark_stays before update on plan_mark begin select raise(abort, 'append-only: plan_mark'); end;

-- A plan as it was signed. Only its state changes ever after.
create table plan_version (
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
create index plan_version_plan on plan_version (plan, number);
create index plan_version_person on plan_version (person);
create trigger plan_version_kept before delete on plan_version when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: plan_version');
end;
create trigger plan_version_stays before update on plan_version when new.id is not old.id or new.plan is not old.plan or new.person is not old.person or
    new.number is not old.number or new.language is not old.language or new.content is not old.content or
    new.hash is not old.hash or new.author is not old.author or new.author_name is not old.author_name or
    new.approver is not old.approver or new.approver_name is not old.approver_name or
    new.signed_at is not old.signed_at begin
    select raise(abort, 'signed: plan_version');
end;
create trigger plan_version_signed_once before update of state on plan_version when new.state = 'signed' and old.state <> 'signed' begin
    select raise(abort, 'signed once: plan_version');
end;

-- What a person allows. It is never changed but for its withdrawal.
create table consent (
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
create index consent_person on consent (person);
create trigger consent_kept before delete on consent when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: consent');
end;

-- The accounting of disclosures: what was given to whom, when, and under which consent.
create table disclosure (
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
) strict, without rowid;
create index disclosure_person on disclosure (person);
create trigger disclosure_kept before delete on disclosure when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: disclosure');
end;
create trigger disclosure_stays before update on disclosure begin select raise(abort, 'append-only: disclosure'); end;

-- What the person needs and what carries her, beside the plan.
create table assessment (
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
create index assessment_person on assessment (person);
create trigger assessment_kept before delete on assessment when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: assessment');
end;

-- A service in the directory, as it was on a day. It is retired, never deleted.
create table directory_entry (
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
create trigger directory_entry_kept before delete on directory_entry when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: directory_entry');
end;

-- A person sent on to a service; the loop is closed when she came.
create table referral (
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
create index referral_person on referral (person);
create index referral_open on referral (sent_at) where state in ('sent', 'received', 'accepted');
create trigger referral_kept before delete on referral when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: referral');
end;

pragma user_version = 6;
