-- Who counts and who keeps the centre are people of the program, too; and whoever keeps it reads nobody's record.

alter table cad.staff drop constraint staff_role_check,
    add constraint staff_role_check check (role in ('dispatcher', 'clinician', 'responder', 'supervisor', 'trainer', 'analyst', 'administrator'));

-- A role is made by a superuser.
do $$
begin
    if to_regrole('cad_administrator') is null then
        raise exception 'the role cad_administrator is missing: a superuser runs dispatch-admin server init once more';
    end if;
end
$$;

-- An administrator keeps who signs in, at which workstation, and which devices tell where the cars are; by these functions and in no other way.
alter function sync.add_station(text, name, text) security definer;
alter function sync.revoke_station(text) security definer;
alter function sync.add_staff(jsonb) security definer;
alter function sync.set_sign_in(uuid, bytea, bytea) security definer;
alter function sync.revoke_sign_in(uuid) security definer;
alter function avl.add_device(text, text) security definer;
alter function avl.assign_device(text, text) security definer;
alter function avl.revoke_device(text) security definer;
grant usage on schema cad, sync, avl to cad_administrator;
grant execute on function sync.add_station(text, name, text), sync.revoke_station(text), sync.add_staff(jsonb), sync.set_sign_in(uuid, bytea, bytea),
    sync.revoke_sign_in(uuid), avl.add_device(text, text), avl.assign_device(text, text), avl.revoke_device(text) to cad_administrator;
grant select on cad.staff, sync.station, avl.device, avl.duty to cad_administrator;
create policy keepers on cad.staff for select to cad_administrator using (true);
create policy keepers on avl.device for select to cad_administrator using (true);
create policy keepers on avl.duty for select to cad_administrator using (true);

-- As before, with what an administrator may.
create or replace function sync.privileges() returns table (role text, schema text, object text, verb text)
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
    with roles as (select rolname::text as name from pg_roles where rolname in ('cad_workstation', 'cad_reader', 'cad_administrator', 'cwrt_gateway')),
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

-- A workstation that knows no analyst would stop at her row.
create or replace function sync.protocol() returns integer
language sql immutable
return 6;

-- As before, but for those that know no analyst: they are told that they need the update.
create or replace function sync.hello(version text, schema integer) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    me sync.station := sync.this_station();
    now_at sync.head;
begin
    select * into now_at from sync.head;
    if hello.schema is null or abs(hello.schema::bigint - sync.protocol()) > 1 or hello.schema < 6 then
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
