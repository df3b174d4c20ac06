-- A past shift as `dispatch-admin scenario deidentify` reads it: what is coded, and the names, numbers and places that must not come out again.

-- step: past_read_only
select 'set transaction read only' as statement
union all
select 'set local role cad_owner';

-- step: past_incidents
select sync.image_incident(x)::text as body from cad.incident x where answered_at >= :after and answered_at < :before;

-- step: past_closures
select sync.image_closure(x)::text as body from cad.closure x
where incident in (select id from cad.incident where answered_at >= :after and answered_at < :before);

-- step: past_assignments
select sync.image_assignment(x)::text as body from cad.assignment x
where incident in (select id from cad.incident where answered_at >= :after and answered_at < :before);

-- step: past_persons
select sync.image_person(x)::text as body from cad.person x
where id in (select person from cad.incident where answered_at >= :after and answered_at < :before);

-- step: past_staff
select sync.image_staff(x)::text as body from cad.staff x;
