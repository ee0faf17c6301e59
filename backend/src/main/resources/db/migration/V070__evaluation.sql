-- A scheme is read and replaced as a whole, so its criteria and bands are documents inside it.
create table scheme (
    district_id         uuid        not null references district,
    id                  uuid        not null,
    version             int         not null,
    name                text        not null,
    year                int         not null,
    edition             int         not null,
    replaces_id         uuid,
    places              int         not null check (places between 0 and 4),
    evaluator_aggregate text        not null check (evaluator_aggregate in ('MEAN', 'TRIMMED_MEAN')),
    member_aggregate    text        not null check (member_aggregate in ('MEAN', 'PUPIL_WEIGHTED', 'LOWEST')),
    period_from         date        not null,
    period_to           date        not null,
    criteria            jsonb       not null,
    bands               jsonb       not null,
    state               text        not null check (state in ('DRAFT', 'PUBLISHED')),
    published_at        timestamptz,
    primary key (district_id, id),
    foreign key (district_id, replaces_id) references scheme,
    check (period_from <= period_to),
    check ((state = 'PUBLISHED') = (published_at is not null))
);
create index on scheme (district_id, year, id);
