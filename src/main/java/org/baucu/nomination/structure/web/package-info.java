/** Pages on which the structure is drawn up and read. */
package org.baucu.nomination.structure.web;
