package org.xieshou.account;

import java.util.UUID;

/** What the table of accounts alone tells of one. */
record AccountLine(
        UUID id,
        int version,
        String loginName,
        String displayName,
        UUID staffId,
        boolean locked,
        boolean active,
        boolean linked) {}
