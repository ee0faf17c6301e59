/**
 * Changes sent to other systems as they happen (Standard Webhooks 1.0): which, where to, signed with what, and what became
 * of each delivery. Stands on {@link org.xieshou.feed}; the jobs that send are shared by all processes on one database.
 */
package org.xieshou.webhook;
