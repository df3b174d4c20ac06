-- Who works when, what each hour needs, and how a desk changes hands.

-- A licence or certification of one person, counted up to the end of its last day.
create table licence (
    id text not null primary key,
    staff text not null references staff deferrable initially deferred,
    kind text not null,
    number text not null,
    last_day text not null
) strict, without rowid;
create trigger licence_kept before delete on licence when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: licence');
end;

-- An unmarked car of the program.
create table vehicle (
    id text not null primary key,
    name text not null,
    plate text not null,
    active integer not null check (active in (0, 1))
) strict, without rowid;
create trigger vehicle_kept before delete on vehicle when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: vehicle');
end;

-- A shift that comes again.
create table shift_pattern (
    id text not null primary key,
    name text not null,
    rule text not null,
    first_date text not null,
    last_date text not null,
    start_minute integer not null,
    end_minute integer not null,
    on_holidays integer not null check (on_holidays in (0, 1)),
    job text not null,
    callsign text not null,
    post text not null,
    area text not null,
    duty text not null check (duty in ('working', 'on_call')),
    staff text not null
) strict, without rowid;
create trigger shift_pattern_kept before delete on shift_pattern when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: shift_pattern');
end;

-- One stretch of work of one person, or one that nobody has taken yet.
create table shift (
    id text not null primary key,
    staff text references staff deferrable initially deferred,
    job text not null,
    callsign text not null,
    post text not null,
    area text not null,
    starts_at integer not null,
    ends_at integer not null,
    duty text not null check (duty in ('working', 'on_call')),
    state text not null check (state in ('planned', 'called_off', 'withdrawn')),
    since integer not null,
    reason text not null,
    pattern text references shift_pattern deferrable initially deferred,
    signed_on_at integer,
    signed_off_at integer
) strict, without rowid;
create index shift_ends on shift (ends_at);
create trigger shift_kept before delete on shift when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: shift');
end;

-- What every minute of the week needs.
create table requirement (
    id text not null primary key,
    name text not null,
    counted text not null check (counted in ('teams', 'people')),
    job text not null,
    licences text not null,
    language text not null,
    area text not null,
    on_call_counts integer not null check (on_call_counts in (0, 1)),
    minimum text not null,
    valid_from text not null,
    valid_to text not null
) strict, without rowid;
create trigger requirement_kept before delete on requirement when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: requirement');
end;

-- A stretch in which somebody can't be asked.
create table leave (
    id text not null primary key,
    staff text not null references staff deferrable initially deferred,
    kind text not null,
    starts_at integer not null,
    ends_at integer not null,
    active integer not null check (active in (0, 1))
) strict, without rowid;
create index leave_ends on leave (ends_at);
create trigger leave_kept before delete on leave when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: leave');
end;

-- What somebody said about extra work.
create table preference (
    id text not null primary key,
    staff text not null references staff deferrable initially deferred,
    extra_shifts integer not null check (extra_shifts in (0, 1)),
    unwilling text not null,
    week_hours integer not null
) strict, without rowid;
create trigger preference_kept before delete on preference when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: preference');
end;

-- A shift that somebody gives away; nothing changes hands before the other has accepted.
create table trade (
    id text not null primary key,
    shift text not null references shift deferrable initially deferred,
    back text references shift deferrable initially deferred,
    offered_by text not null references staff deferrable initially deferred,
    offered_to text not null references staff deferrable initially deferred,
    offered_at integer not null,
    state text not null check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
    answered_at integer,
    reason text not null
) strict, without rowid;
create index trade_offered on trade (offered_at) where state = 'offered';
create trigger trade_kept before delete on trade when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: trade');
end;

-- The roster's timeline: who changed what, when and why.
create table roster_entry (
    id text not null primary key,
    shift text references shift deferrable initially deferred,
    team text references team deferrable initially deferred,
    staff text references staff deferrable initially deferred,
    at integer not null,
    by text references staff deferrable initially deferred,
    by_name text not null,
    words text not null,
    reason text not null
) strict, without rowid;
create index roster_entry_shift on roster_entry (shift);
create index roster_entry_at on roster_entry (at);
create trigger roster_entry_kept before delete on roster_entry when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: roster_entry');
end;
create trigger roster_entry_stays before update on roster_entry begin select raise(abort, 'append-only: roster_entry'); end;

-- A desk that changes hands at the change of shift.
create table hand_over (
    id text not null primary key,
    given_by text not null references staff deferrable initially deferred,
    given_to text not null references staff deferrable initially deferred,
    offered_at integer not null,
    incidents text not null,
    follow_ups text not null,
    words text not null,
    state text not null check (state in ('offered', 'accepted', 'declined')),
    answered_at integer,
    reason text not null
) strict, without rowid;
create index hand_over_offered on hand_over (offered_at);
create trigger hand_over_kept before delete on hand_over when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: hand_over');
end;

-- What somebody is called on the roster and the number she is reached under; the car that a team drives.
alter table staff add column title text not null default '';
alter table staff add column phone text not null default '';
alter table team add column vehicle text references vehicle deferrable initially deferred;

-- Demand by hour of the week looks back over years of calls that asked for a team.
create index incident_determined on incident (determined_at) where outcome = 'mobile_team' and status <> 'cancelled';

pragma user_version = 5;
