-- One incident with all that belongs to it.

-- step: whole_persons
select * from person where id in (select person from incident where id = :id union select person from follow_up where incident = :id);

-- step: whole_flags
select * from person_flag where person = (select person from incident where id = :id) order by since;

-- step: whole_plans
select * from safety_plan where active and person = (select person from incident where id = :id);

-- step: whole_teams
select * from team where id in (select team from assignment where incident = :id union select team from duress where incident = :id);

-- step: whole_triages
select * from triage where incident = :id order by at, id;

-- step: whole_determinations
select * from determination where incident = :id order by at, id;

-- step: whole_assignments
select * from assignment where incident = :id order by made_at, id;

-- step: whole_log
select * from log_entry where incident = :id order by at, recorded_at, id;

-- step: whole_closures
select * from closure where incident = :id order by at, id;

-- step: whole_linkages
select * from linkage where incident = :id order by at, id;

-- step: whole_follow_ups
select * from follow_up where incident = :id order by due_at, id;

-- step: whole_duresses
select * from duress where incident = :id order by raised_at, id;

-- step: whole_read_marks
select * from read_mark where incident = :id order by at, id;

-- step: whole_clinical_notes
select * from clinical_note where incident = :id order by at, id;

-- step: whole_approvals
select * from approval where incident = :id order by asked_at, id;

-- step: whole_transfers
select * from transfer where incident = :id order by asked_at, id;

-- step: whole_attempts
select * from follow_up_attempt where follow_up in (select id from follow_up where incident = :id) order by at, id;

-- step: attempts_of
select * from follow_up_attempt where follow_up = :id order by at, id;

-- step: active_assignment_of
select callsign, assignment.state, made_at, number, staff.name as made_by
from assignment join team on team.id = assignment.team join incident on incident.id = assignment.incident
    left join staff on staff.id = assignment.made_by
where assignment.team = :team and assignment.state in ('offered', 'accepted', 'en_route', 'phoned_ahead', 'on_scene', 'transporting', 'at_facility');

-- step: persons_of
select * from person where id in (select person from incident where id in (select value from json_each(:incidents))
    union select person from follow_up where incident in (select value from json_each(:incidents)));

-- step: flags_of
select * from person_flag where person in (select person from incident where id in (select value from json_each(:incidents))) order by since;

-- step: plans_of
select * from safety_plan where active and person in (select person from incident where id in (select value from json_each(:incidents)));
