-- step: mark_ours
pragma application_id = 1129794896;

-- step: mark_format
pragma user_version = 1;

-- step: no_journal
pragma journal_mode = off;

-- step: write_lightly
pragma synchronous = off;

-- step: write_fully
pragma synchronous = full;

-- step: temporary_in_memory
pragma temp_store = memory;

-- step: distrust_schema
pragma trusted_schema = off;

-- step: check_cells
pragma cell_size_check = on;

-- step: begin
begin;

-- step: commit
commit;

-- step: insert_meta
insert or replace into meta (k, v) values (:k, :v);

-- step: all_meta
select k, v from meta order by k;

-- step: schema
select name, coalesce(sql, '') as sql from sqlite_schema order by type, name;

-- step: tables
select name, wr from pragma_table_list
where schema = 'main' and type in ('table', 'shadow') and name not like 'sqlite\_%' escape '\' order by name;

-- step: key_of_table
select name from pragma_table_info(:name) where pk > 0 order by pk;

-- step: rows_of_table
select * from "%1" order by %2;

-- step: integrity
pragma quick_check(1);

-- step: insert_feature
insert into feature (layer, kind, name, ref, shape) values (:layer, :kind, :name, :ref, :shape);

-- step: insert_feature_box
insert into feature_box (id, west, east, south, north, from_zoom, to_zoom) values (:id, :west, :east, :south, :north, :from_zoom, :to_zoom);

-- step: features_in
select f.id, f.layer, f.kind, f.name, f.ref, f.shape
from feature_box b join feature f on f.id = b.id
where b.east >= :west and b.west <= :east and b.north >= :south and b.south <= :north and b.from_zoom <= :from_zoom and b.to_zoom >= :to_zoom
order by f.id;

-- step: count_features
select layer, count(*) as n from feature group by layer order by layer;

-- step: insert_area
insert into area (id, name, rural, promise_minutes, jurisdiction, city, shape) values (:id, :name, :rural, :promise_minutes, :jurisdiction, :city, :shape);

-- step: all_areas
select id, name, rural, promise_minutes, jurisdiction, city, shape from area order by ordinal;

-- step: insert_tile
insert into tile (style, scale, z, x, y, png) values (:style, :scale, :z, :x, :y, :png);

-- step: tile_at
select png from tile where style = :style and scale = :scale and z = :z and x = :x and y = :y;

-- step: count_tiles
select style, scale, z, count(*) as n, sum(length(png)) as bytes from tile group by style, scale, z order by style, scale, z;
