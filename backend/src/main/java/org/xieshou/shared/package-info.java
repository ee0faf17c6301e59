/**
 * What every feature needs and no feature owns: refusals, pages, drafts, entity tags, ids. Knows nothing about schools.
 */
package org.xieshou.shared;
