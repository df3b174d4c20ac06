-- step: insert_road_array
insert into road_array (name, body) values (:name, :body);

-- step: road_array
select body from road_array where name = :name;
