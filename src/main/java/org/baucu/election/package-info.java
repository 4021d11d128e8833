/** What an election is: records and ids only, with no framework in them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.baucu.election;
