/** The rules on units, electoral units and polling areas; plain Java. */
package org.baucu.territory.domain;
