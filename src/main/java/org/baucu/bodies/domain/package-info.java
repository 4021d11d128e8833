/** The rules on who may form a commission, a board or a team; plain Java, driven by the law tables. */
package org.baucu.bodies.domain;
