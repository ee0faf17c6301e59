/**
 * The arithmetic of evaluation, free of storage and HTTP: criteria with rules, evidence, formulas that show how a
 * score came about, grades. Decimals only, and exact: rounding happens once, half-up, at the last step.
 */
package org.xieshou.scoring;
