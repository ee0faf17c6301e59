-- Of the sums only the verified visits were ever read.
alter table community_day drop column held;
alter table school_month drop column held;
delete from community_day where verified = 0;
delete from school_month where verified = 0;
