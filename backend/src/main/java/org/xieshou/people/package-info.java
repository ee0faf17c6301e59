/**
 * Staff of the schools with their posts over time (domain.md 3.1). Knows schools; everybody who pairs, visits or meets
 * refers to staff by id.
 */
package org.xieshou.people;
