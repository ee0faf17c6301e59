/**
 * Accounts of a district as people manage them: who may log in, with which roles where and when, one-time codes, locks,
 * the caller's own profile, and other systems as API clients. Log-in itself stands in {@code security}.
 */
package org.xieshou.account;
