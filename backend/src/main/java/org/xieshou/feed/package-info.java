/**
 * The change feed: every change of every remembered record once, in an order that no late commit disturbs, for systems
 * that follow the district's records. Reads the history that {@link org.xieshou.audit} writes.
 */
package org.xieshou.feed;
