/** How far each phase is: the plain list before the coordinators' board. */
package org.baucu.progress;
