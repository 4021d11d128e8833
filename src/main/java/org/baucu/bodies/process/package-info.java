/** Steps of the processes that establish bodies and change their members. */
package org.baucu.bodies.process;
