-- step: kept_command
select effects, kept_at from outbox where cmd_id = :cmd_id;

-- step: keep_command
insert into outbox (cmd_id, name, actor, effects, deps, occurred_at, kept_at)
values (:cmd_id, :name, :actor, :effects, :deps, :occurred_at, :kept_at);

-- step: waiting
select count(*) as n from outbox where state in ('queued', 'sent');

-- step: shadow_row
insert into shadow (entity, id, body, inserted_by) values (:entity, :id, :body, :inserted_by) on conflict do nothing;

-- step: is_shadowed
select 1 as known from shadow where id = :id and entity = :entity;

-- step: pending_inserts_of
select distinct inserted_by from shadow join outbox on cmd_id = inserted_by
where id in (select value from json_each(:ids)) and state in ('queued', 'sent');
