-- Who counts and who keeps the centre are people of the program, too.

-- A CHECK is changed by making the table anew; what refers to it goes on meaning the new one.
pragma legacy_alter_table = on;
alter table staff rename to staff_before;
pragma legacy_alter_table = off;
create table staff (
    id text not null primary key,
    name text not null,
    credential text not null,
    sign_in_name text not null,
    role text not null check (role in ('dispatcher', 'clinician', 'responder', 'supervisor', 'trainer', 'analyst', 'administrator')),
    employer text not null,
    languages text not null,
    active integer not null check (active in (0, 1)),
    title text not null default '',
    phone text not null default ''
) strict, without rowid;
insert into staff (id, name, credential, sign_in_name, role, employer, languages, active, title, phone)
select id, name, credential, sign_in_name, role, employer, languages, active, title, phone from staff_before;
drop table staff_before;
create unique index staff_sign_in_name on staff (sign_in_name) where sign_in_name <> '';
create trigger staff_kept before delete on staff when not exists (select 1 from meta where k = 'feeding') begin
    select raise(abort, 'never deleted: staff');
end;

pragma user_version = 10;
