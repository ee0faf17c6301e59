create table webhook (
    district_id      uuid    not null references district,
    id               uuid    not null,
    version          int     not null,
    name             text    not null,
    url              text    not null,
    kinds            text[]  not null,
    enabled          boolean not null,
    secret_encrypted bytea,
    -- how far the feed was read for it
    position         text    not null,
    primary key (district_id, id)
);

create table webhook_delivery (
    district_id uuid        not null,
    id          uuid        not null,
    webhook_id  uuid        not null,
    change_id   uuid        not null,
    state       text        not null,
    attempts    int         not null,
    status      int,
    reason      text,
    created_at  timestamptz not null,
    finished_at timestamptz,
    primary key (district_id, id),
    unique (district_id, webhook_id, change_id),
    foreign key (district_id, webhook_id) references webhook on delete cascade
);
create index on webhook_delivery (district_id, webhook_id, created_at desc, id desc);
create index on webhook_delivery (finished_at) where state = 'DELIVERED';
create index on webhook_delivery (district_id, id) where state = 'WAITING';

-- The table of db-scheduler, as its documentation gives it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on scheduled_tasks (execution_time);
create index on scheduled_tasks (last_heartbeat);
