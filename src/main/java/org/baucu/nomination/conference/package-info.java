/** The consultation conferences (hiệp thương) of a council: what each rests on, who attended, what it agreed on each candidate. */
package org.baucu.nomination.conference;
