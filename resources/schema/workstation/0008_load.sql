-- What a team's shift has asked of it is known again after a restart.
create index assignment_team on assignment (team, made_at);
-- A plan that was sent back waits for whoever wrote it.
create index plan_draft_sent_back on plan_draft (since) where state = 'draft' and reason <> '';

pragma user_version = 8;
