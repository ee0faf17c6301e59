/**
 * Who the caller is and how far he sees: accounts, log-in, tokens, roles with their time and place, the district as
 * tenant. Features ask {@link org.xieshou.security.CurrentUser}; nothing here knows what a school or a visit is.
 */
package org.xieshou.security;
