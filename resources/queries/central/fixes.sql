-- Where the cars are: what the gateway gives, what a workstation asks, and what dispatch-admin keeps.

-- step: ingest
select stored, again, off_shift, unknown, refused
from avl.ingest(:devices::text[], :fixed::bigint[], :received::bigint[], :latitudes::double precision[], :longitudes::double precision[],
    :headings::real[], :speeds::real[], :accuracies::real[]);

-- step: fixes
select seq, team, latitude, longitude, heading, speed, accuracy, fixed_at, received_at from sync.fixes(:after);

-- step: trail
select latitude, longitude, heading, speed, accuracy, fixed_at, received_at from sync.trail(:team, :after, :max);

-- step: add_device
select avl.add_device(:name, :callsign);

-- step: assign_device
select avl.assign_device(:name, :callsign);

-- step: revoke_device
select avl.revoke_device(:name);

-- step: devices
select device.name, device.revoked_at, duty.callsign, duty.since
from avl.device left join lateral (select callsign, since from avl.duty where duty.device = device.name order by since desc limit 1) duty on true
order by device.name;

-- step: tend_fixes
select avl.tend() as dropped;

-- Statements about roles take no values: a step writes the statement that is then run.
-- step: make_gateway_login
select format('create role %I login password %L in role cwrt_gateway', :login::text, :verifier::text) as statement;
