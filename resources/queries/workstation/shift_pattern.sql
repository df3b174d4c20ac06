-- step: insert_shift_pattern
with given(j) as materialized (select jsonb(:row))
insert into shift_pattern (
    id, name, rule, first_date, last_date, start_minute, end_minute, on_holidays, job, callsign, post, area, duty,
    staff)
select
    j->>'id', j->>'name', j->>'rule', j->>'first_date', j->>'last_date', j->>'start_minute', j->>'end_minute',
    j->>'on_holidays', j->>'job', j->>'callsign', j->>'post', j->>'area', j->>'duty', j->>'staff'
from given;

-- step: patch_shift_pattern
with given(j) as materialized (select jsonb(:patch))
update shift_pattern set
    name = iif(json_type(j, '$.name') is null, shift_pattern.name, j->>'name'),
    rule = iif(json_type(j, '$.rule') is null, shift_pattern.rule, j->>'rule'),
    first_date = iif(json_type(j, '$.first_date') is null, shift_pattern.first_date, j->>'first_date'),
    last_date = iif(json_type(j, '$.last_date') is null, shift_pattern.last_date, j->>'last_date'),
    start_minute = iif(json_type(j, '$.start_minute') is null, shift_pattern.start_minute, j->>'start_minute'),
    end_minute = iif(json_type(j, '$.end_minute') is null, shift_pattern.end_minute, j->>'end_minute'),
    on_holidays = iif(json_type(j, '$.on_holidays') is null, shift_pattern.on_holidays, j->>'on_holidays'),
    job = iif(json_type(j, '$.job') is null, shift_pattern.job, j->>'job'),
    callsign = iif(json_type(j, '$.callsign') is null, shift_pattern.callsign, j->>'callsign'),
    post = iif(json_type(j, '$.post') is null, shift_pattern.post, j->>'post'),
    area = iif(json_type(j, '$.area') is null, shift_pattern.area, j->>'area'),
    duty = iif(json_type(j, '$.duty') is null, shift_pattern.duty, j->>'duty'),
    staff = iif(json_type(j, '$.staff') is null, shift_pattern.staff, j->>'staff')
from given where shift_pattern.id = :id;

-- step: image_shift_pattern
select * from shift_pattern where id = :id;
