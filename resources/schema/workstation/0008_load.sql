-- What a team's shift has asked of it is known again after a restart.
create index assignment_team on assignment (team, made_at);

pragma user_version = 8;
