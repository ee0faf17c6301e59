/**
 * Starts the product as one process: claims the data folder, runs the embedded PostgreSQL (or checks the external one) and
 * hands its address to Quarkus. Knows nothing about schools and depends on no other feature.
 */
package org.xieshou.launcher;
