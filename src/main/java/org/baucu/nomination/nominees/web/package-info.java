/** The pages on which nominees are entered and read. */
package org.baucu.nomination.nominees.web;
