/**
 * Evaluation schemes (domain.md 3.14): criteria with points, weights and rules, grade bands, and ready-made examples.
 * A published scheme never changes; what should change becomes a new edition.
 */
package org.xieshou.scheme;
