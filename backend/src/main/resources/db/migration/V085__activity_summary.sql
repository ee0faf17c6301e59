-- What the dashboard reads instead of counting visits: kept in the transaction that changes a visit.
create table community_day (
    district_id  uuid not null references district,
    community_id uuid not null,
    day          date not null,
    held         int  not null,
    verified     int  not null,
    primary key (district_id, community_id, day)
);

create table school_month (
    district_id uuid not null references district,
    school_id   uuid not null,
    month       date not null check (extract(day from month) = 1),
    held        int  not null,
    verified    int  not null,
    primary key (district_id, school_id, month)
);
