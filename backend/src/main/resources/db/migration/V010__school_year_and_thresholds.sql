-- The account the operator made for a district to begin with.
alter table district add column first_coordinator_id uuid references account;

-- The days of a school year as province or city publish them; never computed.
create table school_year (
    district_id               uuid   not null references district,
    id                        uuid   not null,
    version                   int    not null,
    school_year               int    not null check (school_year between 1990 and 2100),
    first_semester_first_day  date   not null,
    first_semester_last_day   date   not null,
    second_semester_first_day date,
    second_semester_last_day  date,
    holidays                  jsonb  not null,
    make_up_days              date[] not null,
    primary key (district_id, id),
    constraint school_year_once unique (district_id, school_year)
);

-- A district's own value where it deviates from the national one, which stands in the program.
create table own_threshold (
    district_id uuid    not null references district,
    id          uuid    not null,
    version     int     not null,
    code        text    not null,
    value       numeric not null,
    primary key (district_id, id),
    constraint own_threshold_once unique (district_id, code)
);
