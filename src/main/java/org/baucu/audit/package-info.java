/** The record that proves itself: the sealed ledger, the auditors' view of history, exports. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"election", "calendar", "territory", "bodies", "platform", "identity"})
package org.baucu.audit;
