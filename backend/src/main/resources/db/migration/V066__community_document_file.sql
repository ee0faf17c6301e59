-- A document of a community is a file that was taken in.
alter table community_document add foreign key (district_id, file_id) references stored_file;
