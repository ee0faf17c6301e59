/**
 * Schools with their yearly profiles (domain.md 3.1): found by name, pinyin initials or code. Which schools work
 * together it asks {@link org.xieshou.security.CommunityScope} and {@link org.xieshou.school.CommunitySchools}.
 */
package org.xieshou.school;
