-- Who may do what. packaging/central/README.md shows the whole of it, and a test compares.

-- Functions are nobody's from the start: 0000_cluster.sql says so for all that cad_owner will ever make.
revoke all on all tables in schema cad, sync from public;

grant usage on schema cad to cad_workstation, cad_reader;
grant usage on schema sync to cad_workstation, cad_reader;
grant select on all tables in schema cad to cad_workstation, cad_reader;
-- Row-level security asks it in the reader's name; it says nothing but who that is.
grant execute on function sync.audience() to cad_workstation, cad_reader;
grant execute on function sync.hello(text, integer), sync.submit(uuid, jsonb), sync.pull(uuid, bigint, text, integer),
    sync.bootstrap(text, text, integer), sync.whole(uuid), sync.heartbeat(bigint, bigint, text), sync.sign_in_salt(text),
    sync.sign_in(text, text, text) to cad_workstation;
