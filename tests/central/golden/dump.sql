-- What schema.txt is made with: tables, constraints, indexes, triggers, policies, functions.
select format('%s.%s ', nspname, relname) || string_agg(format('%s %s%s%s', attname, format_type(atttypid, atttypmod),
    case when attnotnull then ' not null' end, ' default ' || pg_get_expr(adbin, adrelid)), ', ' order by attnum) as line
from pg_class join pg_namespace n on n.oid = relnamespace join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
where nspname in ('cad', 'sync', 'avl') and relkind in ('r', 'p') and not relispartition group by nspname, relname order by 1;

select format('%s: %s', conrelid::regclass, pg_get_constraintdef(oid)) as line from pg_constraint
where connamespace in ('cad'::regnamespace, 'sync'::regnamespace, 'avl'::regnamespace) and contype <> 'n' and conrelid <> 0
    and not (select relispartition from pg_class where pg_class.oid = conrelid) order by 1;

select pg_get_indexdef(indexrelid) as line from pg_index join pg_class on pg_class.oid = indrelid
where relnamespace in ('cad'::regnamespace, 'sync'::regnamespace, 'avl'::regnamespace) and not relispartition order by 1;

select pg_get_triggerdef(pg_trigger.oid) as line from pg_trigger join pg_class on pg_class.oid = tgrelid
where not tgisinternal and relnamespace in ('cad'::regnamespace, 'sync'::regnamespace, 'avl'::regnamespace) and not relispartition order by 1;

select format('policy %s on %s: %s', polname, polrelid::regclass, pg_get_expr(polqual, polrelid)) as line from pg_policy order by 1;

select format('%s owner %s%s%s %s', p.oid::regprocedure, pg_get_userbyid(proowner), case when prosecdef then ' definer' end,
    case provolatile when 's' then ' stable' when 'i' then ' immutable' end,
    array_to_string(proconfig, ' ')) as line
from pg_proc p where pronamespace in ('cad'::regnamespace, 'sync'::regnamespace, 'avl'::regnamespace)
    and not exists (select from pg_depend where objid = p.oid and deptype = 'e') order by 1;
