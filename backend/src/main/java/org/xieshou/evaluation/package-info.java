/**
 * The evaluation of a community by a published scheme (domain.md 3.14): its course from self-assessment to publication,
 * the evaluators appointed, and objections. What it scores stands in {@code scoresheet}.
 */
package org.xieshou.evaluation;
