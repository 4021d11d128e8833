/** Which limits of the law were kept, counted by phase and unit. */
package org.baucu.audit.compliance;
