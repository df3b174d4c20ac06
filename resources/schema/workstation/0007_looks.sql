-- Whoever oversees who looks reads the latest looks at everybody's plans.
create index look_at on look (at);

pragma user_version = 7;
