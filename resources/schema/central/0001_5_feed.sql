-- What a workstation may ask: the changes after those it has, and what it needs to begin or to read an old incident.

-- Changes after @after in order, never half a transaction; or one row 'resync' when the workstation's feed is not a part of ours.
create function sync.pull(history uuid, after bigint, after_hash text, max integer)
returns table (kind text, seq bigint, entity text, id uuid, ver integer, command uuid, body text, body_hash text, hash text, tx bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
#variable_conflict use_column
declare
    me sync.station := sync.this_station();
    now_at sync.head;
    same boolean;
    known_more boolean;
    at_most integer := least(greatest(coalesce(pull.max, 500), 1), 10000);
    last sync.change;
    last_seq bigint;
begin
    if pull.after is null or pull.after < 0 then
        raise exception using errcode = 'CA400', message = 'a feed begins at 0';
    end if;
    select * into now_at from sync.head;
    same := now_at.history is not distinct from pull.history;
    if pull.after = 0 then
        same := same and now_at.min_seq = 0;
        known_more := false;
    else
        known_more := pull.after > now_at.seq or (same and pull.after >= now_at.min_seq and not exists (
            select from sync.change c where c.seq = pull.after and encode(c.hash, 'hex') = lower(pull.after_hash)));
        same := same and not known_more and pull.after >= now_at.min_seq;
    end if;
    if not same then
        -- A workstation that has seen what we have not: a tail was lost. For a while, rows that are missing are waited for.
        if known_more then
            update sync.head set recovery_until = clock_timestamp() + interval '15 minutes';
            perform sync.refuse('pull', 'resync', me.name);
        end if;
        kind := 'resync';
        return next;
        return;
    end if;
    select * into last from sync.change c where c.seq = pull.after + at_most;
    last_seq := now_at.seq;
    if last.seq is not null then
        select max(c.seq) into last_seq from sync.change c where c.tx = last.tx and c.seq >= last.seq and c.seq < last.seq + 100000;
    end if;
    return query
    select 'change', c.seq, c.entity, c.id, c.ver, c.command,
        case when me.audience = any (case when c.entity = 'conflict' then conflict.audience else e.audience end) then c.body end,
        encode(c.body_hash, 'hex'), encode(c.hash, 'hex'), c.tx
    from sync.change c
        left join sync.entity e on e.name = c.entity
        left join cad.conflict on c.entity = 'conflict' and conflict.id = c.id
    where c.seq > pull.after and c.seq <= last_seq
    order by c.seq;
end
$$;

-- Everything that belongs to the incidents, they included, with the persons and teams they refer to.
create function sync.rows_about(incidents uuid[], audience text)
returns table (entity text, id uuid, body text)
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC'
begin atomic
    with about as (select unnest(incidents) as incident),
        follow_ups as (select follow_up.* from cad.follow_up join about on about.incident = follow_up.incident),
        persons as (
            select incident.person from cad.incident join about on about.incident = incident.id where incident.person is not null
            union select follow_ups.person from follow_ups where follow_ups.person is not null
            union select look.person from cad.look join about on about.incident = look.incident where audience = 'oversight'),
        teams as (select distinct assignment.team from cad.assignment join about on about.incident = assignment.incident)
    select 'person', x.id, sync.image_person(x)::text from cad.person x join persons on persons.person = x.id
    union all select 'person_flag', x.id, sync.image_person_flag(x)::text from cad.person_flag x join persons on persons.person = x.person
    union all select 'safety_plan', x.id, sync.image_safety_plan(x)::text from cad.safety_plan x join persons on persons.person = x.person
        where x.active
    union all select 'team', x.id, sync.image_team(x)::text from cad.team x join teams on teams.team = x.id
    union all select 'incident', x.id, sync.image_incident(x)::text from cad.incident x join about on about.incident = x.id
    union all select 'triage', x.id, sync.image_triage(x)::text from cad.triage x join about on about.incident = x.incident
    union all select 'determination', x.id, sync.image_determination(x)::text from cad.determination x
        join about on about.incident = x.incident
    union all select 'assignment', x.id, sync.image_assignment(x)::text from cad.assignment x join about on about.incident = x.incident
    union all select 'log_entry', x.id, sync.image_log_entry(x)::text from cad.log_entry x join about on about.incident = x.incident
    union all select 'closure', x.id, sync.image_closure(x)::text from cad.closure x join about on about.incident = x.incident
    union all select 'linkage', x.id, sync.image_linkage(x)::text from cad.linkage x join about on about.incident = x.incident
    union all select 'follow_up', x.id, sync.image_follow_up(x)::text from cad.follow_up x join about on about.incident = x.incident
    union all select 'follow_up_attempt', x.id, sync.image_follow_up_attempt(x)::text from cad.follow_up_attempt x
        join follow_ups on follow_ups.id = x.follow_up
    union all select 'look', x.id, sync.image_look(x)::text from cad.look x join about on about.incident = x.incident
        where audience = 'oversight';
end;

-- What is going on now: all a dispatcher needs alone from this minute.
create function sync.rows_now(audience_of text)
returns table (entity text, id uuid, body text)
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC'
begin atomic
    with rows as (
        select about.* from sync.rows_about(array(
            select incident.id from cad.incident where status = 'open' or ended_at > now() - interval '72 hours'
            union select follow_up.incident from cad.follow_up where state = 'open'), audience_of) about
        union all select 'staff', x.id, sync.image_staff(x)::text from cad.staff x
        union all select 'team', x.id, sync.image_team(x)::text from cad.team x where x.shift_end > now() - interval '36 hours'
        union all select 'conflict', x.id, sync.image_conflict(x)::text from cad.conflict x
            where audience_of = any (x.audience) and (x.state = 'open' or x.solved_at > now() - interval '24 hours'))
    -- A team may be on shift and referred to.
    select distinct on (rows.entity, rows.id) rows.* from rows order by rows.entity, rows.id;
end;

-- The incidents of a page of 'recent' or 'older', newest first, and the cursor of the next page: "microseconds|id" of the last one. Asked
-- so that the index has the page lying together: a desk that fetches ten years asks for hundreds.
create function sync.page_of_incidents(recent boolean, after text, max integer, out incidents uuid[], out next text)
language plpgsql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    edge timestamptz := date_trunc('day', now()) - interval '120 days';
    since timestamptz := case when recent then edge else '-infinity' end;
    before timestamptz := case when recent then 'infinity' else edge end;
    from_moment timestamptz := 'infinity';
    from_id uuid := 'ffffffff-ffff-ffff-ffff-ffffffffffff';
    found_ids uuid[];
begin
    if after is not null and after <> '' then
        if after !~ '^-?[0-9]{1,18}[|][0-9a-f-]{36}$' then
            raise exception using errcode = 'CA400', message = 'no page begins there';
        end if;
        from_moment := timestamptz 'epoch' + split_part(after, '|', 1)::bigint * interval '1 microsecond';
        from_id := split_part(after, '|', 2)::uuid;
    end if;
    found_ids := array(select incident.id from cad.incident
        where filed_at >= since and filed_at < before and (filed_at, incident.id) < (from_moment, from_id)
        order by filed_at desc, incident.id desc limit max + 1);
    incidents := found_ids[1:max];
    if cardinality(found_ids) > max then
        select (extract(epoch from filed_at) * 1000000)::bigint || '|' || incident.id into next from cad.incident
        where incident.id = incidents[max];
    end if;
end
$$;

-- Stable: all of its statements read the one snapshot of the statement that calls it, so that the head fits the rows.
create function sync.bootstrap(part text, after text, max integer)
returns table (kind text, entity text, id uuid, body text, next text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
#variable_conflict use_column
declare
    me sync.station := sync.this_station();
    at_most integer := least(greatest(coalesce(bootstrap.max, 500), 1), 5000);
    ids uuid[];
    page record;
begin
    if part = 'now' then
        return query select 'head', null::text, null::uuid,
            jsonb_build_object('history', head.history, 'seq', head.seq, 'hash', encode(head.hash, 'hex'))::text, null::text from sync.head;
        return query select 'row', r.entity, r.id, r.body, null::text from sync.rows_now(me.audience) r;
    elsif part = 'people' then
        if coalesce(bootstrap.after, '') <> '' and not sync.is_id(to_jsonb(bootstrap.after)) then
            raise exception using errcode = 'CA400', message = 'no page begins there';
        end if;
        ids := array(select person.id from cad.person
            where person.id > coalesce(nullif(bootstrap.after, ''), '00000000-0000-0000-0000-000000000000')::uuid
            order by person.id limit at_most + 1);
        return query
        select 'row', r.entity, r.id, r.body,
            case when cardinality(ids) > at_most and row_number() over (order by r.rank desc, r.id desc) = 1 then ids[at_most]::text end
        from (
            select 1 as rank, 'person' as entity, x.id, sync.image_person(x)::text as body from cad.person x
                where x.id = any (ids[1:at_most])
            union all select 2, 'person_flag', x.id, sync.image_person_flag(x)::text from cad.person_flag x
                where x.person = any (ids[1:at_most])
            union all select 3, 'safety_plan', x.id, sync.image_safety_plan(x)::text from cad.safety_plan x
                where x.active and x.person = any (ids[1:at_most])) r
        order by r.rank, r.id;
    elsif part in ('recent', 'older') then
        select * into page from sync.page_of_incidents(part = 'recent', bootstrap.after, at_most);
        return query
        select 'row', r.entity, r.id, r.body,
            case when row_number() over (order by r.entity desc, r.id desc) = 1 then page.next end
        from (
            select about.entity, about.id, about.body
                from sync.rows_about(case when part = 'recent' then page.incidents end, me.audience) about
            union all select 'incident', x.id, sync.image_incident(x)::text from cad.incident x
                where part = 'older' and x.id = any (page.incidents)) r
        order by r.entity, r.id;
    else
        raise exception using errcode = 'CA400', message = 'there is no such part';
    end if;
end
$$;

create function sync.whole(incident uuid) returns table (entity text, id uuid, body text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
#variable_conflict use_column
declare
    me sync.station := sync.this_station();
begin
    return query select r.entity, r.id, r.body from sync.rows_about(array[whole.incident], me.audience) r;
end
$$;
