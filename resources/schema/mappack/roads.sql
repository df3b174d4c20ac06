-- The road graph of a map pack: arrays of numbers, least byte first, one a row; RoadParts says what they hold.

-- step: make_road_array
create table road_array (
    name text not null primary key check (name in ('node_lat', 'node_lon', 'edge_from', 'edge_to', 'edge_decimetres', 'edge_centiseconds', 'edge_shape', 'edge_class', 'edge_ways',
        'shape_lat', 'shape_lon')),
    body blob not null
);
