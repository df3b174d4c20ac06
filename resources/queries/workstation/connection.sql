-- step: cipher_version
pragma cipher_version;

-- step: quiet_cipher
pragma cipher_log_level = none;

-- step: own_alone
pragma locking_mode = exclusive;

-- step: unsealed_pages
pragma cipher_integrity_check;

-- step: write_ahead
pragma journal_mode = wal;

-- step: journal_mode
pragma journal_mode;

-- step: write_fully
pragma synchronous = full;

-- step: check_references
pragma foreign_keys = on;

-- step: check_replaced
pragma recursive_triggers = on;

-- step: temporary_in_memory
pragma temp_store = memory;

-- step: cache_size
pragma cache_size = -32768;

-- step: tidy_by_hand
pragma wal_autocheckpoint = 0;

-- step: tidy_log
pragma wal_checkpoint(passive);

-- step: begin
begin immediate;

-- step: commit
commit;

-- step: rollback
rollback;

-- step: schema_version
pragma user_version;

-- step: written_by
select v as version from meta where k = 'written_by';

-- step: set_written_by
insert into meta (k, v) values ('written_by', :version) on conflict (k) do update set v = excluded.v;

-- step: copy_whole
vacuum into :path;
