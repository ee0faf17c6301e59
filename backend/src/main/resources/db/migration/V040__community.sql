-- Communities of schools; leading group and contact persons are read and written with their community.
create table community (
    district_id          uuid  not null references district,
    id                   uuid  not null,
    version              int   not null,
    name                 text  not null,
    initials             text  not null,
    kind                 text  not null,
    state                text  not null,
    start_day            date  not null,
    start_wording        text,
    end_day              date check (end_day >= start_day),
    end_wording          text,
    remark               text,
    secretary_general_id uuid,
    leading_group        jsonb not null,
    contacts             jsonb not null,
    return_remark        text,
    dissolution_reason   text,
    primary key (district_id, id),
    foreign key (district_id, secretary_general_id) references staff
);
create index on community (district_id, name, id);

-- Which school belongs where, from a day to a day; rows of a community that has begun stay for good.
create table community_member (
    district_id  uuid not null,
    id           uuid not null,
    version      int  not null,
    community_id uuid not null,
    school_id    uuid not null,
    role         text not null,
    valid_from   date not null,
    valid_to     date check (valid_to >= valid_from),
    reason       text,
    primary key (district_id, id),
    foreign key (district_id, community_id) references community,
    foreign key (district_id, school_id) references school
);
create index on community_member (district_id, community_id);
create index on community_member (district_id, school_id);

create table community_document (
    district_id  uuid not null,
    id           uuid not null,
    version      int  not null,
    community_id uuid not null,
    kind         text not null,
    title        text not null,
    file_id      uuid not null,
    signed_on    date,
    primary key (district_id, id),
    foreign key (district_id, community_id) references community
);
create index on community_document (district_id, community_id);
create index on community_document (district_id, file_id);
