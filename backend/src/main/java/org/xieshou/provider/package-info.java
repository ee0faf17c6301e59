/**
 * People who are vouched for by an OpenID Connect provider of the district's own: its access tokens on the interface, and
 * log-in and log-out in the browser. The provider says who somebody is; what he may do is said here, by his roles.
 */
package org.xieshou.provider;
