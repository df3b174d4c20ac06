-- Finding while somebody types. `:words` is an FTS5 query that the program has made of quoted words only.

-- step: find_number
select id, number, status, person_name, address, where_words, filed_at from incident where number = :number order by filed_at desc limit :limit;

-- step: find_words
select id, number, status, person_name, address, where_words, filed_at
from incident join (select rowid as found from incident_words where incident_words match :words order by rowid desc limit :limit)
    on found = incident.rowid
order by filed_at desc;

-- step: find_people
select incident.id, number, status, iif(person_name = '', name, person_name) as person_name, incident.address, where_words, filed_at
from (select rowid as found from person_words where person_words match :words order by rowid desc limit :limit)
    cross join person on person.rowid = found cross join incident on incident.person = person.id
order by filed_at desc limit :limit;

-- step: known_by_phone
select * from person where phone = :phone and phone <> ''
union
select * from person where id in (
    select person from incident where callback_phone = :phone and callback_phone <> '' and person is not null order by filed_at desc limit 50)
limit :limit;

-- step: known_by_name
select person.* from person
    join (select rowid as found from person_words where person_words match :words order by rowid desc limit :limit) on found = person.rowid;

-- step: known_by_address
select * from person where address = :address collate nocase and address <> ''
union
select * from person where id in (
    select person from incident where address = :address collate nocase and address <> '' and person is not null order by filed_at desc limit 50)
limit :limit;

-- step: incidents_of_person
select id, number, status, person_name, address, where_words, filed_at, count(*) over () as total
from incident where person = :person order by filed_at desc limit 20;

-- step: flags_of_person
select * from person_flag where person = :person order by since;

-- step: plan_of_person
select * from safety_plan where person = :person and active order by version desc limit 1;

-- step: owed_to_person
select * from follow_up where state = 'open' and person = :person order by due_at;
