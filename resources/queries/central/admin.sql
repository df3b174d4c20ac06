-- What dispatch-admin says to the centre, as a member of cad_administrator or of cad_owner.

-- step: add_station
select sync.add_station(:name, :login, :audience);

-- step: revoke_station
select sync.revoke_station(:name);

-- step: stations
select name, login, audience, registered_at, revoked_at, last_seen, last_seq, version, clock_offset_ms from sync.station order by name;

-- step: add_staff
select sync.add_staff(:row) as id;

-- step: set_sign_in
select sync.set_sign_in(:staff, decode(:salt, 'hex'), decode(:key, 'hex'));

-- step: revoke_sign_in
select sync.revoke_sign_in(:staff);

-- step: set_policy
select sync.set_policy(:policy);

-- step: prune
select sync.prune(:before) as forgotten;

-- step: privileges
select role, schema, object, verb from sync.privileges();

-- step: refusals
select at, login, station, what, code from sync.refusal where at > :since order by at desc;

-- Whether the engine is there at all, before its tables are asked.
-- step: made
select to_regnamespace('cad') is not null and to_regnamespace('sync') is not null as cluster, to_regclass('sync.head') is not null as engine;

-- step: schema
select schema from sync.head;

-- step: head
select history, seq, encode(hash, 'hex') as hash, min_seq, recovery_until, schema from sync.head;

-- step: set_schema
update sync.head set schema = :schema;

-- Two who migrate at once: the second waits, and finds nothing left to do.
-- step: migrate_alone
select pg_advisory_xact_lock(hashtextextended('cwrt dispatch migration', 0));

-- Whatever keeps rows from being deleted or from reaching the feed, and was switched off.
-- step: sleeping_triggers
select relname as "table", tgname as trigger from pg_trigger join pg_class on pg_class.oid = tgrelid
where relnamespace = 'cad'::regnamespace and not tgisinternal and tgenabled <> 'O';
