/**
 * How well we know that somebody was there (rules.md 6): fences around schools, positions of phones, the host's rotating
 * code, and the grade that follows from them. Pure rules; knows neither visits nor the database.
 */
package org.xieshou.presence;
