-- Functions of one expression are bound to their names when they are made and have no search path of their own: so the planner can
-- take them into the statement that calls them, which a thousand rows feel.

-- How a change gets into the feed: by trigger, so that what an administrator corrects by hand reaches every workstation too.

create function sync.milliseconds(moment timestamptz) returns bigint
language sql immutable strict parallel safe
return round(extract(epoch from moment) * 1000)::bigint;

-- Whoever will write takes the feed's lock before any row's, so that no two writers wait for each other.
create function sync.lock_head() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform from sync.head for update;
    return null;
end
$$;

create function sync.count_version() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.ver := old.ver + 1;
    return new;
end
$$;

create function sync.forbid() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception using errcode = 'CA403', message = format('never done to %s: %s', tg_table_name, lower(tg_op));
end
$$;

create function sync.capture() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    image jsonb;
    text_of text;
    hash_of bytea;
    now_at sync.head;
begin
    execute format('select sync.image_%s($1)', tg_table_name) into image using new;
    text_of := image::text;
    hash_of := sha256(convert_to(text_of, 'UTF8'));
    update sync.head set seq = seq + 1,
        hash = sha256(hash || convert_to(format('%s|%s|%s|%s|', seq + 1, tg_table_name, new.id, new.ver), 'UTF8') || hash_of),
        tx = case when xact is not distinct from pg_current_xact_id() then tx else seq + 1 end,
        xact = pg_current_xact_id()
    returning * into now_at;
    insert into sync.change (seq, tx, command, entity, id, ver, body, body_hash, hash)
    values (now_at.seq, now_at.tx, nullif(current_setting('sync.command', true), '')::uuid, tg_table_name, new.id, new.ver, text_of,
        hash_of, now_at.hash);
    -- Only a hint, and empty: everybody who is connected can read it.
    perform pg_notify('cad_feed', '');
    return null;
end
$$;

-- The next number of the year that the moment lies in, in Sacramento.
create function sync.next_number(moment timestamptz) returns text
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    number integer;
begin
    perform from sync.head for update;
    insert into sync.counter (year, last) values (extract(year from moment at time zone 'America/Los_Angeles')::integer, 1)
    on conflict (year) do update set last = counter.last + 1
    returning last into number;
    return case when number < 1000 then lpad(number::text, 3, '0') else number::text end;
end
$$;

create function sync.number_incident() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.local_number := new.number;
    new.number := sync.next_number(clock_timestamp());
    return new;
end
$$;
create trigger a_number before insert on cad.incident for each row execute function sync.number_incident();

-- Who reads: the audience of the workstation that is signed in, of a report, or nobody.
create function sync.audience() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
    select case when pg_has_role(session_user, 'cad_workstation', 'member')
        then (select station.audience from sync.station where login = session_user and revoked_at is null)
        when pg_has_role(session_user, 'cad_reader', 'member') then 'dispatch' end;
end;

-- Makes a table of nouns one that is carried: its image as it goes over the wire, its triggers, and who may read it. Run it again
-- when a migration has changed the table's columns.
create function sync.carry(entity text, append_only boolean, audience text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    moments text;
begin
    select string_agg(format('%L, sync.milliseconds(r.%I)', attname, attname), ', ' order by attnum) into moments from pg_attribute
    where attrelid = format('cad.%I', entity)::regclass and attnum > 0 and not attisdropped and atttypid = 'timestamptz'::regtype;
    execute format($f$create or replace function sync.image_%s(r cad.%I) returns jsonb language sql stable
        return (to_jsonb(r) - 'ver') || jsonb_build_object(%s)$f$, entity, entity, moments);
    execute format('create or replace trigger a_lock before insert or update on cad.%I for each statement
        execute function sync.lock_head()', entity);
    execute format('create or replace trigger b_forbid before %s on cad.%I for each row execute function sync.forbid()',
        case when append_only then 'update or delete' else 'delete' end, entity);
    execute format('create or replace trigger b_forbid_truncate before truncate on cad.%I for each statement
        execute function sync.forbid()', entity);
    if not append_only then
        execute format('create or replace trigger c_version before update on cad.%I for each row
            execute function sync.count_version()', entity);
    end if;
    execute format('create or replace trigger z_capture after insert or update on cad.%I for each row
        execute function sync.capture()', entity);
    execute format('alter table cad.%I enable row level security', entity);
    if exists (select from pg_policy where polrelid = format('cad.%I', entity)::regclass and polname = 'readers') then
        execute format('drop policy readers on cad.%I', entity);
    end if;
    execute format('create policy readers on cad.%I for select to cad_workstation, cad_reader
        using ((select sync.audience()) = any (%s))',
        entity, case when entity = 'conflict' then 'audience' else quote_literal(audience) end);
end
$$;

do $$
begin
    perform sync.carry(name, name in ('triage', 'determination', 'log_entry', 'closure', 'linkage', 'follow_up_attempt', 'look'),
        case when name = 'look' then '{oversight}'::text[] else '{dispatch,oversight}' end)
    from unnest(array['staff', 'person', 'person_flag', 'safety_plan', 'team', 'incident', 'triage', 'determination', 'assignment',
        'log_entry',     'closure', 'linkage', 'follow_up', 'follow_up_attempt', 'look', 'conflict']) name;
end
$$;
