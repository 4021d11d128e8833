/** The report on how the limits of the law were kept, as page, PDF and tables. */
package org.baucu.audit.compliance.web;
