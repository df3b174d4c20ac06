-- Where the teams' cars are. Fixes are no nouns: they go through no outbox and no feed, come by the hundred, and are forgotten after a
-- while. The gateway writes them with one function; a workstation reads the newest of each team on shift, and a team's trail.
-- Nobody else's role reaches a table of this schema, and with row-level security and no policy a grant by mistake still shows nothing.

do $$
begin
    if to_regnamespace('avl') is null or not exists (select from pg_catalog.pg_roles where rolname = 'cwrt_gateway') then
        raise exception using errcode = 'CA404', message = 'a superuser prepares the database for vehicles first: dispatch-admin server init';
    end if;
end
$$;

-- What reports from a car. Its secret is the gateway's; here is only whose it is.
create table avl.device (
    name text not null primary key check (name ~ '^[A-Za-z0-9._-]{1,64}$'),
    registered_at timestamptz not null default clock_timestamp(),
    revoked_at timestamptz
);

-- Which callsign a device drives with, from when on: the team that has this callsign on shift at a moment is where the device was then.
create table avl.duty (
    device text not null references avl.device,
    since timestamptz not null default clock_timestamp(),
    callsign text not null check (callsign <> ''),
    primary key (device, since)
);

-- `team` is no reference: it was read from cad.team in the same statement, whose rows are never deleted.
create table avl.fix (
    team uuid not null,
    device text not null,
    fixed_at timestamptz not null,
    received_at timestamptz not null,
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    heading real check (heading >= 0 and heading < 360),
    speed real check (speed >= 0),
    accuracy real check (accuracy >= 0),
    -- What is delivered again is there already.
    primary key (device, fixed_at)
) partition by range (fixed_at);
create index fix_team on avl.fix (team, fixed_at);

-- The newest fix of each team. `seq` orders them as they were committed: the gateways wait for each other.
create sequence avl.latest_seq as bigint;
create table avl.latest (
    team uuid not null primary key,
    seq bigint not null default nextval('avl.latest_seq'),
    device text not null,
    fixed_at timestamptz not null,
    received_at timestamptz not null,
    latitude double precision not null,
    longitude double precision not null,
    heading real,
    speed real,
    accuracy real
) with (fillfactor = 50);

create table avl.setting (
    one boolean not null primary key default true check (one),
    kept_days integer not null default 30 check (kept_days between 2 and 3650)
);
insert into avl.setting default values;

alter table avl.device enable row level security;
alter table avl.duty enable row level security;
alter table avl.fix enable row level security;
alter table avl.latest enable row level security;
alter table avl.setting enable row level security;

-- Makes the partition of a day (UTC), when there is none.
create function avl.make_day(day date) returns void
language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    name text := 'fix_' || to_char(day, 'YYYYMMDD');
begin
    if to_regclass('avl.' || name) is null then
        execute format('create table avl.%I partition of avl.fix for values from (%L) to (%L)', name, day, day + 1);
        execute format('alter table avl.%I enable row level security', name);
    end if;
end
$$;

-- Makes the partitions of the next days, drops those that are older than they are kept, and forgets where teams were whose shift is over.
-- How many were dropped. The gateway's work does this each day; by hand it does no harm.
create function avl.tend() returns integer
language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    today date := clock_timestamp()::date;
    each text;
    dropped integer := 0;
begin
    perform pg_advisory_xact_lock(hashtextextended('cwrt dispatch fixes', 0));
    for ahead in 0..2 loop
        perform avl.make_day(today + ahead);
    end loop;
    for each in select relname from pg_inherits join pg_class on pg_class.oid = inhrelid
        where inhparent = 'avl.fix'::regclass and relname < 'fix_' || to_char(today - (select kept_days from avl.setting), 'YYYYMMDD') loop
        execute format('drop table avl.%I', each);
        dropped := dropped + 1;
    end loop;
    delete from avl.latest where not exists (select from cad.team where team.id = latest.team and shift_end > clock_timestamp());
    return dropped;
end
$$;

