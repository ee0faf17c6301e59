/**
 * Starts the product as one process: claims the data folder, runs the embedded PostgreSQL (or checks the external one) and
 * hands its address to Quarkus. Knows nothing about schools; depends on {@code security} for the
 * first operator.
 */
package org.xieshou.launcher;
