-- What is looked for in a map pack. Coordinates in ten-millionths of a degree, WGS 84.

-- step: make_search_street
create table search_street (
    id integer primary key,
    name text not null,
    lat integer not null, -- somewhere in its middle
    lon integer not null
);

-- step: make_search_city
create table search_city (
    id integer primary key,
    name text not null unique
);

-- step: make_search_address
create table search_address (
    street integer not null references search_street (id),
    number integer not null,
    seq integer not null,
    tail text not null,
    house integer not null check (house in (0, 1)), -- 0: a place where numbers are known to pass, no house
    city integer not null references search_city (id),
    lat integer not null,
    lon integer not null,
    cell integer not null,
    primary key (street, number, seq)
) without rowid;

-- step: make_search_address_cell
create index search_address_cell on search_address (cell);

-- step: make_search_crossing
create table search_crossing (
    a integer not null references search_street (id),
    b integer not null references search_street (id),
    seq integer not null,
    city integer not null references search_city (id),
    lat integer not null,
    lon integer not null,
    primary key (a, b, seq)
) without rowid;

-- step: make_search_place
create table search_place (
    id integer primary key, -- what is asked for more often comes first
    name text not null,
    also text not null, -- further names, a line each
    kind text not null,
    street text not null,
    city text not null,
    lat integer not null,
    lon integer not null
);

-- step: make_search_words
create virtual table search_words using fts5 (words, content = '', columnsize = 0, prefix = '2 3 4', detail = none);

-- step: make_search_vocabulary
create virtual table search_vocabulary using fts5vocab (search_words, row);
