-- What the picture starts from: reads what is open, by index, however long the history is.

-- step: open_incidents
select * from incident where status = 'open'
union all
select * from incident where status <> 'open' and id in (select incident from follow_up where state = 'open');

-- step: open_persons
select * from person where id in (
    select person from incident where status = 'open'
    union select person from incident where id in (select incident from follow_up where state = 'open')
    union select person from follow_up where state = 'open');

-- step: open_flags
select * from person_flag where person in (
    select person from incident where status = 'open'
    union select person from incident where id in (select incident from follow_up where state = 'open')
    union select person from follow_up where state = 'open');

-- step: open_plans
select * from safety_plan where active and person in (
    select person from incident where status = 'open'
    union select person from incident where id in (select incident from follow_up where state = 'open')
    union select person from follow_up where state = 'open');

-- step: open_assignments
select * from assignment where incident in (
    select id from incident where status = 'open' union select incident from follow_up where state = 'open');

-- step: open_follow_ups
select * from follow_up where state = 'open' order by due_at;

-- step: all_staff
select * from staff;

-- step: teams_about
select * from team where shift_end > :from and shift_start < :to
union
select * from team where id in (select team from assignment where incident in (select id from incident where status = 'open'))
union
select * from team where id in (select team from duress where ended_at is null);

-- step: open_duresses
select * from duress where ended_at is null;

-- step: fixes_about
select fix.* from fix join team on team.id = fix.team where shift_end > :from and shift_start < :to;
