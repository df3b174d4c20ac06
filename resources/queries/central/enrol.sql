-- What makes and closes logins, as a superuser or a role that may make roles and give cad_workstation away. Statements about roles take
-- no values, so a step writes the statement that is then run.

-- step: make_login
select format('create role %I login password %L in role cad_workstation', :login::text, :verifier::text) as statement;

-- step: renew_login
select format('alter role %I login password %L', :login::text, :verifier::text) as statement;

-- step: close_login
select format('alter role %I nologin', :login::text) as statement;

-- step: end_sessions
select count(pg_terminate_backend(pid)) as ended from pg_stat_activity where usename = :login and pid <> pg_backend_pid();

-- step: staff_named
select id, name, role, active from cad.staff where sign_in_name = lower(btrim(:name)) and sign_in_name <> '';

-- step: this_database
select current_database()::text as name;
