-- What `dispatch-admin server check` and `status` look at. Nothing here changes anything.

-- step: check_settings
select name, setting from pg_settings where name in ('ssl', 'ssl_min_protocol_version', 'password_encryption', 'listen_addresses', 'fsync', 'full_page_writes',
    'synchronous_commit', 'synchronous_standby_names', 'wal_level', 'archive_mode', 'archive_command', 'archive_library', 'data_checksums', 'server_version_num',
    'log_connections');

-- Who of those that sign in may do more than an application should; and the owner, whom nobody signs in as. Who keeps the centre may give
-- an application's role away without having it.
-- step: check_logins
select rolname as login, rolsuper as superuser, rolcreaterole or rolcreatedb or rolreplication or rolbypassrls as more,
    pg_has_role(oid, 'cad_administrator', 'member') as owner
from pg_roles where rolcanlogin and (pg_has_role(oid, 'cad_workstation', 'usage') or pg_has_role(oid, 'cad_reader', 'usage')
        or pg_has_role(oid, 'cwrt_gateway', 'usage')) and not rolsuper
union all select rolname, rolsuper, false, true from pg_roles where rolname in ('cad_owner', 'cad_administrator', 'cad_workstation', 'cad_reader', 'cwrt_gateway') and rolcanlogin
union all select login::text, true, false, false from sync.station join pg_roles on rolname = login where rolsuper
order by 1;

-- step: check_stations
select name, login, revoked_at is not null as revoked, coalesce(rolcanlogin, false) as opens,
    pg_roles.oid is not null and pg_has_role(pg_roles.oid, 'cad_workstation', 'member') as member
from sync.station left join pg_roles on rolname = login order by name;

-- Only a superuser sees these two.
-- step: check_passwords
select rolname as login from pg_authid where rolcanlogin and rolpassword is not null and rolpassword not like 'SCRAM-SHA-256$%' order by 1;

-- step: check_doors
select line_number as line, type, array_to_string(database, ',') as databases, array_to_string(user_name, ',') as users, address, auth_method as method,
    coalesce(array_to_string(options, ' '), '') as options, coalesce(error, '') as error
from pg_hba_file_rules order by line_number;

-- Each change of the feed follows from the one before it.
-- step: check_feed
select count(*) as changes, count(*) filter (where hash <> should) as forged, count(*) filter (where body_hash <> sha256(convert_to(body, 'UTF8'))) as altered,
    count(*) filter (where seq <> coalesce(before + 1, seq)) as gaps, coalesce(max(seq), 0) as last,
    coalesce((array_agg(hash order by seq desc))[1] = (select head.hash from sync.head), true) as ends_at_head,
    (select head.seq from sync.head) as head
from (select seq, hash, body, body_hash, lag(seq) over feed as before,
        case when seq = 1 or lag(hash) over feed is not null then
            sha256(coalesce(lag(hash) over feed, decode(repeat('00', 32), 'hex')) || convert_to(format('%s|%s|%s|%s|', seq, entity, id, ver), 'UTF8') || body_hash) end as should
    from sync.change window feed as (order by seq)) links;

-- step: check_replication
select count(*) as standbys, count(*) filter (where sync_state in ('sync', 'quorum')) as synchronous,
    coalesce(max(pg_wal_lsn_diff(sent_lsn, replay_lsn)), 0)::bigint as behind
from pg_stat_replication where state = 'streaming';

-- step: check_archive
select archived_count as archived, failed_count as failed, last_archived_time as archived_at, last_failed_time as failed_at,
    coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) as failing
from pg_stat_archiver;

-- step: status_stations
select name, login, audience, revoked_at, last_seen, version, clock_offset_ms, head.seq - last_seq as behind,
    coalesce(last_seen > clock_timestamp() - interval '15 seconds', false) as here
from sync.station cross join sync.head order by name;

-- step: status_refusals
select at, login, coalesce(station, '') as station, what, code from sync.refusal where at > clock_timestamp() - interval '1 day' order by at desc limit 50;

-- step: status_refusal_count
select count(*) as refusals from sync.refusal where at > clock_timestamp() - interval '1 day';
