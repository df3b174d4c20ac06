-- A team that called for help: loud until somebody takes it, shown until it has ended.
create table duress (
    id text not null primary key,
    team text not null references team deferrable initially deferred,
    incident text references incident deferrable initially deferred,
    raised_at integer not null,
    raised_by text references staff deferrable initially deferred,
    how text not null check (how in ('spoken', 'silent', 'missed_check_ins')),
    test integer not null check (test in (0, 1)),
    words text not null,
    taken_by text references staff deferrable initially deferred,
    taken_at integer,
    ended_by text references staff deferrable initially deferred,
    ended_at integer,
    outcome text not null
) strict, without rowid;
create index duress_open on duress (raised_at) where ended_at is null;
create index duress_incident on duress (incident);

create trigger duress_kept before delete on duress when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: duress');
end;

-- The number that rings in the team's car.
alter table team add column phone text not null default '';

pragma user_version = 4;
