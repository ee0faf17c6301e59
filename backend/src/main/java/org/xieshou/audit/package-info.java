/**
 * Who did what and when: an append-only log of every writing call for the auditor, and the history of every record for
 * those who may see the record. Both are written by the machinery, so no feature can forget them.
 */
package org.xieshou.audit;
