/** Pages for the members of commissions, boards and teams. */
package org.baucu.bodies.web;
