-- step: kept_command
select effects, kept_at from outbox where cmd_id = :cmd_id;

-- step: keep_command
insert into outbox (cmd_id, name, actor, effects, deps, occurred_at, kept_at, proof)
values (:cmd_id, :name, :actor, :effects, :deps, :occurred_at, :kept_at, :proof);

-- step: waiting
select count(*) as n from outbox where state in ('queued', 'sent');

-- step: shadow_row
insert into shadow (entity, id, body, inserted_by) values (:entity, :id, :body, :inserted_by) on conflict do nothing;

-- step: is_shadowed
select 1 as known from shadow where id = :id and entity = :entity;

-- step: pending_inserts_of
select distinct inserted_by from shadow join outbox on cmd_id = inserted_by
where id in (select value from json_each(:ids)) and state in ('queued', 'sent');

-- step: due_commands
select n, cmd_id, name, actor, effects, deps, occurred_at, proof, prior, code, reason, server_seq from outbox
where state in ('queued', 'sent') and coalesce(parked_until, 0) <= :now order by n limit :most;

-- Commands whose effects the confirmed rows do not show yet. One that was accepted before the history was lost shows only when its
-- place in it is beyond what the centre has.
-- step: unseen_commands
select n, cmd_id, effects, shows, state from outbox indexed by outbox_pending
where state in ('queued', 'sent') and (prior is null or prior = 'accepted' and server_seq > :seq)
union all
select n, cmd_id, effects, shows, state from outbox indexed by outbox_unseen where state = 'accepted' and server_seq > :seq
order by n;

-- step: set_shows
update outbox set shows = :shows where cmd_id = :cmd_id and shows <> :shows;

-- step: effects_of
select effects from outbox where cmd_id = :cmd_id;

-- step: answer_command
update outbox set state = :state, server_seq = :seq, code = :code, reason = :reason, parked_until = null
where cmd_id = :cmd_id and state in ('queued', 'sent');

-- step: park_command
update outbox set parked_until = :until where cmd_id = :cmd_id and state in ('queued', 'sent');

-- step: unpark_commands
update outbox set parked_until = null where state in ('queued', 'sent') and parked_until is not null;

-- step: offer_again
update outbox set prior = state, state = 'queued', parked_until = null where state in ('accepted', 'rejected');

-- step: offer_one_again
update outbox set prior = state, state = 'queued', parked_until = null where cmd_id = :cmd_id and state in ('accepted', 'rejected');

-- step: refused_after
select cmd_id, server_seq from outbox indexed by outbox_refused where state = 'rejected' and server_seq > :seq;

-- step: accepted_after
select cmd_id, server_seq from outbox indexed by outbox_unseen where state = 'accepted' and server_seq > :seq;

-- step: forget_old_commands
delete from outbox where state = 'accepted' and kept_at < :before;

-- step: waiting_list
select n, cmd_id, name, actor, effects, deps, occurred_at, proof, prior, code, reason, server_seq from outbox
where state in ('queued', 'sent') order by n limit :most;

-- step: sent_count
select count(*) as n from outbox where state = 'accepted' and kept_at >= :since;
