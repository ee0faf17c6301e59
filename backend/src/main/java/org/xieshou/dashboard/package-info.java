/**
 * The coordinator's four questions (who moves, what is owed, what comes, what waits for me), answered from summaries that
 * are kept while visits change. Stands on every other feature; none stands on it.
 */
package org.xieshou.dashboard;