-- What a gateway says: one fix in the same place of each list; moments in milliseconds. Nothing is kept of a device that is not ours, of
-- a car whose team was not on shift at that moment, or of what can not be; how many of each. What is there already is not changed.
create function avl.ingest(devices text[], fixed bigint[], received bigint[], latitudes double precision[], longitudes double precision[],
    headings real[], speeds real[], accuracies real[],
    out stored bigint, out again bigint, out off_shift bigint, out unknown bigint, out refused bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    now_at timestamptz := clock_timestamp();
    lowest bigint;
    highest bigint;
    lowest_said bigint;
    highest_said bigint;
    each date;
begin
    if cardinality(devices) > 10000 or exists (select from unnest(array[cardinality(fixed), cardinality(received), cardinality(latitudes),
            cardinality(longitudes), cardinality(headings), cardinality(speeds), cardinality(accuracies)]) n
        where n is distinct from cardinality(devices)) then
        raise exception using errcode = 'CA400', message = 'a batch is at most 10000 fixes, in lists of one length';
    end if;
    -- One after the other: so the order of seq is the order of commits, and a day's partition is made once.
    perform pg_advisory_xact_lock(hashtextextended('cwrt dispatch fixes', 0));
    if to_regclass('avl.fix_' || to_char(now_at::date + 1, 'YYYYMMDD')) is null then
        perform avl.tend();
    end if;
    select sync.milliseconds((now_at::date - kept_days)::timestamptz), sync.milliseconds(now_at + interval '5 minutes') into lowest, highest
    from avl.setting;
    select min(at), max(at) into lowest_said, highest_said from unnest(fixed) at where at between lowest and highest;
    -- Days of a batch: one, two at midnight, more only after a long outage.
    for each in select generate_series(to_timestamp(lowest_said / 1000.0)::date, to_timestamp(highest_said / 1000.0)::date, interval '1 day')::date loop
        perform avl.make_day(each);
    end loop;

    with said as materialized (
        select device, to_timestamp(f / 1000.0) as fixed_at, to_timestamp(r / 1000.0) as received_at, latitude, longitude, heading, speed, accuracy,
            coalesce(f between lowest and highest and r between 0 and 4102444800000 and latitude between -90 and 90
                and longitude between -180 and 180 and (latitude <> 0 or longitude <> 0) and (heading is null or (heading >= 0 and heading < 360))
                and (speed is null or speed >= 0) and (accuracy is null or accuracy >= 0), false) as sound
        from unnest(devices, fixed, received, latitudes, longitudes, headings, speeds, accuracies)
            as u(device, f, r, latitude, longitude, heading, speed, accuracy)),
    duties as materialized (
        select duty.device, duty.callsign, duty.since, coalesce(least(lead(duty.since) over (partition by duty.device order by duty.since),
            device.revoked_at), 'infinity') as until
        from avl.duty join avl.device on device.name = duty.device where duty.device = any (devices)),
    shifts as materialized (
        select t.id, t.callsign, t.shift_start, t.shift_end from cad.team t
        where t.shift_end > to_timestamp(lowest_said / 1000.0) and t.shift_start <= to_timestamp(highest_said / 1000.0)
            and t.callsign in (select duties.callsign from duties)),
    whose as materialized (
        select said.*, duties.callsign, team.id as team from said
            left join duties on duties.device = said.device and duties.since <= said.fixed_at and said.fixed_at < duties.until
            left join lateral (select shifts.id from shifts where said.sound and shifts.callsign = duties.callsign
                and shifts.shift_start <= said.fixed_at and said.fixed_at < shifts.shift_end order by shifts.shift_start desc limit 1) team on true),
    kept as (
        insert into avl.fix (team, device, fixed_at, received_at, latitude, longitude, heading, speed, accuracy)
        select w.team, w.device, w.fixed_at, w.received_at, w.latitude, w.longitude, w.heading, w.speed, w.accuracy
        from whose w where w.sound and w.team is not null
        on conflict do nothing returning *),
    newest as (
        insert into avl.latest as l (team, device, fixed_at, received_at, latitude, longitude, heading, speed, accuracy)
        select distinct on (k.team) k.team, k.device, k.fixed_at, k.received_at, k.latitude, k.longitude, k.heading, k.speed, k.accuracy
        from kept k order by k.team, k.fixed_at desc
        on conflict (team) do update set seq = nextval('avl.latest_seq'), device = excluded.device, fixed_at = excluded.fixed_at,
            received_at = excluded.received_at, latitude = excluded.latitude, longitude = excluded.longitude, heading = excluded.heading,
            speed = excluded.speed, accuracy = excluded.accuracy
        where excluded.fixed_at > l.fixed_at)
    select (select count(*) from kept),
        count(*) filter (where w.sound and w.team is not null) - (select count(*) from kept),
        count(*) filter (where w.sound and w.team is null and w.callsign is not null),
        count(*) filter (where w.sound and w.callsign is null),
        count(*) filter (where not w.sound)
    into stored, again, off_shift, unknown, refused from whose w;
    if stored > 0 then
        -- Only a hint, and empty: everybody who is connected can read it.
        perform pg_notify('cad_fix', '');
    end if;
end
$$;

-- The newest fix of each team that is on shift now, when it came after @after: what a workstation asks after a hint, and every few seconds
-- without one. It begins with 0, then says the largest seq it has; what it has and is not on shift any more it forgets by itself.
-- Moments in milliseconds; heading in degrees from north, speed in metres a second, accuracy in metres.
create function sync.fixes(after bigint)
returns table (seq bigint, team uuid, latitude double precision, longitude double precision, heading real, speed real, accuracy real,
    fixed_at bigint, received_at bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
begin
    return query
    select l.seq, l.team, l.latitude, l.longitude, l.heading, l.speed, l.accuracy, sync.milliseconds(l.fixed_at), sync.milliseconds(l.received_at)
    from avl.latest l join cad.team t on t.id = l.team
    where l.seq > coalesce(fixes.after, 0) and t.shift_start <= clock_timestamp() and t.shift_end > clock_timestamp()
    order by l.seq;
end
$$;

-- The way of one team that is on shift now, from @after (milliseconds) on, oldest first; at most @max fixes (10000 and no more), then it
-- is asked again after the last of these.
create function sync.trail(team uuid, after bigint, max integer)
returns table (latitude double precision, longitude double precision, heading real, speed real, accuracy real, fixed_at bigint, received_at bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
begin
    return query
    select f.latitude, f.longitude, f.heading, f.speed, f.accuracy, sync.milliseconds(f.fixed_at), sync.milliseconds(f.received_at)
    from cad.team t join avl.fix f on f.team = t.id and f.fixed_at >= t.shift_start and f.fixed_at < t.shift_end
    where t.id = trail.team and t.shift_start <= clock_timestamp() and t.shift_end > clock_timestamp()
        and f.fixed_at > to_timestamp(greatest(coalesce(trail.after, 0), 0) / 1000.0)
    order by f.fixed_at limit least(greatest(coalesce(trail.max, 1000), 1), 10000);
end
$$;

-- What only the owner may do, for `dispatch-admin`.

create function avl.add_device(name text, callsign text) returns void
language sql set search_path = pg_catalog, pg_temp
begin atomic
    insert into avl.device (name) values (add_device.name);
    insert into avl.duty (device, callsign) values (add_device.name, add_device.callsign);
end;

-- From now on the device drives with another team.
create function avl.assign_device(name text, callsign text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from avl.device where device.name = assign_device.name and revoked_at is null) then
        raise exception using errcode = 'CA404', message = 'there is no such device';
    end if;
    insert into avl.duty (device, callsign) values (assign_device.name, assign_device.callsign);
end
$$;

create function avl.revoke_device(name text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update avl.device set revoked_at = coalesce(revoked_at, clock_timestamp()) where device.name = revoke_device.name;
    if not found then
        raise exception using errcode = 'CA404', message = 'there is no such device';
    end if;
end
$$;

-- What each application role may do, as the database itself would answer. `public` is everybody who can connect.
create or replace function sync.privileges() returns table (role text, schema text, object text, verb text)
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    with roles as (select rolname::text as name from pg_roles where rolname in ('cad_workstation', 'cad_reader', 'cwrt_gateway')),
        verbs as (select unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as verb),
        tables as (select class.oid, nspname::text as schema, relname::text as name, relkind from pg_class class
            join pg_namespace on pg_namespace.oid = relnamespace
            where nspname in ('cad', 'sync', 'avl', 'public') and relkind in ('r', 'p', 'v', 'm', 'f'))
    select roles.name, tables.schema, tables.name, verbs.verb from roles, tables, verbs
    where has_table_privilege(roles.name, tables.oid, verbs.verb)
    union all
    select roles.name, tables.schema, tables.name || ' (columns)', verbs.verb from roles, tables, verbs
    where verbs.verb in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege(roles.name, tables.oid, verbs.verb)
        and not has_table_privilege(roles.name, tables.oid, verbs.verb)
    union all
    select roles.name, nspname::text, proname::text, 'EXECUTE' from roles, pg_proc join pg_namespace on pg_namespace.oid = pronamespace
    where nspname in ('cad', 'sync', 'avl', 'public') and has_function_privilege(roles.name, pg_proc.oid, 'EXECUTE')
    union all
    select roles.name, nspname::text, '', verb from roles, pg_namespace, unnest(array['USAGE', 'CREATE']) verb
    where nspname in ('cad', 'sync', 'avl', 'public') and has_schema_privilege(roles.name, pg_namespace.oid, verb)
    union all
    select roles.name, '', 'database', verb from roles, unnest(array['CONNECT', 'CREATE', 'TEMPORARY']) verb
    where has_database_privilege(roles.name, current_database(), verb)
    union all
    select 'public', nspname::text, coalesce(object, ''), acl.privilege_type from (
        select relnamespace as namespace, relname::text as object, relacl as acl from pg_class
        union all select pronamespace, proname::text, coalesce(proacl, acldefault('f', proowner)) from pg_proc
        union all select pg_namespace.oid, null, nspacl from pg_namespace) things
        join pg_namespace on pg_namespace.oid = things.namespace, aclexplode(things.acl) acl
    where nspname in ('cad', 'sync', 'avl', 'public') and acl.grantee = 0
    order by 1, 2, 3, 4;
end;


-- Who may do what: the gateway one function, the workstations two. Functions are nobody's from the start (0000_cluster.sql).
revoke all on all tables in schema avl from public;
grant usage on schema avl to cwrt_gateway;
grant execute on function avl.ingest(text[], bigint[], bigint[], double precision[], double precision[], real[], real[], real[]) to cwrt_gateway;
grant execute on function sync.fixes(bigint), sync.trail(uuid, bigint, integer) to cad_workstation;

select avl.tend();

-- What workstations and the centre say to each other has a number of its own: a migration that changes nothing of it, as this one,
-- leaves every workstation as current as it was.
create function sync.protocol() returns integer
language sql immutable
return 1;

-- As before, but for the number compared. `schema` is what the workstation calls the protocol it speaks.
create or replace function sync.hello(version text, schema integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
    now_at sync.head;
begin
    select * into now_at from sync.head;
    if hello.schema is null or abs(hello.schema::bigint - sync.protocol()) > 1 then
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
