/** Limits as calendar feeds that a person subscribes to by a secret address. */
package org.baucu.progress.feeds;
