/** The one clock of the program and the engine, and the mode of the installation, written once and kept. */
package org.baucu.platform.clock;
