/**
 * Communities of schools with their members over time, leading group, contact persons, documents and life from draft to
 * conclusion (domain.md 3.2). Knows schools, staff and files; tells everybody else who belongs together.
 */
package org.xieshou.community;
