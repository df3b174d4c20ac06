-- The engine that carries the nouns: who may connect, what they sent, what they were answered, and the one ordered feed of changes.

-- One row, updated by every change in the transaction that makes it: its lock makes the feed's order the order of commits, without
-- gaps. `hash` covers all of the feed, so that a workstation proves with one comparison that it has all of it.
create table sync.head (
    one boolean not null primary key default true check (one),
    history uuid not null default gen_random_uuid(),
    seq bigint not null default 0,
    hash bytea not null default decode(repeat('00', 32), 'hex'),
    min_seq bigint not null default 0,
    recovery_until timestamptz,
    schema integer not null default 0,
    -- The transaction that wrote last, and the first change of it.
    xact xid8,
    tx bigint not null default 0
) with (fillfactor = 20, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0);
insert into sync.head default values;

-- Each change of each row, whole. `tx` is the first seq of its transaction.
create table sync.change (
    seq bigint not null primary key,
    tx bigint not null,
    command uuid,
    entity text not null,
    id uuid not null,
    ver integer not null,
    body text not null,
    body_hash bytea not null,
    hash bytea not null,
    at timestamptz not null default clock_timestamp()
);
create index change_row on sync.change (entity, id, ver);

create table sync.station (
    name text not null primary key check (name ~ '^[A-Z][A-Z0-9]{0,7}$'),
    login name not null unique,
    audience text not null check (audience in ('dispatch', 'oversight')),
    registered_at timestamptz not null default clock_timestamp(),
    revoked_at timestamptz,
    last_seen timestamptz,
    last_seq bigint,
    version text not null default '',
    clock_offset_ms bigint
);

-- Every command that was decided, with its answer: offered again it is answered from here. Never pruned within a year.
create table sync.command (
    id uuid not null primary key,
    station text not null references sync.station,
    station_n bigint not null,
    actor uuid not null,
    name text not null,
    effects text not null,
    deps uuid[] not null,
    occurred_at timestamptz not null,
    received_at timestamptz not null default clock_timestamp(),
    request_hash bytea not null,
    proof bytea not null,
    state text not null check (state in ('accepted', 'rejected')),
    code text not null default '',
    reason jsonb,
    seq bigint not null
);
create index command_station on sync.command (station, station_n);

-- What proves that a person gave a command. The key never leaves the centre and the person's own file.
create table sync.sign_in (
    staff uuid not null primary key references cad.staff,
    salt bytea not null check (octet_length(salt) between 8 and 64),
    key bytea not null check (octet_length(key) = 32),
    since timestamptz not null default clock_timestamp(),
    revoked_at timestamptz
);

-- Salts of people who do not exist are made with it.
create table sync.secret (
    one boolean not null primary key default true check (one),
    bytes bytea not null
);
insert into sync.secret (bytes) values (sync.gen_random_bytes(32));

-- What was refused because somebody did not prove who they are. `about` marks the same sign-in name without saying it.
create table sync.refusal (
    at timestamptz not null default clock_timestamp(),
    login name not null default session_user,
    station text,
    what text not null,
    code text not null,
    about text
);
create index refusal_at on sync.refusal (at);
create index refusal_about on sync.refusal (about, at) where about is not null;

-- policy.json, as loaded: what commands may write, and who wins when two did. Nothing that is not listed here can be written.
create table sync.entity (
    name text not null primary key,
    audience text[] not null,
    insert_roles text[] not null,
    append_only boolean not null
);
create table sync.field (
    entity text not null references sync.entity,
    name text not null,
    type text not null check (type in ('id', 'moment', 'flag', 'whole', 'text', 'json', 'words')),
    required boolean not null,
    policy text not null check (policy in ('reject', 'keep', 'first', 'last', 'add', 'fixed')),
    roles text[] not null,
    primary key (entity, name)
);

-- The centre's incident numbers: a new count each year, as the people here see the year.
create table sync.counter (
    year integer not null primary key,
    last integer not null
);
