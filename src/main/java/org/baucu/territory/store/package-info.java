/** Territory in tables. */
package org.baucu.territory.store;
