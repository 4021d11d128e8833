/** Pages of lists, postings and removals, and the lists as the public reads them. */
package org.baucu.nomination.list.web;
