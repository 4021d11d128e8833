/** What the rest of the program needs of the engine, the law tables, files and errors. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.baucu.platform;
