/** The pages of the register of candidates. */
package org.baucu.nomination.web;
