-- Schools of a district. The place is kept in WGS-84 and as it was given; initials hold every pinyin reading of the name.
create table school (
    district_id         uuid not null references district,
    id                  uuid not null,
    version             int  not null,
    code                text not null check (code ~ '^[0-9]{10}$'),
    name                text not null,
    short_name          text,
    initials            text not null,
    stage               text not null,
    area_class          text not null,
    area_code           text,
    latitude            double precision,
    longitude           double precision,
    accuracy_metres     double precision,
    given_latitude      double precision,
    given_longitude     double precision,
    given_datum         text,
    fence_radius_metres int check (fence_radius_metres between 100 and 3000),
    contact_name        text,
    contact_phone       text,
    status              text not null check (status in ('OPEN', 'CLOSED')),
    primary key (district_id, id),
    constraint school_code_once unique (district_id, code)
);
create index on school (district_id, name, id);

-- What a school reports once a school year: the figures of the national balance indicators.
create table school_profile (
    district_id            uuid not null,
    id                     uuid not null,
    version                int  not null,
    school_id              uuid not null,
    school_year            int  not null check (school_year between 1990 and 2100),
    pupils                 int  not null check (pupils >= 0),
    primary_pupils         int,
    junior_pupils          int,
    senior_pupils          int,
    classes                int,
    teachers               int,
    teachers_above_degree  int,
    teachers_intermediate  int,
    backbone_teachers      int,
    pe_arts_teachers       int,
    teaching_area_m2       numeric(14, 2),
    sports_area_m2         numeric(14, 2),
    equipment_yuan         numeric(16, 2),
    multimedia_rooms       int,
    computers              int,
    books                  int,
    primary key (district_id, id),
    foreign key (district_id, school_id) references school on delete cascade,
    constraint school_profile_once unique (district_id, school_id, school_year)
);
