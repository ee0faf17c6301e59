package org.xieshou.imports;

import java.util.UUID;
import org.xieshou.security.Actor;

/** Somebody asked to work through the rows of a sheet; fired in the transaction that noted it. */
record ImportAsked(UUID importId, boolean commit, Actor actor) {}
