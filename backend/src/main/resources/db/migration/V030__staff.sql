-- Staff of the schools of a district; initials hold every pinyin reading of the name.
create table staff (
    district_id           uuid    not null references district,
    id                    uuid    not null,
    version               int     not null,
    name                  text    not null,
    initials              text    not null,
    staff_number          text,
    gender                text,
    title                 text    not null,
    backbone              text    not null,
    subjects              text[]  not null,
    eligible_for_rotation boolean not null,
    phone                 text,
    post_changes          int     not null,
    primary key (district_id, id),
    constraint staff_number_once unique (district_id, staff_number)
);
create index on staff (district_id, name, id);

-- Who works where as what, from a day to a day; the last day is absent while it lasts.
create table post (
    district_id uuid not null,
    id          uuid not null,
    version     int  not null,
    staff_id    uuid not null,
    school_id   uuid not null,
    position    text not null,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    primary key (district_id, id),
    foreign key (district_id, staff_id) references staff on delete cascade,
    foreign key (district_id, school_id) references school
);
create index on post (district_id, staff_id, valid_from);
create index on post (district_id, school_id, valid_from);
