/**
 * One search over everything people look for by name. Each feature that has something to find implements
 * {@link org.xieshou.search.SearchSource} in the caller's scope.
 */
package org.xieshou.search;
