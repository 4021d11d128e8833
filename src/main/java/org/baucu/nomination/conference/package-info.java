/** The consultation conferences (hiệp thương) of a council: what each rests on, who attended, what it agreed on each candidate. */
@org.springframework.modulith.NamedInterface("conference")
package org.baucu.nomination.conference;
