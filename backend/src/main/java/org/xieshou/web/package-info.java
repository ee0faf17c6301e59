/**
 * The outside of the one HTTP server: serves the two built apps, bounds the size of requests, and gives each request an
 * identity in the log. Knows nothing about schools; depends on {@code shared} for the texts of refusals.
 */
package org.xieshou.web;
