-- step: insert_conflict
with given(j) as materialized (select jsonb(:row))
insert into conflict (
    id, command, kind, incident, entity, "row", field, base, mine, theirs, code, detail,
    name, effects, station, "by", at, recorded_at, state, resolution, reason, solved_at, solved_by)
select
    j->>'id', j->>'command', j->>'kind', j->>'incident', j->>'entity', j->>'row', j->>'field',
    j->'base', j->'mine', j->'theirs', j->>'code', j->>'detail', j->>'name', j->'effects',
    j->>'station', j->>'by', j->>'at', j->>'recorded_at', j->>'state', j->>'resolution', j->>'reason',
    j->>'solved_at', j->>'solved_by'
from given;

-- step: patch_conflict
with given(j) as materialized (select jsonb(:patch))
update conflict set
    command = iif(json_type(j, '$.command') is null, conflict.command, j->>'command'),
    kind = iif(json_type(j, '$.kind') is null, conflict.kind, j->>'kind'),
    incident = iif(json_type(j, '$.incident') is null, conflict.incident, j->>'incident'),
    entity = iif(json_type(j, '$.entity') is null, conflict.entity, j->>'entity'),
    "row" = iif(json_type(j, '$.row') is null, conflict."row", j->>'row'),
    field = iif(json_type(j, '$.field') is null, conflict.field, j->>'field'),
    base = iif(json_type(j, '$.base') is null, conflict.base, j->'base'),
    mine = iif(json_type(j, '$.mine') is null, conflict.mine, j->'mine'),
    theirs = iif(json_type(j, '$.theirs') is null, conflict.theirs, j->'theirs'),
    code = iif(json_type(j, '$.code') is null, conflict.code, j->>'code'),
    detail = iif(json_type(j, '$.detail') is null, conflict.detail, j->>'detail'),
    name = iif(json_type(j, '$.name') is null, conflict.name, j->>'name'),
    effects = iif(json_type(j, '$.effects') is null, conflict.effects, j->'effects'),
    station = iif(json_type(j, '$.station') is null, conflict.station, j->>'station'),
    "by" = iif(json_type(j, '$.by') is null, conflict."by", j->>'by'),
    at = iif(json_type(j, '$.at') is null, conflict.at, j->>'at'),
    recorded_at = iif(json_type(j, '$.recorded_at') is null, conflict.recorded_at, j->>'recorded_at'),
    state = iif(json_type(j, '$.state') is null, conflict.state, j->>'state'),
    resolution = iif(json_type(j, '$.resolution') is null, conflict.resolution, j->>'resolution'),
    reason = iif(json_type(j, '$.reason') is null, conflict.reason, j->>'reason'),
    solved_at = iif(json_type(j, '$.solved_at') is null, conflict.solved_at, j->>'solved_at'),
    solved_by = iif(json_type(j, '$.solved_by') is null, conflict.solved_by, j->>'solved_by')
from given where conflict.id = :id;

-- step: image_conflict
select * from conflict where id = :id;

-- step: recent_conflicts
select * from conflict where state = 'open' union all select * from conflict where state = 'solved' and solved_at > :since;
