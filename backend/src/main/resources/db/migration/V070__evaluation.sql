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

create table evaluation (
    district_id        uuid not null references district,
    id                 uuid not null,
    version            int  not null,
    scheme_id          uuid not null,
    community_id       uuid not null,
    cross_community_id uuid,
    state              text not null check (state in
        ('SELF_ASSESSMENT', 'CROSS_CHECK', 'EXPERT_SCORING', 'DECISION', 'OBJECTION', 'PUBLISHED')),
    submitted_at       timestamptz,
    cross_checked_at   timestamptz,
    scoring_closed_at  timestamptz,
    decided_at         timestamptz,
    published_at       timestamptz,
    decision_remark    text,
    objection_until    date,
    total              numeric,
    grade              text,
    primary key (district_id, id),
    foreign key (district_id, scheme_id) references scheme,
    constraint evaluation_community foreign key (district_id, community_id) references community,
    constraint evaluation_cross_community foreign key (district_id, cross_community_id) references community,
    constraint evaluation_once unique (district_id, scheme_id, community_id)
);
create index on evaluation (district_id, community_id);
create index on evaluation (district_id, cross_community_id);

create table evaluator (
    district_id   uuid        not null,
    id            uuid        not null,
    version       int         not null,
    evaluation_id uuid        not null,
    account_id    uuid        not null references account,
    assigned_at   timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, evaluation_id) references evaluation,
    constraint evaluator_once unique (district_id, evaluation_id, account_id)
);
create index on evaluator (account_id);

-- Appended only: a later score of the same person takes the place of an earlier one, which stays.
create table score (
    district_id   uuid        not null,
    id            uuid        not null,
    version       int         not null,
    evaluation_id uuid        not null,
    criterion_id  uuid        not null,
    school_id     uuid,
    stage         text        not null check (stage in ('SELF', 'CROSS', 'EXPERT', 'DECISION')),
    points        numeric,
    value         numeric,
    baseline      numeric,
    remark        text,
    scorer_id     uuid,
    scorer_name   text        not null,
    evaluator_id  uuid,
    recorded_at   timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, evaluation_id) references evaluation,
    foreign key (district_id, school_id) references school,
    constraint score_by_evaluator foreign key (district_id, evaluator_id) references evaluator,
    check ((points is null) <> (value is null)),
    check ((stage = 'EXPERT') = (evaluator_id is not null))
);
create index on score (district_id, evaluation_id, recorded_at);

create table objection (
    district_id   uuid        not null,
    id            uuid        not null,
    version       int         not null,
    evaluation_id uuid        not null,
    criterion_id  uuid,
    text          text        not null,
    raised_by     text        not null,
    raised_at     timestamptz not null,
    answer        text,
    accepted      boolean,
    answered_at   timestamptz,
    primary key (district_id, id),
    foreign key (district_id, evaluation_id) references evaluation
);
create index on objection (district_id, evaluation_id);

-- What was decided and published, whatever happens to the records afterwards.
create table frozen_sheet (
    district_id   uuid        not null,
    id            uuid        not null,
    version       int         not null,
    evaluation_id uuid        not null,
    frozen_at     timestamptz not null,
    content       jsonb       not null,
    primary key (district_id, id),
    foreign key (district_id, evaluation_id) references evaluation
);
create index on frozen_sheet (district_id, evaluation_id, frozen_at);
