/** The inbox of a body as a page. */
package org.baucu.notification.web;
