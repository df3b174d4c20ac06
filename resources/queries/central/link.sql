-- What a workstation says to the centre: one function call is one transaction.

-- step: probe
select to_regprocedure('sync.fixes(bigint)') is not null as knows_cars;

-- step: hello
select sync.hello(:version, :schema) as answer;

-- step: submit
select sync.submit(:history, :batch) as answers;

-- step: pull
select kind, seq, entity, id, ver, command, body, body_hash, hash, tx from sync.pull(:history, :after, :after_hash, :max);

-- step: bootstrap
select kind, entity, id, body, next from sync.bootstrap(:part, :after, :max);

-- step: whole
select entity, id, body from sync.whole(:incident);

-- step: heartbeat
select sync.heartbeat(:last_seq, :client_time, :version) as answer;

-- step: sign_in_salt
select sync.sign_in_salt(:name) as salt;

-- step: sign_in
select sync.sign_in(:name, :challenge, :answer) as answer;
