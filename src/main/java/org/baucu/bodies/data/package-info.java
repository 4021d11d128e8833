/** Bodies and their members in the database. */
package org.baucu.bodies.data;
