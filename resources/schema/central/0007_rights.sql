-- Who may read what reports need, and in whose name the audit is written.

-- Who looked, and who gave something away, is written down in one's own name; or once more, what a refused command of hers had said.
create function sync.check_own_name() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.actor() not in ('', coalesce(new."by"::text, '')) and not exists (select from cad.conflict where conflict."by" = new."by"
        and conflict.effects @> jsonb_build_array(jsonb_build_object('entity', tg_table_name, 'id', new.id))) then
        raise exception using errcode = 'CA403', message = 'what is audited is written in one''s own name';
    end if;
    return new;
end
$$;
create trigger b_own_name before insert on cad.look for each row execute function sync.check_own_name();
create trigger b_own_name before insert on cad.disclosure for each row execute function sync.check_own_name();

-- Reports count. Of those who called, nobody's words, name, number or address is in what they may read, no plan and no audit; the roster is
-- read whole, because its gaps are told by name.
revoke select on cad.person, cad.person_flag, cad.safety_plan, cad.plan_draft, cad.plan_item, cad.plan_mark, cad.plan_version, cad.consent,
    cad.disclosure, cad.assessment, cad.look, cad.log_entry, cad.read_mark, cad.clinical_note, cad.conflict, cad.roster_entry, cad.hand_over,
    cad.trade, cad.incident, cad.triage, cad.determination, cad.assignment, cad.closure, cad.follow_up, cad.follow_up_attempt, cad.approval,
    cad.transfer, cad.referral, cad.duress, cad.vehicle from cad_reader;
grant select (id, number, local_number, status, answered_at, filed_at, filed_by, risk, outcome, determined_at, promise_minutes, arrived_at,
    last_contact_at, seeking_place_since, ended_at, area, callback_read_back, danger, source, transfer_accepted_at, relation, language,
    interpreter, nature, observed, screen, criteria, criteria_asked, ver) on cad.incident to cad_reader;
grant select (id, incident, at, "by", protocol, screen, criteria, risk, ver) on cad.triage to cad_reader;
grant select (id, incident, at, "by", outcome, recommended, promise_minutes, ver) on cad.determination to cad_reader;
grant select (id, incident, team, state, since, made_at, made_by, checked_at, check_minutes, facility, consent, facility_accepted_at, ended_at,
    ver) on cad.assignment to cad_reader;
grant select (id, incident, at, "by", dispositions, diverted_from, basic_needs, ver) on cad.closure to cad_reader;
grant select (id, incident, kind, made_at, due_at, owner, state, attempts, ended_at, ver) on cad.follow_up to cad_reader;
grant select (id, follow_up, at, "by", reached, ver) on cad.follow_up_attempt to cad_reader;
grant select (id, incident, kind, state, asked_at, asked_by, decided_by, decided_at, reviewed_by, reviewed_at, ver) on cad.approval to cad_reader;
grant select (id, incident, taker, state, asked_at, asked_by, approval, tried, answered_at, answered_by, came, minutes, force, result_at, result_by,
    returned_at, follow_up, ver) on cad.transfer to cad_reader;
grant select (id, incident, service, kind, state, sent_at, sent_by, received_at, accepted_at, kept_at, ended_at, owner, ver)
    on cad.referral to cad_reader;
grant select (id, team, incident, raised_at, raised_by, how, test, taken_by, taken_at, ended_by, ended_at, ver) on cad.duress to cad_reader;
