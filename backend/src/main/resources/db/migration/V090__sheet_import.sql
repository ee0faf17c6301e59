-- A sheet on its way in: stored with all its rows, so that the wizard can be left and found again.
create table sheet_import (
    district_id    uuid        not null references district,
    id             uuid        not null,
    version        int         not null,
    kind           text        not null,
    file_name      text        not null,
    sheet_name     text        not null,
    content_hash   text        not null,
    state          text        not null check (state in ('RUNNING', 'PREVIEWED', 'COMMITTED', 'FAILED')),
    header_row     int         not null,
    columns        text        not null,
    rows_total     int         not null,
    rows_done      int         not null,
    rows_new       int         not null,
    rows_changed   int         not null,
    rows_unchanged int         not null,
    rows_faulty    int         not null,
    rows_foreign   int         not null,
    rows_warned    int         not null,
    failure        text,
    created_by     uuid        not null,
    created_at     timestamptz not null,
    moved_at       timestamptz not null,
    committed_at   timestamptz,
    primary key (district_id, id)
);
create index on sheet_import (district_id, kind, content_hash);

-- A row of the sheet as it was sent, what its reader corrected, and what was understood of it.
create table sheet_import_row (
    district_id uuid not null,
    id          uuid not null,
    version     int  not null,
    import_id   uuid not null,
    row_number  int  not null,
    state       text not null,
    cells       text not null,
    corrections text not null,
    findings    text not null,
    primary key (district_id, id),
    foreign key (district_id, import_id) references sheet_import on delete cascade,
    constraint sheet_import_row_once unique (district_id, import_id, row_number)
);
create index on sheet_import_row (district_id, import_id, state, row_number);
