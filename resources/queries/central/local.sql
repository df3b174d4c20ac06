-- What `dispatch-admin server local` asks of its own centre.

-- step: databases
select datname as name from pg_database where not datistemplate;

-- step: all_staff
select id, name, sign_in_name from cad.staff;

-- step: shifts
select count(*) as teams, count(*) filter (where shift_end > clock_timestamp()) as on_shift,
  (select count(*) from cad.shift) as rostered from cad.team;

-- The sample's newest calls keep the numbers that its stories speak of.
-- step: sample_numbers
insert into sync.counter (year, last) values (extract(year from clock_timestamp() at time zone 'America/Los_Angeles')::integer, :last)
on conflict (year) do nothing;

-- Who came with the roster, has a name to sign in with and was never given a passphrase.
-- step: without_passphrase
select staff.id from cad.staff where sign_in_name <> '' and active and not exists (select from sync.sign_in where sign_in.staff = staff.id) order by sign_in_name;
