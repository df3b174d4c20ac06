-- What is said between clinician, dispatcher and team and who has read it, what a clinician agrees to, and who takes a person over.

-- A CHECK is changed by making the table anew. Nothing else refers to it.
alter table log_entry rename to log_entry_before;
create table log_entry (
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
insert into log_entry select * from log_entry_before;
drop table log_entry_before;
create index log_entry_incident on log_entry (incident, at);
create index log_entry_said on log_entry (incident, kind) where kind in ('message', 'listening');
create trigger log_entry_kept before delete on log_entry when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: log_entry');
end;
create trigger log_entry_stays before update on log_entry begin select raise(abort, 'append-only: log_entry'); end;

-- Somebody has read these messages: which ones, because what a desk wrote while it was alone comes later than what was read.
create table read_mark (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    "by" text not null references staff deferrable initially deferred,
    at integer not null,
    entries text not null
) strict, without rowid;
create index read_mark_incident on read_mark (incident);
create trigger read_mark_kept before delete on read_mark when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: read_mark');
end;
create trigger read_mark_stays before update on read_mark begin select raise(abort, 'append-only: read_mark'); end;

-- What a clinician keeps for those who oversee.
create table clinical_note (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
    at integer not null,
    "by" text not null references staff deferrable initially deferred,
    by_name text not null,
    words text not null
) strict, without rowid;
create index clinical_note_incident on clinical_note (incident);
create trigger clinical_note_kept before delete on clinical_note when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: clinical_note');
end;
create trigger clinical_note_stays before update on clinical_note begin select raise(abort, 'append-only: clinical_note'); end;

-- What a clinician has to agree to; or what somebody who could not wait did alone, and a clinician reviews.
create table approval (
    id text not null primary key,
    incident text not null references incident deferrable initially deferred,
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
    constraint approval_reasoned check (state not in ('declined', 'alone') or reason <> ''),
    constraint approval_reviewed_by_another check (reviewed_by <> decided_by)
) strict, without rowid;
create index approval_incident on approval (incident);
create index approval_waiting on approval (asked_at) where state = 'asked' or (state = 'alone' and reviewed_at is null);
create trigger approval_kept before delete on approval when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: approval');
end;

-- A person goes to 911 or to another service; she is ours until the other side has accepted.
create table transfer (
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
create index transfer_incident on transfer (incident);
create index transfer_waiting on transfer (asked_at) where state = 'asked' or (state = 'accepted' and result_at is null);
create trigger transfer_kept before delete on transfer when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: transfer');
end;

pragma user_version = 9;
