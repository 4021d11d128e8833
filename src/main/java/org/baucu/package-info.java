/** The program: everything that a province runs an election on, one package a part. */
package org.baucu;
