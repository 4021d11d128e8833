/** The law's time limits as dated milestones; the only place that computes a due date. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"election", "platform"})
package org.baucu.calendar;
