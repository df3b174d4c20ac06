-- The roster as `dispatch-admin roster` reads it. Plates and what happened on calls are not asked for.

-- As a report when whoever signed in may read reports and is nothing more, else as the one whom the tables belong to; in either case only to read.
-- step: roster_read_only
select 'set transaction read only' as statement
union all
select case when pg_has_role(session_user, 'cad_reader', 'usage') and not pg_has_role(session_user, 'cad_workstation', 'member')
    then 'set local role cad_reader' else 'set local role cad_owner' end;

-- step: roster_staff
select to_jsonb(x)::text as body from cad.staff x;

-- step: roster_licences
select to_jsonb(x)::text as body from cad.licence x;

-- step: roster_requirements
select to_jsonb(x)::text as body from cad.requirement x;

-- step: roster_preferences
select to_jsonb(x)::text as body from cad.preference x;

-- step: roster_shifts
select (to_jsonb(x) || jsonb_build_object('starts_at', (extract(epoch from starts_at) * 1000)::bigint, 'ends_at', (extract(epoch from ends_at) * 1000)::bigint,
    'since', (extract(epoch from since) * 1000)::bigint, 'signed_on_at', (extract(epoch from signed_on_at) * 1000)::bigint,
    'signed_off_at', (extract(epoch from signed_off_at) * 1000)::bigint))::text as body
from cad.shift x where starts_at < :before and ends_at > :after;

-- step: roster_leaves
select (to_jsonb(x) || jsonb_build_object('starts_at', (extract(epoch from starts_at) * 1000)::bigint, 'ends_at', (extract(epoch from ends_at) * 1000)::bigint))::text as body
from cad.leave x where starts_at < :before and ends_at > :after;
