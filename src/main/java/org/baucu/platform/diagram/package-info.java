/** The models as pictures: which there are, what stands in them, which way a case took. */
package org.baucu.platform.diagram;
