/** Every path of every process, walked on the running engine through the product's own services. */
package org.baucu.paths;
