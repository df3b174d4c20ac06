-- What only a superuser may do, once for a database: `dispatch-admin server init` runs this; running it again changes nothing.
-- The database may have any name. Everything else belongs to cad_owner, a role that nobody signs in as.

do $$
declare
    each text;
begin
    foreach each in array array['cad_owner', 'cad_administrator', 'cad_workstation', 'cad_reader', 'cwrt_gateway'] loop
        if not exists (select from pg_catalog.pg_roles where rolname = each) then
            execute format('create role %I nologin', each);
        end if;
    end loop;
    -- Nobody gets anything by merely being able to sign in.
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to cad_owner, cad_administrator, cad_workstation, cad_reader, cwrt_gateway', current_database());
    execute format('alter database %I set timezone = ''UTC''', current_database());
end
$$;
revoke all on schema public from public;
-- What an administrator keeps is kept in her name, whoever else may do more.
grant cad_administrator to cad_owner;

create schema if not exists cad authorization cad_owner;
create schema if not exists sync authorization cad_owner;
create schema if not exists avl authorization cad_owner;
alter default privileges for role cad_owner revoke execute on functions from public;

-- For hmac() and random bytes; out of everybody's reach but the owner's.
create extension if not exists pgcrypto;
alter extension pgcrypto set schema sync;
do $$
declare
    each regprocedure;
begin
    for each in select objid::regprocedure from pg_catalog.pg_depend
        where refobjid = (select oid from pg_catalog.pg_extension where extname = 'pgcrypto')
            and classid = 'pg_catalog.pg_proc'::regclass and deptype = 'e' loop
        execute format('revoke execute on function %s from public', each);
        execute format('grant execute on function %s to cad_owner', each);
    end loop;
end
$$;
