/** The engine as the program runs it: its identities, the guard on every way of completing a task, typed process variables, the judgement of a check. */
package org.baucu.platform.engine;
