/** Which voter meetings are owed, whether their minutes are lawful, who answers a matter raised. */
package org.baucu.nomination.meeting.domain;
