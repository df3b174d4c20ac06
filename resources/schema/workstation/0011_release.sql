-- What is given from a plan without the person's consent goes by an approval; the person may be in no contact then.

-- A NOT NULL is changed by making the table anew; what refers to it goes on meaning the new one.
pragma legacy_alter_table = on;
alter table approval rename to approval_before;
pragma legacy_alter_table = off;
create table approval (
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
insert into approval (id, incident, kind, state, asked_at, asked_by, why, decided_by, decided_at, reason, reviewed_by, reviewed_at, review)
select id, incident, kind, state, asked_at, asked_by, why, decided_by, decided_at, reason, reviewed_by, reviewed_at, review from approval_before;
drop table approval_before;
create index approval_incident on approval (incident);
create index approval_plan on approval (plan) where plan is not null;
create index approval_waiting on approval (asked_at) where state = 'asked' or (state = 'alone' and reviewed_at is null);
create trigger approval_kept before delete on approval when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: approval');
end;

alter table disclosure add column approval text references approval deferrable initially deferred;

pragma user_version = 11;
