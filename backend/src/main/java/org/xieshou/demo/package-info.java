/**
 * An invented district with a year of life in it, to look at and to try things on. Its people act through the same
 * operations as everybody else, with the rights of their accounts, at the moment things are said to have happened; nothing
 * is written past the domain. It exists in demo mode only. The last feature: it knows all others and nobody knows it.
 */
package org.xieshou.demo;
