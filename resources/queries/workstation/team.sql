-- step: insert_team
with given(j) as materialized (select jsonb(:row))
insert into team (
    id, callsign, crew, languages, skills, post, post_point, shift_start, shift_end, phone, vehicle)
select
    j->>'id', j->>'callsign', j->>'crew', j->>'languages', j->>'skills', j->>'post', j->>'post_point',
    j->>'shift_start', j->>'shift_end', coalesce(j->>'phone', ''), j->>'vehicle'
from given;

-- step: patch_team
with given(j) as materialized (select jsonb(:patch))
update team set
    callsign = iif(json_type(j, '$.callsign') is null, team.callsign, j->>'callsign'),
    crew = iif(json_type(j, '$.crew') is null, team.crew, j->>'crew'),
    languages = iif(json_type(j, '$.languages') is null, team.languages, j->>'languages'),
    skills = iif(json_type(j, '$.skills') is null, team.skills, j->>'skills'),
    post = iif(json_type(j, '$.post') is null, team.post, j->>'post'),
    post_point = iif(json_type(j, '$.post_point') is null, team.post_point, j->>'post_point'),
    shift_start = iif(json_type(j, '$.shift_start') is null, team.shift_start, j->>'shift_start'),
    shift_end = iif(json_type(j, '$.shift_end') is null, team.shift_end, j->>'shift_end'),
    phone = iif(json_type(j, '$.phone') is null, team.phone, j->>'phone'),
    vehicle = iif(json_type(j, '$.vehicle') is null, team.vehicle, j->>'vehicle')
from given where team.id = :id;

-- step: image_team
select * from team where id = :id;
