-- Photos and documents of visits.
create table visit_attachment (
    district_id   uuid        not null,
    id            uuid        not null,
    version       int         not null,
    visit_id      uuid        not null,
    file_id       uuid        not null,
    caption       text,
    taken_at      timestamptz,
    added_by      uuid        not null,
    added_by_name text        not null,
    added_at      timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, visit_id) references visit on delete cascade,
    foreign key (district_id, file_id) references stored_file
);
create index on visit_attachment (district_id, visit_id);
create index on visit_attachment (district_id, file_id);
