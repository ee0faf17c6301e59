/**
 * Completes the published contract, {@code openapi.yaml}, while it is built: who may call an operation, how it refuses,
 * an example of everything. Says nothing about what an operation does; that stands beside the code that does it.
 */
package org.xieshou.contract;
