-- Visits and joint activities. The figures at the end follow from participants, check-ins and disputes.
create table visit (
    district_id         uuid        not null references district,
    id                  uuid        not null,
    version             int         not null,
    community_id        uuid,
    pairing_id          uuid,
    kind                text        not null,
    organiser_school_id uuid        not null,
    place_text          text,
    first_day           date        not null,
    last_day            date        not null,
    day_wording         text,
    start_time          time,
    end_time            time,
    theme               text        not null,
    content             text,
    result              text,
    headcount           int,
    participants_text   text,
    state               text        not null,
    cancel_reason       text,
    recorded_how        text,
    created_by          uuid,
    created_by_name     text        not null,
    created_at          timestamptz not null,
    host_secret         bytea       not null,
    expected            int         not null,
    on_site             int         not null,
    typed_in            int         not null,
    evidence            text,
    disputed            boolean     not null,
    refuted             boolean     not null,
    primary key (district_id, id),
    constraint visit_organiser_known foreign key (district_id, organiser_school_id) references school,
    constraint visit_community_known foreign key (district_id, community_id) references community,
    foreign key (district_id, pairing_id) references pairing,
    check (last_day >= first_day),
    check (state <> 'HELD' or (evidence is not null and recorded_how is not null))
);
create index on visit (district_id, first_day desc, id desc);
create index on visit (district_id, community_id, first_day);
create index on visit (district_id, pairing_id, first_day);
create index on visit (district_id, organiser_school_id, first_day);

-- The schools that receive a visit.
create table visit_host (
    district_id uuid not null,
    id          uuid not null,
    version     int  not null,
    visit_id    uuid not null,
    school_id   uuid not null,
    ordinal     int  not null,
    primary key (district_id, id),
    foreign key (district_id, visit_id) references visit on delete cascade,
    constraint visit_host_known foreign key (district_id, school_id) references school,
    constraint visit_host_once unique (district_id, visit_id, school_id)
);
create index on visit_host (district_id, school_id);

-- Who is expected, and the best proof of who came.
create table visit_participant (
    district_id uuid not null,
    id          uuid not null,
    version     int  not null,
    visit_id    uuid not null,
    staff_id    uuid not null,
    duty        text,
    evidence    text,
    primary key (district_id, id),
    foreign key (district_id, visit_id) references visit on delete cascade,
    constraint visit_participant_known foreign key (district_id, staff_id) references staff,
    constraint visit_participant_once unique (district_id, visit_id, staff_id)
);
create index on visit_participant (district_id, staff_id);
