-- What the picture starts from: reads what is open, by index, however long the history is.

-- step: open_incidents
select * from incident where status = 'open'
union all
select * from incident where status <> 'open' and id in (select incident from follow_up where state = 'open');

-- step: incidents_of_shift
select incident.* from incident where status <> 'open' and id in (
    select assignment.incident from team join assignment on assignment.team = team.id and assignment.made_at >= team.shift_start
    where team.shift_end > :from and team.shift_start < :to);

-- step: open_persons
select * from person where id in (
    select person from incident where status = 'open'
    union select person from incident where id in (select incident from follow_up where state = 'open')
    union select person from follow_up where state = 'open'
    union select person from referral where state in ('sent', 'received', 'accepted')
    union select person from plan_draft where state = 'awaiting_review'
    union select person from plan_draft where state = 'draft' and reason <> ''
    union select person from plan_draft where review_by <> '' and review_by <= :due and state <> 'withdrawn'
    union select person from plan_draft where id in (select plan from approval where state = 'asked' or (state = 'alone' and reviewed_at is null)));

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

-- step: assignments_of_shift
select assignment.* from team join assignment on assignment.team = team.id and assignment.made_at >= team.shift_start
where team.shift_end > :from and team.shift_start < :to;

-- step: open_last_words
select * from log_entry where id in (
    select (select id from log_entry as word where word.incident = incident.id and word.kind in ('note', 'contact', 'message') order by word.at desc, word.recorded_at desc limit 1)
    from incident where status = 'open');

-- step: open_conversations
select * from log_entry where kind in ('message', 'listening') and incident in (
    select id from incident where status = 'open' union select incident from follow_up where state = 'open');

-- step: open_read_marks
select * from read_mark where incident in (
    select id from incident where status = 'open' union select incident from follow_up where state = 'open');

-- step: incidents_awaiting
select * from incident where status <> 'open' and id in (
    select incident from approval where state = 'asked' or (state = 'alone' and reviewed_at is null)
    union select incident from transfer where state = 'asked' or (state = 'accepted' and result_at is null));

-- step: open_approvals
select * from approval where state = 'asked' or (state = 'alone' and reviewed_at is null)
union select * from approval where incident in (select id from incident where status = 'open');

-- step: open_transfers
select * from transfer where state = 'asked' or (state = 'accepted' and result_at is null)
union select * from transfer where incident in (select id from incident where status = 'open');

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

-- step: licences
select * from licence;

-- step: vehicles
select * from vehicle;

-- step: shift_patterns
select * from shift_pattern;

-- step: requirements
select * from requirement;

-- step: preferences
select * from preference;

-- step: shifts_since
select * from shift where ends_at > :since;

-- step: leaves_since
select * from leave where ends_at > :since;

-- step: open_trades
select * from trade where state = 'offered';

-- step: hand_overs_since
select * from hand_over where offered_at > :since;

-- step: fixes_about
select fix.* from fix join team on team.id = fix.team where shift_end > :from and shift_start < :to;
