-- Workstations saying who and where they are, and people proving who they are.

create function sync.hello(version text, schema integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
    now_at sync.head;
begin
    select * into now_at from sync.head;
    if hello.schema is null or abs(hello.schema::bigint - now_at.schema) > 1 then
        raise exception using errcode = 'CA426',
            message = format('this centre speaks %s, this workstation %s: the older of the two needs an update',
                now_at.schema, hello.schema);
    end if;
    update sync.station set last_seen = clock_timestamp(), version = left(coalesce(hello.version, ''), 100)
    where station.name = me.name;
    return jsonb_build_object('station', me.name, 'audience', me.audience, 'history', now_at.history, 'seq', now_at.seq,
        'hash', encode(now_at.hash, 'hex'), 'schema', now_at.schema, 'server_time', sync.milliseconds(clock_timestamp()),
        'recovering', coalesce(now_at.recovery_until > clock_timestamp(), false));
end
$$;

create function sync.heartbeat(last_seq bigint, client_time bigint, version text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
    server_time bigint := sync.milliseconds(clock_timestamp());
begin
    -- A clock that is wrong by more than a lifetime is no clock.
    update sync.station set last_seen = clock_timestamp(), last_seq = heartbeat.last_seq,
        version = left(coalesce(heartbeat.version, ''), 100),
        clock_offset_ms = case when abs(server_time::numeric - heartbeat.client_time) < 3e12 then server_time - heartbeat.client_time end
    where station.name = me.name;
    return (select jsonb_build_object('server_time', server_time, 'seq', head.seq, 'history', head.history, 'stations',
        (select coalesce(jsonb_agg(jsonb_build_object('name', other.name, 'last_seen', sync.milliseconds(other.last_seen))
                order by other.name), '[]')
            from sync.station other where other.revoked_at is null)) from sync.head);
end
$$;

-- The same name, marked so that the log of refusals does not say it: people mistype passphrases into the name.
create function sync.mark_of(name text) returns text
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select encode(substring(sync.hmac(convert_to(lower(btrim(mark_of.name)), 'UTF8'), secret.bytes, 'sha256') from 1 for 16), 'hex')
    from sync.secret;
end;

create function sync.sign_in_of(name text) returns sync.sign_in
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select sign_in from sync.sign_in join cad.staff on staff.id = sign_in.staff
    where staff.sign_in_name = lower(btrim(sign_in_of.name)) and staff.sign_in_name <> '' and staff.active and sign_in.revoked_at is null;
end;

-- Always a salt, and always the same one for the same name: nobody learns here who works at the centre.
create function sync.sign_in_salt(name text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    me sync.station := sync.this_station();
begin
    return coalesce(encode((sync.sign_in_of(name)).salt, 'hex'), sync.mark_of(name));
end
$$;

create function sync.sign_in(name text, challenge text, answer text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
    mark text := sync.mark_of(name);
    of_name sync.sign_in := sync.sign_in_of(name);
    newest timestamptz;
    wrong bigint;
begin
    if name is null or challenge is null or answer is null or octet_length(name) > 1600 or octet_length(challenge) > 1000 then
        raise exception using errcode = 'CA400', message = 'a sign-in is a name, a challenge and an answer';
    end if;
    -- Tries for one name wait for each other, or a burst of them would all be counted too late.
    perform pg_advisory_xact_lock(hashtextextended(mark, 0));
    select max(at) into newest from sync.refusal where about = mark and code = 'CA401';
    select count(*) into wrong from sync.refusal where about = mark and code = 'CA401' and at > newest - interval '5 minutes';
    if wrong > 10 and newest > clock_timestamp() - interval '5 minutes' then
        return jsonb_build_object('ok', false, 'code', 'CA429', 'until', sync.milliseconds(newest + interval '5 minutes'));
    end if;
    if of_name.staff is not null and answer ~ '^[0-9a-f]{64}$'
        and sync.hmac(convert_to(challenge || '|' || session_user, 'UTF8'), of_name.key, 'sha256') = decode(answer, 'hex') then
        return sync.image('staff', of_name.staff) || '{"ok": true}';
    end if;
    perform sync.refuse('sign_in', 'CA401', me.name, mark);
    return '{"ok": false}';
end
$$;
