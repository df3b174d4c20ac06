-- The shared centre: its numbers, its feed, its verdicts, and what needs a person because two desks did different things.

-- "W3-017", as the desk said it before the centre gave the number; said on the radio all the same.
alter table incident add column local_number text not null default '';

-- Proves to the centre that the actor herself gave the command: HMAC-SHA256 under her own key, in hexadecimal digits.
alter table outbox add column proof text not null default '';
-- 0: it does not fit on what the centre has; its rows show what the centre has until it fits again or is answered.
alter table outbox add column shows integer not null default 1 check (shows in (0, 1));
create index outbox_unseen on outbox (server_seq) where state = 'accepted';
create index outbox_old on outbox (kept_at) where state = 'accepted';
-- What the centre accepted is kept long enough to be offered again when the centre loses it, and may go after.
drop trigger outbox_kept;
create trigger outbox_kept before delete on outbox when old.state <> 'accepted' begin select raise(abort, 'never deleted: outbox'); end;

-- A command that the centre refused, or a field that two people changed. The values are JSON.
create table conflict (
    id text not null primary key,
    command text not null,
    kind text not null check (kind in ('rejected', 'merge', 'first')),
    incident text,
    entity text not null,
    "row" text,
    field text not null,
    base text,
    mine text,
    theirs text,
    code text not null,
    detail text not null,
    name text not null,
    effects text not null,
    station text not null,
    "by" text,
    at integer not null,
    recorded_at integer not null,
    state text not null check (state in ('open', 'solved')),
    resolution text not null check (resolution in ('', 'reassigned', 'recorded', 'discarded', 'took_mine', 'kept_theirs', 'joined', 'first_kept')),
    reason text not null,
    solved_at integer,
    solved_by text
) strict, without rowid;
create index conflict_open on conflict (recorded_at) where state = 'open';
create index conflict_solved on conflict (solved_at) where state = 'solved';

-- What stands in the pin's field while it reads as no pin.
alter table draft add column unread_pin text not null default '';

-- Incidents of which this file holds the row alone; their timelines are at the centre.
create table summary (
    incident text not null primary key
) strict, without rowid;

-- An incident that the rebase takes out leaves the words too.
create trigger incident_words_delete after delete on incident begin
    delete from incident_words where rowid = old.rowid;
end;
create trigger person_words_delete after delete on person begin
    delete from person_words where rowid = old.rowid;
end;

drop view incident_findable;
create view incident_findable as
select rowid as row, number || ' ' || local_number as number, person_name || ' ' || caller_name as person,
    iif(callback_phone = '', replace(replace(replace(replace(replace(callback, '-', ''), ' ', ''), '.', ''), '(', ''), ')', ''),
        substr(callback_phone, 2) || ' ' || substr(callback_phone, 3) || ' ' || substr(callback_phone, -7) || ' ' || substr(callback_phone, -4))
        as phone,
    address || ' ' || where_words as place, what_happened as words
from incident;

-- Rows still never go, but for one hand: the feed's, which takes out what the centre never had and puts back what it has.
drop trigger staff_kept;
create trigger staff_kept before delete on staff when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: staff');
end;
drop trigger person_kept;
create trigger person_kept before delete on person when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: person');
end;
drop trigger person_flag_kept;
create trigger person_flag_kept before delete on person_flag when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: person_flag');
end;
drop trigger safety_plan_kept;
create trigger safety_plan_kept before delete on safety_plan when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: safety_plan');
end;
drop trigger team_kept;
create trigger team_kept before delete on team when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: team');
end;
drop trigger incident_kept;
create trigger incident_kept before delete on incident when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: incident');
end;
drop trigger triage_kept;
create trigger triage_kept before delete on triage when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: triage');
end;
drop trigger determination_kept;
create trigger determination_kept before delete on determination when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: determination');
end;
drop trigger assignment_kept;
create trigger assignment_kept before delete on assignment when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: assignment');
end;
drop trigger log_entry_kept;
create trigger log_entry_kept before delete on log_entry when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: log_entry');
end;
drop trigger closure_kept;
create trigger closure_kept before delete on closure when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: closure');
end;
drop trigger linkage_kept;
create trigger linkage_kept before delete on linkage when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: linkage');
end;
drop trigger follow_up_kept;
create trigger follow_up_kept before delete on follow_up when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: follow_up');
end;
drop trigger follow_up_attempt_kept;
create trigger follow_up_attempt_kept before delete on follow_up_attempt when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: follow_up_attempt');
end;
drop trigger look_kept;
create trigger look_kept before delete on look when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: look');
end;
create trigger conflict_kept before delete on conflict when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: conflict');
end;

pragma user_version = 2;
