-- step: insert_search_street
insert into search_street (id, name, lat, lon) values (:id, :name, :lat, :lon);

-- step: insert_search_city
insert into search_city (id, name) values (:id, :name);

-- step: insert_search_address
insert into search_address (street, number, seq, tail, house, city, lat, lon, cell) values (:street, :number, :seq, :tail, :house, :city, :lat, :lon, :cell);

-- step: insert_search_crossing
insert into search_crossing (a, b, seq, city, lat, lon) values (:a, :b, :seq, :city, :lat, :lon);

-- step: insert_search_place
insert into search_place (id, name, also, kind, street, city, lat, lon) values (:id, :name, :also, :kind, :street, :city, :lat, :lon);

-- step: insert_search_words
insert into search_words (rowid, words) values (:id, :words);

-- step: all_search_streets
select id, name, lat, lon from search_street order by id;

-- step: all_search_cities
select id, name from search_city order by id;

-- step: search_vocabulary
select term from search_vocabulary;

-- step: addresses_at
select number, tail, house, city, lat, lon from search_address where street = :street and number = :number order by seq limit 40;

-- step: addresses_below
select number, tail, house, city, lat, lon from search_address where street = :street and number < :number order by number desc, seq limit 12;

-- step: addresses_above
select number, tail, house, city, lat, lon from search_address where street = :street and number > :number order by number, seq limit 12;

-- step: crossings_of
select b, city, lat, lon from search_crossing where a = :a and b in (select value from json_each(:others)) order by b, seq;

-- step: places_with
select p.id, p.name, p.also, p.kind, p.street, p.city, p.lat, p.lon
from search_words join search_place p on p.id = search_words.rowid
where search_words match :words
order by search_words.rowid limit 250;

-- step: addresses_in_cell
select street, number, tail, house, city, lat, lon from search_address where cell = :cell;
