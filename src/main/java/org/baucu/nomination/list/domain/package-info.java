/** Rules of official lists, postings and removals, and what they are about. */
@org.springframework.modulith.NamedInterface("list-domain")
package org.baucu.nomination.list.domain;
