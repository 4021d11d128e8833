/** The rules of naming a substitute, plain Java. */
package org.baucu.substitution.domain;
