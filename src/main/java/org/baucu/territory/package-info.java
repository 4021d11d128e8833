/** Administrative units, electoral units and polling areas. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"election", "calendar", "calendar :: process", "platform", "identity"})
package org.baucu.territory;
