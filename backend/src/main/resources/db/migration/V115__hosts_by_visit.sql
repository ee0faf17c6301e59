-- Hibernate reads the hosts of a visit by the visit alone; without this the whole index of all districts is walked.
create index on visit_host (visit_id);
