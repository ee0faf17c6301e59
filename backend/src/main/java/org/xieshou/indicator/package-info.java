/**
 * Balance indicators between the schools of a district (domain.md 3.15): resources per pupil, their coefficient of
 * variation, and the national quality-balance assessment 教督〔2017〕6号. Reads the yearly profiles of schools.
 */
package org.xieshou.indicator;
