-- What a workstation may say, and how the centre decides it. Rules of the trade are the workstations'; the centre keeps what must
-- hold for all of them: roles, references, one place a team, and that nobody's words are lost.

create function sync.refuse(what text, code text, station text default null, about text default null) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    insert into sync.refusal (station, what, code, about) values (station, what, code, about);
    raise log 'cad refused %: % for %', code, what, session_user;
end
$$;

-- The station that is signed in. Refusals that end the transaction are only in the server's log.
create function sync.this_station() returns sync.station
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    found_one sync.station;
begin
    select * into found_one from sync.station where login = session_user and revoked_at is null;
    if found_one.name is null then
        raise log 'cad refused CA401: no station signs in as %', session_user;
        raise exception using errcode = 'CA401', message = 'this login is not a workstation of this centre, or is one no more';
    end if;
    return found_one;
end
$$;

create function sync.is_id(value jsonb) returns boolean
language sql immutable parallel safe
return coalesce(jsonb_typeof(value) = 'string'
    and (value #>> '{}') ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', false);

create function sync.is_whole(value jsonb, low numeric, high numeric) returns boolean
language sql immutable parallel safe
return case when jsonb_typeof(value) = 'number' then (value)::numeric = trunc((value)::numeric) and (value)::numeric between low and high
    else false end;

-- From the year 1 to the year 9999.
create function sync.is_moment(value jsonb) returns boolean
language sql immutable parallel safe
return sync.is_whole(value, -62135596800000, 253402300799999);

create function sync.moment(value jsonb) returns timestamptz
language sql immutable parallel safe
return case when jsonb_typeof(value) = 'number' then timestamptz 'epoch' + (value)::bigint * interval '1 millisecond' end;

create function sync.fits(type text, required boolean, value jsonb) returns boolean
language sql immutable parallel safe
return case when value is null then false
    when jsonb_typeof(value) = 'null' then not required
    else case type
        when 'id' then sync.is_id(value)
        when 'moment' then sync.is_moment(value)
        when 'flag' then jsonb_typeof(value) = 'boolean'
        when 'whole' then sync.is_whole(value, -2147483648, 2147483647)
        when 'text' then jsonb_typeof(value) = 'string'
        when 'json' then jsonb_typeof(value) in ('array', 'object')
        else false end end;

-- What is wrong with an element of a batch; null when nothing is. A proof that is missing or no proof is not garbage but a forgery.
create function sync.garbage_in(element jsonb) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    prior jsonb := element -> 'prior';
    deps jsonb := element -> 'deps';
begin
    if jsonb_typeof(element) is distinct from 'object' then return 'not an object'; end if;
    if not sync.is_id(element -> 'id') then return 'id'; end if;
    if not sync.is_whole(element -> 'n', 0, 9007199254740991) then return 'n'; end if;
    if jsonb_typeof(element -> 'name') is distinct from 'string' or element ->> 'name' !~ '^[a-z][a-z0-9_]{0,63}$' then
        return 'name';
    end if;
    if not sync.is_id(element -> 'actor') then return 'actor'; end if;
    if not sync.is_moment(element -> 'occurred_at') then return 'occurred_at'; end if;
    if jsonb_typeof(element -> 'effects') is distinct from 'string' then return 'effects'; end if;
    if octet_length(element ->> 'effects') > 4194304 then return 'effects are longer than 4 MB'; end if;
    if deps is not null and jsonb_typeof(deps) <> 'null' then
        if jsonb_typeof(deps) <> 'array' then return 'deps'; end if;
        if jsonb_array_length(deps) > 1000 or exists (select from jsonb_array_elements(deps) each where not sync.is_id(each)) then
            return 'deps';
        end if;
    end if;
    if prior is not null and jsonb_typeof(prior) <> 'null' then
        if jsonb_typeof(prior) <> 'object' or jsonb_typeof(prior -> 'state') is distinct from 'string'
            or prior ->> 'state' not in ('accepted', 'rejected') then return 'prior.state'; end if;
        if coalesce(jsonb_typeof(prior -> 'code'), 'null') not in ('null', 'string') or char_length(prior ->> 'code') > 40 then
            return 'prior.code';
        end if;
        if coalesce(jsonb_typeof(prior -> 'reason'), 'null') not in ('null', 'object')
            or octet_length((prior -> 'reason')::text) > 262144 then
            return 'prior.reason';
        end if;
        if coalesce(jsonb_typeof(prior -> 'seq'), 'null') <> 'null' and not sync.is_whole(prior -> 'seq', 0, 9223372036854775807) then
            return 'prior.seq';
        end if;
    end if;
    return null;
end
$$;

-- The role of the person a command says gave it, when her key made its proof and she may work; null else.
create function sync.proven_role(element jsonb) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    role_of text;
    key_of bytea;
begin
    if jsonb_typeof(element -> 'proof') is distinct from 'string' or element ->> 'proof' !~ '^[0-9a-f]{64}$' then
        return null;
    end if;
    select staff.role, sign_in.key into role_of, key_of from cad.staff join sync.sign_in on sign_in.staff = staff.id
    where staff.id = (element ->> 'actor')::uuid and staff.active and sign_in.revoked_at is null;
    if key_of is null then
        return null;
    end if;
    return case when sync.hmac(convert_to(concat_ws('|', element ->> 'id', element ->> 'name', element ->> 'actor',
            trunc((element -> 'occurred_at')::numeric)::text, element ->> 'effects'), 'UTF8'), key_of, 'sha256')
        = decode(element ->> 'proof', 'hex') then role_of end;
end
$$;

-- The same conflict of the same command has the same id, also when the command is offered again to a centre that lost its tail.
create function sync.conflict_id(command uuid, kind text, entity text, "row" uuid, field text) returns uuid
language sql immutable parallel safe
return encode(substring(sha256(convert_to(concat_ws('|', command, kind, entity, coalesce("row"::text, ''), field), 'UTF8')) from 1 for 16),
    'hex')::uuid;

-- The incident a row belongs to.
create function sync.incident_of(entity text, id uuid, image jsonb) returns uuid
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select case entity
        when 'incident' then id
        when 'follow_up_attempt' then (select follow_up.incident from cad.follow_up
            where follow_up.id = case when sync.is_id(image -> 'follow_up') then (image ->> 'follow_up')::uuid end)
        else case when sync.is_id(image -> 'incident') then (image ->> 'incident')::uuid end end;
end;

create function sync.image(entity text, id uuid) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    image jsonb;
begin
    execute format('select sync.image_%s(x) from cad.%I x where x.id = $1', entity, entity) into image using id;
    return image;
end
$$;

-- The columns of a row as the tables take them: only moments look different there.
create function sync.stored(entity_of text, fields jsonb) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC'
begin atomic
    select jsonb_object_agg(key, case when field.type = 'moment' then coalesce(to_jsonb(sync.moment(value)), 'null') else value end)
    from jsonb_each(fields) join sync.field on field.entity = entity_of and field.name = key;
end;

create function sync.apply_insert(ent sync.entity, id uuid, fields jsonb, role text) returns void
language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    bad text;
    columns text;
begin
    if not role = any (ent.insert_roles) then
        raise exception using errcode = 'CA403', message = format('a %s may not make a %s', role, ent.name);
    end if;
    if fields -> 'id' is distinct from to_jsonb(id) then
        raise exception using errcode = 'CA400', message = format('%s: the row has another id', ent.name);
    end if;
    select string_agg(key, ', ') into bad from jsonb_each(fields) left join sync.field on field.entity = ent.name and field.name = key
    where field.name is null or not sync.fits(field.type, field.required, value);
    if bad is not null then
        raise exception using errcode = 'CA400', message = format('%s: bad columns %s', ent.name, left(bad, 200));
    end if;
    select string_agg(quote_ident(key), ', ') into columns from jsonb_each(fields);
    -- Only the columns that were sent: the others have defaults, or are missed.
    execute format('insert into cad.%I (%s) select %s from jsonb_populate_record(null::cad.%I, $1)', ent.name, columns, columns, ent.name)
    using sync.stored(ent.name, fields);
end
$$;

-- Field by field: what nobody else has touched since is written; where somebody has, policy.json decides.
create function sync.apply_patch(ent sync.entity, id uuid, fields jsonb, base jsonb, role text, element jsonb, station text)
returns void
language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    image jsonb;
    each record;
    was jsonb;
    now_is jsonb;
    write jsonb := '{}';
    solved boolean;
    assigned text;
begin
    execute format('select sync.image_%s(x) from cad.%I x where x.id = $1 for update', ent.name, ent.name) into image using id;
    if image is null then
        raise exception using errcode = 'CA404', message = format('there is no %s %s', ent.name, id);
    end if;
    for each in select key, value, field.* from jsonb_each(fields) left join sync.field on field.entity = ent.name and field.name = key loop
        if each.name is null or not sync.fits(each.type, each.required, each.value) or not base ? each.key then
            raise exception using errcode = 'CA400', message = format('%s: bad column %s', ent.name, left(each.key, 100));
        end if;
        if ent.append_only or each.policy = 'fixed' then
            raise exception using errcode = 'CA403', message = format('%s.%s is never changed', ent.name, each.key);
        end if;
        if not role = any (each.roles) then
            raise exception using errcode = 'CA403', message = format('a %s may not change %s.%s', role, ent.name, each.key);
        end if;
        was := base -> each.key;
        now_is := image -> each.key;
        if each.policy = 'add' then
            if not sync.fits(each.type, true, was) or not sync.fits(each.type, true, each.value) then
                raise exception using errcode = 'CA400', message = format('%s: bad column %s', ent.name, each.key);
            end if;
            write := write
                || jsonb_build_object(each.key, coalesce(nullif(now_is, 'null'), '0')::numeric + each.value::numeric - was::numeric);
        elsif now_is = each.value then
            continue;
        elsif now_is = was or each.policy = 'last' or (each.policy = 'first' and now_is = 'null') then
            write := write || jsonb_build_object(each.key, each.value);
        elsif each.policy = 'reject' then
            raise exception using errcode = 'CA409', message = format('somebody else changed %s.%s', ent.name, each.key),
                detail = jsonb_build_object('entity', ent.name, 'id', id, 'field', each.key, 'base', was, 'mine', each.value,
                    'theirs', now_is)::text;
        else
            -- Theirs stays. Mine is kept for a person to join with it, or just said when the first to come was to win.
            solved := each.policy = 'first';
            insert into cad.conflict (id, command, kind, incident, entity, "row", field, base, mine, theirs, name, effects, station, by, at,
                recorded_at, state, resolution, solved_at, audience)
            values (sync.conflict_id((element ->> 'id')::uuid, case when solved then 'first' else 'merge' end, ent.name, id, each.key),
                (element ->> 'id')::uuid, case when solved then 'first' else 'merge' end, sync.incident_of(ent.name, id, image),
                ent.name, id, each.key, was, each.value, now_is, element ->> 'name', (element ->> 'effects')::jsonb, station,
                (element ->> 'actor')::uuid, sync.moment(element -> 'occurred_at'), clock_timestamp(), case when solved then 'solved' else 'open' end,
                case when solved then 'first_kept' else '' end, case when solved then clock_timestamp() end,
                case when ent.name = 'conflict' then (select audience from cad.conflict where conflict.id = apply_patch.id)
                    else ent.audience end)
            on conflict do nothing;
        end if;
    end loop;
    if write <> '{}' then
        select string_agg(format('%I = r.%I', key, key), ', ') into assigned from jsonb_each(write);
        execute format('update cad.%I x set %s from jsonb_populate_record(null::cad.%I, $1) r where x.id = $2',
            ent.name, assigned, ent.name)
        using sync.stored(ent.name, write), id;
    end if;
end
$$;

create function sync.apply(effects jsonb, role text, element jsonb, station text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    effect jsonb;
    ent sync.entity;
begin
    if jsonb_typeof(effects) is distinct from 'array' then
        raise exception using errcode = 'CA400', message = 'the effects are no list';
    end if;
    for effect in select value from jsonb_array_elements(effects) loop
        if jsonb_typeof(effect) <> 'object' or not sync.is_id(effect -> 'id') or jsonb_typeof(effect -> 'entity') is distinct from 'string'
            or jsonb_typeof(effect -> 'fields') is distinct from 'object' then
            raise exception using errcode = 'CA400', message = 'an effect names no row';
        end if;
        select * into ent from sync.entity where name = effect ->> 'entity';
        if ent.name is null then
            raise exception using errcode = 'CA404', message = format('nothing is called %s', left(effect ->> 'entity', 100));
        end if;
        if effect -> 'kind' = '"insert"' then
            perform sync.apply_insert(ent, (effect ->> 'id')::uuid, effect -> 'fields', role);
        elsif effect -> 'kind' = '"patch"' and jsonb_typeof(effect -> 'base') = 'object' then
            perform sync.apply_patch(ent, (effect ->> 'id')::uuid, effect -> 'fields', effect -> 'base', role, element, station);
        else
            raise exception using errcode = 'CA400', message = 'an effect neither inserts nor patches';
        end if;
    end loop;
end
$$;

-- The assignment that already holds a team that @effects would have sent elsewhere.
create function sync.standing_assignment(effects jsonb) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    select jsonb_build_object('constraint', 'assignment_one_active_of_team', 'entity', 'assignment', 'id', standing.id,
        'team', standing.team, 'incident', standing.incident, 'incident_number', incident.number, 'made_by', standing.made_by,
        'made_at', sync.milliseconds(standing.made_at), 'station', coalesce(command.station, ''))
    from (select case when sync.is_id(value -> 'id') then (value ->> 'id')::uuid end as id,
                case when sync.is_id(value -> 'fields' -> 'team') then (value -> 'fields' ->> 'team')::uuid end as team
            from jsonb_array_elements(effects) where value ->> 'entity' = 'assignment') wanted
        left join cad.assignment own on own.id = wanted.id
        join cad.assignment standing on standing.team = coalesce(own.team, wanted.team) and standing.id <> wanted.id
            and standing.state in ('offered', 'accepted', 'en_route', 'phoned_ahead', 'on_scene', 'transporting', 'at_facility')
        join cad.incident on incident.id = standing.incident
        left join sync.change on change.entity = 'assignment' and change.id = standing.id and change.ver = 1
        left join sync.command on command.id = change.command
    limit 1;
end;

-- A rejected command stays in sight, with all that it would have written, until a person has decided what becomes of it.
-- @by: null when nobody proved that she gave it. Its words are kept all the same: her key may just have changed while the desk was alone.
create function sync.keep_rejected(element jsonb, effects jsonb, code text, reason jsonb, station text, by uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    effect jsonb;
    incident_of_it uuid;
    audience_of_it text[] := '{dispatch,oversight}';
    ent sync.entity;
begin
    if jsonb_typeof(effects) = 'array' then
        for effect in select value from jsonb_array_elements(effects) where jsonb_typeof(value) = 'object' loop
            select * into ent from sync.entity where name = effect ->> 'entity';
            continue when ent.name is null or not sync.is_id(effect -> 'id');
            incident_of_it := coalesce(incident_of_it, sync.incident_of(ent.name, (effect ->> 'id')::uuid, effect -> 'fields'),
                sync.incident_of(ent.name, (effect ->> 'id')::uuid, sync.image(ent.name, (effect ->> 'id')::uuid)));
            -- Who may not read one of its rows may not read it.
            if ent.name = 'conflict' then
                ent.audience := coalesce((select audience from cad.conflict where id = (effect ->> 'id')::uuid), ent.audience);
            end if;
            if not 'dispatch' = any (ent.audience) then
                audience_of_it := '{oversight}';
            end if;
        end loop;
    end if;
    insert into cad.conflict (id, command, kind, incident, entity, "row", field, base, mine, theirs, code, detail, name, effects, station,
        by, at, recorded_at, audience)
    values (sync.conflict_id((element ->> 'id')::uuid, 'rejected', '', null, ''), (element ->> 'id')::uuid, 'rejected', incident_of_it,
        coalesce(reason ->> 'entity', ''), case when sync.is_id(reason -> 'id') then (reason ->> 'id')::uuid end,
        coalesce(reason ->> 'field', ''), reason -> 'base', reason -> 'mine', reason -> 'theirs', code, coalesce(reason ->> 'message', ''),
        element ->> 'name', coalesce(effects, to_jsonb(element ->> 'effects')), station, by,
        sync.moment(element -> 'occurred_at'), clock_timestamp(), audience_of_it)
    on conflict do nothing;
end
$$;

create type sync.verdict as (state text, code text, reason jsonb);

-- Decides one command that was never decided before. 'deferred' keeps nothing: it comes again.
create function sync.decide(element jsonb, station text, recovering boolean) returns sync.verdict
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    v sync.verdict := row('accepted', '', null);
    role text := sync.proven_role(element);
    effects jsonb;
    dep_ids uuid[] := coalesce((select array_agg(value::uuid) from jsonb_array_elements_text(
        case when jsonb_typeof(element -> 'deps') = 'array' then element -> 'deps' else '[]' end)), '{}');
    missing jsonb;
    said text;
    rule text;
    more text;
    now_seq bigint;
begin
    begin
        effects := (element ->> 'effects')::jsonb;
    exception when data_exception or program_limit_exceeded then
        v := row('rejected', 'CA400', jsonb_build_object('message', 'the effects can not be read'));
    end;
    if role is null then
        perform sync.refuse('command', 'CA401', station);
        v := row('rejected', 'CA401', jsonb_build_object('message', 'the person who gave this command did not prove it'));
    else
        if element -> 'prior' ->> 'state' = 'rejected' then
            -- What a person was told once, and has perhaps acted on, stays so.
            v := row('rejected', coalesce(element -> 'prior' ->> 'code', ''), nullif(element -> 'prior' -> 'reason', 'null'));
        elsif v.state = 'accepted' then
            select jsonb_agg(dep) into missing from unnest(dep_ids) dep where not exists (select from sync.command where id = dep);
            if missing is not null then
                v := row('deferred', 'CA424', jsonb_build_object('message', 'it waits for another command', 'commands', missing));
                return v;
            end if;
            if exists (select from sync.command where id = any (dep_ids) and state = 'rejected') then
                v := row('rejected', 'CA424', jsonb_build_object('message', 'it follows a command that was rejected', 'commands',
                    (select jsonb_agg(id) from sync.command where id = any (dep_ids) and state = 'rejected')));
            end if;
        end if;
    end if;
    perform set_config('sync.command', element ->> 'id', true);
    if v.state = 'accepted' then
        begin
            perform sync.apply(effects, role, element, station);
            set constraints all immediate;
        -- Only answers that stay the same however often it is asked; anything else ends the batch, which comes again.
        exception when data_exception or integrity_constraint_violation or program_limit_exceeded
            or sqlstate 'CA400' or sqlstate 'CA403' or sqlstate 'CA404' or sqlstate 'CA409' then
            get stacked diagnostics v.code = returned_sqlstate, said = message_text, rule = constraint_name, more = pg_exception_detail;
            v.state := 'rejected';
            v.reason := case when v.code = 'CA409' then more::jsonb else '{}' end || jsonb_build_object('message', said)
                || case when rule <> '' then jsonb_build_object('constraint', rule) else '{}' end;
        end;
        set constraints all deferred;
        if rule = 'assignment_one_active_of_team' then
            v.reason := v.reason || coalesce(sync.standing_assignment(effects), '{}');
        end if;
        -- After a loss the missing row may still be on a workstation that has not come back yet.
        if recovering and v.code in ('23503', 'CA404') then
            v.state := 'deferred';
            return v;
        end if;
    end if;
    if v.state = 'rejected' then
        perform sync.keep_rejected(element, effects, v.code, v.reason, station, case when role is not null then (element ->> 'actor')::uuid end);
    end if;
    select seq into now_seq from sync.head;
    insert into sync.command (id, station, station_n, actor, name, effects, deps, occurred_at, request_hash, proof, state, code, reason,
        seq)
    values ((element ->> 'id')::uuid, station, (element -> 'n')::bigint, (element ->> 'actor')::uuid, element ->> 'name',
        element ->> 'effects', dep_ids, sync.moment(element -> 'occurred_at'), sync.request_hash(element),
        case when element ->> 'proof' ~ '^[0-9a-f]{64}$' then decode(element ->> 'proof', 'hex') else '' end, v.state,
        v.code, v.reason, now_seq);
    return v;
end
$$;

create function sync.request_hash(element jsonb) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp
return sha256(convert_to(jsonb_build_array(element -> 'name', element -> 'actor', element -> 'effects')::text, 'UTF8'));

create function sync.answer(id jsonb, state text, code text, reason jsonb, seq bigint, again boolean) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp
return jsonb_build_object('id', id, 'state', state, 'code', code, 'reason', reason, 'seq', seq, 'again', again);

-- One element of a batch, answered.
create function sync.answer_to(element jsonb, station text, recovering boolean) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    wrong text := sync.garbage_in(element);
    known sync.command;
    v sync.verdict;
    id jsonb := case when jsonb_typeof(element) = 'object' then element -> 'id' end;
begin
    if wrong is not null then
        perform sync.refuse('command', 'CA400', station);
        return sync.answer(id, 'rejected', 'CA400', jsonb_build_object('message', 'this is no command: ' || wrong), null, false);
    end if;
    select * into known from sync.command where command.id = (element ->> 'id')::uuid;
    if known.id is not null then
        if known.request_hash <> sync.request_hash(element) then
            perform sync.refuse('command', 'CA422', station);
            return sync.answer(id, 'rejected', 'CA422', jsonb_build_object('message', 'another command has this id'), null, false);
        end if;
        return sync.answer(id, known.state, known.code, known.reason, known.seq, true);
    end if;
    v := sync.decide(element, station, recovering);
    return sync.answer(id, v.state, v.code, v.reason,
        case when v.state <> 'deferred' then (select seq from sync.command where command.id = (element ->> 'id')::uuid) end, false);
end
$$;

create function sync.submit(history uuid, batch jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    station text := (sync.this_station()).name;
    now_at sync.head;
    each record;
    answers jsonb[];
begin
    if jsonb_typeof(batch) is distinct from 'array' then
        raise exception using errcode = 'CA400', message = 'a batch is a list of commands';
    end if;
    if jsonb_array_length(batch) > 200 or octet_length(batch::text) > 33554432 then
        raise exception using errcode = 'CA400', message = 'a batch has at most 200 commands and 32 MB';
    end if;
    -- Everybody who submits queues here, before any other lock.
    select * into now_at from sync.head for update;
    if now_at.history is distinct from submit.history then
        raise exception using errcode = 'CA410', message = 'the centre has another history: start again from what it has';
    end if;
    answers := array_fill(null::jsonb, array[greatest(jsonb_array_length(batch), 1)]);
    -- Commands that a lost history had decided come in its order, so that the same ones win again.
    for each in select value, ordinality from jsonb_array_elements(batch) with ordinality
        order by case when jsonb_typeof(value -> 'prior' -> 'seq') = 'number' then (value -> 'prior' -> 'seq')::numeric end nulls last,
            ordinality loop
        answers[each.ordinality] := sync.answer_to(each.value, station, coalesce(now_at.recovery_until > clock_timestamp(), false));
    end loop;
    perform set_config('sync.command', '', true);
    return case when jsonb_array_length(batch) = 0 then '[]' else to_jsonb(answers) end;
end
$$;
