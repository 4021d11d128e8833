/** The rules of putting candidates forward; plain Java. */
package org.baucu.nomination.nominees.domain;
