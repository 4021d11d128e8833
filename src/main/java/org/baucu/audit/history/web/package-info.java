/** The auditors' pages of search and of one case. */
package org.baucu.audit.history.web;
