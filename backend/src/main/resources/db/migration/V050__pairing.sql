-- Two schools, or two people of schools, bound to each other for a term.
create table pairing (
    district_id         uuid not null references district,
    id                  uuid not null,
    version             int  not null,
    kind                text not null,
    community_id        uuid,
    school_a_id         uuid not null,
    staff_a_id          uuid,
    school_b_id         uuid not null,
    staff_b_id          uuid,
    valid_from          date not null,
    valid_to            date not null check (valid_to >= valid_from),
    goals               text,
    agreement_signed_on date,
    end_reason          text,
    ended_on            date,
    primary key (district_id, id),
    constraint pairing_community_known foreign key (district_id, community_id) references community,
    constraint pairing_school_a_known foreign key (district_id, school_a_id) references school,
    constraint pairing_school_b_known foreign key (district_id, school_b_id) references school,
    constraint pairing_staff_a_known foreign key (district_id, staff_a_id) references staff,
    constraint pairing_staff_b_known foreign key (district_id, staff_b_id) references staff
);
create index on pairing (district_id, valid_from desc, id desc);
create index on pairing (district_id, community_id);
create index on pairing (district_id, school_a_id);
create index on pairing (district_id, school_b_id);
create index on pairing (district_id, staff_a_id);
create index on pairing (district_id, staff_b_id);

-- What a pairing owes in a time; done and verified follow the visits as they change.
create table quota (
    district_id uuid   not null,
    id          uuid   not null,
    version     int    not null,
    pairing_id  uuid   not null,
    name        text   not null,
    visit_kinds text[] not null,
    target      int    not null check (target > 0),
    valid_from  date   not null,
    valid_to    date   not null check (valid_to >= valid_from),
    done        int    not null check (done >= 0),
    verified    int    not null check (verified between 0 and done),
    primary key (district_id, id),
    foreign key (district_id, pairing_id) references pairing
);
create index on quota (district_id, pairing_id);
