/** Pages of {@link org.baucu.progress.insight}. */
package org.baucu.progress.insight.web;
