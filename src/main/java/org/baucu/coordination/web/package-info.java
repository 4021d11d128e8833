/** Pages on which a coordinator nudges, hands over and reassigns. */
package org.baucu.coordination.web;
