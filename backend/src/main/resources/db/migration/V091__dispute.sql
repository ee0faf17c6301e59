-- Objections to visits, and people whose coming was refuted by one.
create table dispute (
    district_id     uuid        not null,
    id              uuid        not null,
    version         int         not null,
    visit_id        uuid        not null,
    staff_ids       uuid[]      not null,
    reason          text        not null,
    raised_by       uuid        not null,
    raised_by_name  text        not null,
    raised_at       timestamptz not null,
    state           text        not null check (state in ('OPEN', 'ACCEPTED', 'DISMISSED', 'WITHDRAWN')),
    remark          text,
    decided_by_name text,
    decided_at      timestamptz,
    primary key (district_id, id),
    foreign key (district_id, visit_id) references visit on delete cascade
);
create index on dispute (district_id, visit_id);

alter table visit_participant add column refuted boolean not null default false;
