-- step: insert_shift
with given(j) as materialized (select jsonb(:row))
insert into shift (
    id, staff, job, callsign, post, area, starts_at, ends_at, duty, state, since, reason, pattern, signed_on_at,
    signed_off_at)
select
    j->>'id', j->>'staff', j->>'job', j->>'callsign', j->>'post', j->>'area', j->>'starts_at', j->>'ends_at',
    j->>'duty', j->>'state', j->>'since', j->>'reason', j->>'pattern', j->>'signed_on_at', j->>'signed_off_at'
from given;

-- step: patch_shift
with given(j) as materialized (select jsonb(:patch))
update shift set
    staff = iif(json_type(j, '$.staff') is null, shift.staff, j->>'staff'),
    job = iif(json_type(j, '$.job') is null, shift.job, j->>'job'),
    callsign = iif(json_type(j, '$.callsign') is null, shift.callsign, j->>'callsign'),
    post = iif(json_type(j, '$.post') is null, shift.post, j->>'post'),
    area = iif(json_type(j, '$.area') is null, shift.area, j->>'area'),
    starts_at = iif(json_type(j, '$.starts_at') is null, shift.starts_at, j->>'starts_at'),
    ends_at = iif(json_type(j, '$.ends_at') is null, shift.ends_at, j->>'ends_at'),
    duty = iif(json_type(j, '$.duty') is null, shift.duty, j->>'duty'),
    state = iif(json_type(j, '$.state') is null, shift.state, j->>'state'),
    since = iif(json_type(j, '$.since') is null, shift.since, j->>'since'),
    reason = iif(json_type(j, '$.reason') is null, shift.reason, j->>'reason'),
    pattern = iif(json_type(j, '$.pattern') is null, shift.pattern, j->>'pattern'),
    signed_on_at = iif(json_type(j, '$.signed_on_at') is null, shift.signed_on_at, j->>'signed_on_at'),
    signed_off_at = iif(json_type(j, '$.signed_off_at') is null, shift.signed_off_at, j->>'signed_off_at')
from given where shift.id = :id;

-- step: image_shift
select * from shift where id = :id;
