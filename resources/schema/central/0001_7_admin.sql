-- What only the owner may do: `dispatch-admin` does it, as a member of cad_owner.

create function sync.add_station(name text, login name, audience text) returns void
language sql set search_path = pg_catalog, pg_temp
begin atomic
    insert into sync.station (name, login, audience) values (add_station.name, add_station.login, add_station.audience);
end;

create function sync.revoke_station(name text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update sync.station set revoked_at = coalesce(revoked_at, clock_timestamp()) where station.name = revoke_station.name;
    if not found then
        raise exception using errcode = 'CA404', message = 'there is no such workstation';
    end if;
end
$$;

create function sync.set_sign_in(staff uuid, salt bytea, key bytea) returns void
language sql set search_path = pg_catalog, pg_temp
begin atomic
    insert into sync.sign_in (staff, salt, key) values (set_sign_in.staff, set_sign_in.salt, set_sign_in.key)
    on conflict (staff) do update set salt = excluded.salt, key = excluded.key, since = clock_timestamp(), revoked_at = null;
end;

create function sync.revoke_sign_in(staff uuid) returns void
language sql set search_path = pg_catalog, pg_temp
begin atomic
    update sync.sign_in set revoked_at = coalesce(revoked_at, clock_timestamp()) where sign_in.staff = revoke_sign_in.staff;
end;

create function sync.add_staff("row" jsonb) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
begin
    if not sync.is_id("row" -> 'id') then
        raise exception using errcode = 'CA400', message = 'a person''s row has an id';
    end if;
    perform sync.apply_insert(entity, ("row" ->> 'id')::uuid, "row", 'supervisor') from sync.entity where name = 'staff';
    return ("row" ->> 'id')::uuid;
end
$$;

-- Takes over policy.json. Every column of every carried table must be spoken of, and no other.
create function sync.set_policy(policy jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    strange text;
begin
    delete from sync.field;
    delete from sync.entity;
    insert into sync.entity (name, audience, insert_roles, append_only)
    select key, array(select jsonb_array_elements_text(value -> 'audience')), array(select jsonb_array_elements_text(value -> 'insert')),
        (value -> 'append_only')::boolean
    from jsonb_each(policy);
    insert into sync.field (entity, name, type, required, policy, roles)
    select tables.key, fields.key, case attribute.atttypid::regtype::text
            when 'uuid' then 'id' when 'timestamp with time zone' then 'moment'
            when 'boolean' then 'flag' when 'integer' then 'whole' when 'jsonb' then 'json' when 'text[]' then 'words' else 'text' end,
        attribute.attnotnull, fields.value ->> 'policy', array(select jsonb_array_elements_text(fields.value -> 'roles'))
    from jsonb_each(policy) tables
        cross join lateral jsonb_each(tables.value -> 'fields') fields
        join pg_attribute attribute on attribute.attrelid = format('cad.%I', tables.key)::regclass and attribute.attname = fields.key;
    select string_agg(coalesce(wanted.name, there.name), ', ') into strange
    from (select tables.key || '.' || field as name
            from jsonb_each(policy) tables, jsonb_object_keys(tables.value -> 'fields') field) wanted
        full join (select class.relname || '.' || attribute.attname as name from pg_class class
            join pg_attribute attribute on attribute.attrelid = class.oid
            where class.relnamespace = 'cad'::regnamespace and class.relkind = 'r' and attribute.attnum > 0 and not attribute.attisdropped
                and attribute.attname <> 'ver') there on there.name = wanted.name
    where wanted.name is null or there.name is null;
    if strange is not null then
        raise exception using errcode = 'CA400', message = 'the policy and the tables differ in ' || strange;
    end if;
end
$$;

-- What each application role may do, as the database itself would answer. `public` is everybody who can connect.
create function sync.privileges() returns table (role text, schema text, object text, verb text)
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    with roles as (select rolname::text as name from pg_roles where rolname in ('cad_workstation', 'cad_reader')),
        verbs as (select unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as verb),
        tables as (select class.oid, nspname::text as schema, relname::text as name, relkind from pg_class class
            join pg_namespace on pg_namespace.oid = relnamespace
            where nspname in ('cad', 'sync', 'public') and relkind in ('r', 'p', 'v', 'm', 'f'))
    select roles.name, tables.schema, tables.name, verbs.verb from roles, tables, verbs
    where has_table_privilege(roles.name, tables.oid, verbs.verb)
    union all
    select roles.name, tables.schema, tables.name || ' (columns)', verbs.verb from roles, tables, verbs
    where verbs.verb in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege(roles.name, tables.oid, verbs.verb)
        and not has_table_privilege(roles.name, tables.oid, verbs.verb)
    union all
    select roles.name, nspname::text, proname::text, 'EXECUTE' from roles, pg_proc join pg_namespace on pg_namespace.oid = pronamespace
    where nspname in ('cad', 'sync', 'public') and has_function_privilege(roles.name, pg_proc.oid, 'EXECUTE')
    union all
    select roles.name, nspname::text, '', verb from roles, pg_namespace, unnest(array['USAGE', 'CREATE']) verb
    where nspname in ('cad', 'sync', 'public') and has_schema_privilege(roles.name, pg_namespace.oid, verb)
    union all
    select roles.name, '', 'database', verb from roles, unnest(array['CONNECT', 'CREATE', 'TEMPORARY']) verb
    where has_database_privilege(roles.name, current_database(), verb)
    union all
    select 'public', nspname::text, coalesce(object, ''), acl.privilege_type from (
        select relnamespace as namespace, relname::text as object, relacl as acl from pg_class
        union all select pronamespace, proname::text, coalesce(proacl, acldefault('f', proowner)) from pg_proc
        union all select pg_namespace.oid, null, nspacl from pg_namespace) things
        join pg_namespace on pg_namespace.oid = things.namespace, aclexplode(things.acl) acl
    where nspname in ('cad', 'sync', 'public') and acl.grantee = 0
    order by 1, 2, 3, 4;
end;

-- Forgets changes that are older; workstations that were away longer begin again from the present. The number that were forgotten.
create function sync.prune(before interval) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    edge bigint;
    forgotten bigint;
begin
    perform from sync.head for update;
    select seq into edge from sync.change where at < clock_timestamp() - before order by seq desc limit 1;
    if edge is null then
        return 0;
    end if;
    -- Never within a transaction; and the last one stays, for its hash.
    select max(c.seq) into edge from sync.change c where c.tx = (select tx from sync.change where seq = edge) and c.seq >= edge;
    update sync.head set min_seq = greatest(min_seq, edge);
    delete from sync.change where seq < edge;
    get diagnostics forgotten = row_count;
    delete from sync.refusal where at < clock_timestamp() - before;
    return forgotten;
end
$$;
