/** The inbox of each body and the e-mail that goes with it. */
package org.baucu.notification;
