/** Administrative units, electoral units and polling areas. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"election", "calendar", "platform", "identity"})
package org.baucu.territory;
