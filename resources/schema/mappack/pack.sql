-- The tables of a map pack, format 1. The file's application_id is 'CWMP'. Coordinates are WGS 84 degrees, shapes are WKB with
-- longitude first.

-- step: make_meta
create table meta (
    k text not null primary key,
    v text not null
) without rowid;

-- step: make_feature
create table feature (
    id integer primary key,
    layer text not null check (layer in ('land', 'water', 'building', 'road', 'rail', 'boundary', 'place', 'poi')),
    kind text not null,
    name text not null,
    ref text not null,
    shape blob not null
);

-- step: make_feature_box
create virtual table feature_box using rtree (id, west, east, south, north, from_zoom, to_zoom);

-- step: make_area
create table area (
    ordinal integer primary key,
    id text not null unique,
    name text not null,
    rural integer not null check (rural in (0, 1)),
    promise_minutes integer not null,
    jurisdiction text not null,
    city text not null,
    shape blob not null
);

-- step: make_tile
create table tile (
    style text not null check (style in ('day', 'night')),
    scale integer not null check (scale in (1, 2)),
    z integer not null,
    x integer not null,
    y integer not null,
    png blob not null,
    primary key (style, scale, z, x, y)
) without rowid;
