-- What the feed of the centre does to this file.

-- step: feed_position
select (select v from meta where k = 'history') as history, (select v from meta where k = 'seq') as seq, (select v from meta where k = 'hash') as hash;

-- step: history_cursor
select (select v from meta where k = 'history_part') as part, (select v from meta where k = 'history_after') as after;

-- step: noted
select v from meta where k = :k;

-- step: set_meta
insert into meta (k, v) values (:k, :v) on conflict (k) do update set v = excluded.v;

-- step: feed_begins
insert into meta (k, v) values ('feeding', 1);

-- step: feed_ends
delete from meta where k = 'feeding';

-- step: trust_references
pragma foreign_keys = off;

-- step: shadows
select entity, id, body from shadow;

-- step: confirm_shadow
update shadow set body = :body, inserted_by = null where id = :id and entity = :entity;

-- step: remove_shadow
delete from shadow where id = :id and entity = :entity;

-- step: remove_shadows
delete from shadow;

-- step: summarise
insert into summary (incident) values (:incident) on conflict do nothing;

-- step: is_summary
select 1 as known from summary where incident = :incident;

-- step: complete_summary
delete from summary where incident = :incident;

-- step: remove_summaries
delete from summary;

-- step: save
savepoint command;

-- step: release
release command;

-- step: back_to_save
rollback to command;

-- step: remove_staff
delete from staff where id = :id;

-- step: empty_staff
delete from staff;

-- step: remove_person
delete from person where id = :id;

-- step: empty_person
delete from person;

-- step: remove_person_flag
delete from person_flag where id = :id;

-- step: empty_person_flag
delete from person_flag;

-- step: remove_safety_plan
delete from safety_plan where id = :id;

-- step: empty_safety_plan
delete from safety_plan;

-- step: remove_team
delete from team where id = :id;

-- step: empty_team
delete from team;

-- step: remove_incident
delete from incident where id = :id;

-- step: empty_incident
delete from incident;

-- step: remove_triage
delete from triage where id = :id;

-- step: empty_triage
delete from triage;

-- step: remove_determination
delete from determination where id = :id;

-- step: empty_determination
delete from determination;

-- step: remove_assignment
delete from assignment where id = :id;

-- step: empty_assignment
delete from assignment;

-- step: remove_log_entry
delete from log_entry where id = :id;

-- step: empty_log_entry
delete from log_entry;

-- step: remove_closure
delete from closure where id = :id;

-- step: empty_closure
delete from closure;

-- step: remove_linkage
delete from linkage where id = :id;

-- step: empty_linkage
delete from linkage;

-- step: remove_follow_up
delete from follow_up where id = :id;

-- step: empty_follow_up
delete from follow_up;

-- step: remove_follow_up_attempt
delete from follow_up_attempt where id = :id;

-- step: empty_follow_up_attempt
delete from follow_up_attempt;

-- step: remove_look
delete from look where id = :id;

-- step: empty_look
delete from look;

-- step: remove_conflict
delete from conflict where id = :id;

-- step: empty_conflict
delete from conflict;

-- step: remove_duress
delete from duress where id = :id;

-- step: empty_duress
delete from duress;

-- step: remove_licence
delete from licence where id = :id;

-- step: empty_licence
delete from licence;

-- step: remove_vehicle
delete from vehicle where id = :id;

-- step: empty_vehicle
delete from vehicle;

-- step: remove_shift_pattern
delete from shift_pattern where id = :id;

-- step: empty_shift_pattern
delete from shift_pattern;

-- step: remove_shift
delete from shift where id = :id;

-- step: empty_shift
delete from shift;

-- step: remove_requirement
delete from requirement where id = :id;

-- step: empty_requirement
delete from requirement;

-- step: remove_leave
delete from leave where id = :id;

-- step: empty_leave
delete from leave;

-- step: remove_preference
delete from preference where id = :id;

-- step: empty_preference
delete from preference;

-- step: remove_trade
delete from trade where id = :id;

-- step: empty_trade
delete from trade;

-- step: remove_roster_entry
delete from roster_entry where id = :id;

-- step: empty_roster_entry
delete from roster_entry;

-- step: remove_hand_over
delete from hand_over where id = :id;

-- step: empty_hand_over
delete from hand_over;

-- step: remove_plan_draft
delete from plan_draft where id = :id;

-- step: empty_plan_draft
delete from plan_draft;

-- step: remove_plan_item
delete from plan_item where id = :id;

-- step: empty_plan_item
delete from plan_item;

-- step: remove_plan_mark
delete from plan_mark where id = :id;

-- step: empty_plan_mark
delete from plan_mark;

-- step: remove_plan_version
delete from plan_version where id = :id;

-- step: empty_plan_version
delete from plan_version;

-- step: remove_consent
delete from consent where id = :id;

-- step: empty_consent
delete from consent;

-- step: remove_disclosure
delete from disclosure where id = :id;

-- step: empty_disclosure
delete from disclosure;

-- step: remove_assessment
delete from assessment where id = :id;

-- step: empty_assessment
delete from assessment;

-- step: remove_directory_entry
delete from directory_entry where id = :id;

-- step: empty_directory_entry
delete from directory_entry;

-- step: remove_referral
delete from referral where id = :id;

-- step: empty_referral
delete from referral;

-- step: remove_read_mark
delete from read_mark where id = :id;

-- step: empty_read_mark
delete from read_mark;

-- step: remove_clinical_note
delete from clinical_note where id = :id;

-- step: empty_clinical_note
delete from clinical_note;

-- step: remove_approval
delete from approval where id = :id;

-- step: empty_approval
delete from approval;

-- step: remove_transfer
delete from transfer where id = :id;

-- step: empty_transfer
delete from transfer;
