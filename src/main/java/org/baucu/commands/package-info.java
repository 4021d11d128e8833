/** The command line: serving, and the commands of the features. */
@org.springframework.modulith.ApplicationModule
package org.baucu.commands;
