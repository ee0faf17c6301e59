-- What was sent; the bytes lie in the file store under the hash of their content.
create table stored_file (
    district_id   uuid        not null references district,
    id            uuid        not null,
    version       int         not null,
    name          text        not null,
    media_type    text        not null,
    bytes         bigint      not null,
    sha256        text        not null,
    source_sha256 text        not null,
    width         int,
    height        int,
    uploaded_by   uuid        not null,
    uploaded_at   timestamptz not null,
    primary key (district_id, id),
    constraint stored_file_once unique (district_id, uploaded_by, source_sha256)
);
