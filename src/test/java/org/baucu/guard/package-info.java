/** That nobody completes a task but who may, and that nobody changes what is not theirs, on every way into the engine. */
package org.baucu.guard;
