/**
 * Pairings of schools and of staff with their term and goals, and the quotas they owe, counted from visits as these change
 * (domain.md 3.4, rules.md 2). Knows communities, schools and staff; visits are known by the facts they announce.
 */
package org.xieshou.pairing;
