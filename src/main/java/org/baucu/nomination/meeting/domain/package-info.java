/** Which voter meetings are owed, whether their minutes are lawful, who answers a matter raised. */
@org.springframework.modulith.NamedInterface("meeting")
package org.baucu.nomination.meeting.domain;
