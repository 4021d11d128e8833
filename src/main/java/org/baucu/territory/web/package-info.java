/** Pages of the territory tasks, and the page of a unit. */
package org.baucu.territory.web;
